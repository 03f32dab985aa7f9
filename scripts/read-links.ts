import { addLinks, type PageLink, readPage } from './read-page.ts'

/** What a check of links asks of a page. */
export interface LinkedPage {
	/** Every id, in document order. */
	ids: string[]
	links: PageLink[]
	/** Whether it is no page of its own, but leads on to another and takes the anchor of its address along. */
	leadsOnWithAnchor: boolean
}

const tagPattern = /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*(\/?)>/iy
const endTagPattern = /<\/([a-z][a-z0-9-]*)\s*>/iy
const doctypePattern = /<!doctype html>/iy
const attributePattern = /([^\s"'<>/=]+)(?:="([^"]*)")?/g

/** Elements in which nothing is markup up to their own end; in a picture (svg) they are elements like others. */
const textElements = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'xmp', 'noembed', 'noframes'])
/** What ends a text early, turns markup into something else or drops what is in it, and is in no page of ours. */
const unusualElements = new Set(['plaintext', 'math', 'foreignobject', 'frameset', 'image'])
/** Elements that `readPage` does not look into; in a picture their end is where markup says. */
const unusualInPictures = new Set(['script', 'style'])
const usualInChoices = new Set(['option', 'optgroup'])

/**
 * The ids and links of a page, as `readPage` gives them, in a tenth of its time: the pages of a build are 30 MB. Only markup that is written as this site writes it
 * (quoted attributes, no stray `<`, none of the elements that it has no use for) is read here; a page with anything else is left to the parser. That tags stand
 * where they may (no `tr` outside a table, each end tag with its element) is taken for granted: html-validate looks for it.
 */
export function readLinks(html: string): LinkedPage {
	return scan(html) ?? readPage(html)
}

/** Null for a page that the parser must read. */
export function scan(html: string): LinkedPage | null {
	const page: LinkedPage = { ids: [], links: [], leadsOnWithAnchor: false }
	let pictures = 0
	const open = { form: false, select: false }
	for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
		const next = html[at + 1]
		if (next === '/') {
			const end = matchAt(endTagPattern, html, at)
			if (!end) return null
			const name = end[1]?.toLowerCase()
			if (name === 'svg') pictures -= 1
			if (name === 'form' || name === 'select') open[name] = false
			at += end[0].length
		} else if (next === '!') {
			const end = endOfDeclaration(html, at)
			if (end === null) return null
			at = end
		} else {
			const tag = matchAt(tagPattern, html, at)
			const name = tag?.[1]?.toLowerCase() ?? ''
			if (!tag || unusualElements.has(name) || (pictures > 0 && unusualInPictures.has(name))) return null
			if ((open.form && name === 'form') || (open.select && !usualInChoices.has(name))) return null
			if (name === 'form' || name === 'select') open[name] = true
			const attributes = attributesIn(tag[2] ?? '')
			if (!attributes) return null
			const id = attributes.get('id')
			if (id !== undefined) page.ids.push(id)
			if (name === 'html') page.leadsOnWithAnchor = attributes.get('data-leads-on') === 'anchor'
			addLinks(name, attributes, page)
			at += tag[0].length
			if (name === 'svg' && tag[3] === '') pictures += 1
			if (pictures > 0 || !textElements.has(name)) continue
			const end = endOfText(html, at, name)
			if (end === null) return null
			at = end
		}
	}
	return page
}

function matchAt(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at
	return pattern.exec(html)
}

/** Where a comment or the doctype ends; null for any other declaration. */
function endOfDeclaration(html: string, at: number): number | null {
	const doctype = matchAt(doctypePattern, html, at)
	if (doctype) return at + doctype[0].length
	if (!html.startsWith('<!--', at) || html.startsWith('<!-->', at) || html.startsWith('<!--->', at)) return null
	const end = html.indexOf('-->', at + 4)
	return end === -1 || html.slice(at, end).includes('--!>') ? null : end + 3
}

/** Where the text of an element ends: before its end tag. A comment in a script can hide that. */
function endOfText(html: string, at: number, name: string): number | null {
	for (let end = html.indexOf('</', at); end !== -1; end = html.indexOf('</', end + 2)) {
		const afterName = end + 2 + name.length
		if (html.slice(end + 2, afterName).toLowerCase() !== name || !/[\s/>]/.test(html[afterName] ?? '')) continue
		return name === 'script' && html.slice(at, end).includes('<!--') ? null : end
	}
	return null
}

/** Null when a value has a character reference that is not one of those by which this site escapes, or a name has a prefix. */
function attributesIn(written: string): Map<string, string> | null {
	const attributes = new Map<string, string>()
	for (const [, name = '', value = ''] of written.matchAll(attributePattern)) {
		const text = value.includes('&') ? unescaped(value) : value
		if (text === null || name.includes(':') || /[\r\0]/.test(text)) return null
		if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), text)
	}
	return attributes
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'", '#x27': "'" }

function unescaped(value: string): string | null {
	let isKnown = true
	const text = value.replace(/&(?:([a-z]{2,4}|#x?\d{2,3});)?/g, (_, reference = '') => {
		const character = characters[reference]
		if (character === undefined) isKnown = false
		return character ?? ''
	})
	return isKnown ? text : null
}
