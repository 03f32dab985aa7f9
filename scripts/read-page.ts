import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** An address that a page mentions. */
export interface PageLink {
	/** As written in the attribute. */
	href: string
	/** The element and attribute, such as `a[href]`. */
	from: string
	/** Whether the browser fetches it to show the page (an image, a script), rather than the reader by a click. */
	fetched: boolean
	/** Whether the page itself says that it leads out of the site (rel="external"), though it may be to the same server. */
	external?: true
}

export interface Page {
	language: string | null
	/** Whether it is no page of its own, but leads on to another and takes the anchor of its address along. */
	leadsOnWithAnchor: boolean
	title: string
	description: string | null
	/** The text of each h1. */
	headings: string[]
	/** Every id, in document order, repeated ones included. */
	ids: string[]
	links: PageLink[]
	/** The visible text, scripts and styles left out, blanks folded. */
	text: string
	/** The content of each script element that is not JSON data. */
	inlineScripts: string[]
	/** The content of each JSON-LD script element. */
	jsonLd: string[]
	/** Elements with a style attribute or a handler attribute, as `div[style]`. */
	inlineAttributes: string[]
}

const linkAttributes: Record<string, { attribute: string; fetched: boolean }[]> = {
	a: [{ attribute: 'href', fetched: false }],
	area: [{ attribute: 'href', fetched: false }],
	audio: [{ attribute: 'src', fetched: true }],
	embed: [{ attribute: 'src', fetched: true }],
	form: [{ attribute: 'action', fetched: false }],
	iframe: [{ attribute: 'src', fetched: true }],
	image: [{ attribute: 'href', fetched: true }],
	img: [
		{ attribute: 'src', fetched: true },
		{ attribute: 'srcset', fetched: true },
	],
	link: [{ attribute: 'href', fetched: true }],
	object: [{ attribute: 'data', fetched: true }],
	script: [{ attribute: 'src', fetched: true }],
	source: [
		{ attribute: 'src', fetched: true },
		{ attribute: 'srcset', fetched: true },
	],
	use: [{ attribute: 'href', fetched: true }],
	video: [
		{ attribute: 'src', fetched: true },
		{ attribute: 'poster', fetched: true },
	],
}

/** link elements that name an address without anybody fetching it. */
const quietRelations = new Set(['canonical', 'alternate', 'license', 'next', 'prev', 'author'])

/** Reads from an HTML page what a check of the built site asks. Never throws: HTML has no syntax errors, html-validate looks for bad markup. */
export function readPage(html: string): Page {
	const page: Page = {
		language: null,
		leadsOnWithAnchor: false,
		title: '',
		description: null,
		headings: [],
		ids: [],
		links: [],
		text: '',
		inlineScripts: [],
		jsonLd: [],
		inlineAttributes: [],
	}
	const words: string[] = []
	visit(parse(html), page, words)
	page.text = words.join(' ').replace(/\s+/g, ' ').trim()
	return page
}

function visit(node: Node, page: Page, words: string[]): void {
	if (node.nodeName === '#text' && 'value' in node) words.push(node.value)
	if ('tagName' in node) {
		readElement(node, page)
		if (node.tagName === 'script' || node.tagName === 'style') return
	}
	if ('content' in node && 'childNodes' in node.content) visit(node.content, page, words)
	if ('childNodes' in node) for (const child of node.childNodes) visit(child, page, words)
}

function readElement(element: Element, page: Page): void {
	const attribute = new Map(element.attrs.map(({ name, value }) => [name, value]))
	const { tagName } = element
	const id = attribute.get('id')
	if (id !== undefined) page.ids.push(id)
	for (const name of attribute.keys()) if (name === 'style' || name.startsWith('on')) page.inlineAttributes.push(`${tagName}[${name}]`)
	if (tagName === 'html') {
		page.language = attribute.get('lang') ?? null
		page.leadsOnWithAnchor = attribute.get('data-leads-on') === 'anchor'
	}
	if (tagName === 'title' && page.title === '' && element.namespaceURI.endsWith('xhtml')) page.title = textOf(element)
	if (tagName === 'meta' && attribute.get('name') === 'description') page.description = attribute.get('content') ?? ''
	if (tagName === 'h1') page.headings.push(textOf(element))
	if (tagName === 'script' && !attribute.has('src')) {
		const type = attribute.get('type')
		if (type === 'application/ld+json') page.jsonLd.push(textOf(element))
		else if (type !== 'application/json') page.inlineScripts.push(textOf(element))
	}
	addLinks(tagName, attribute, page)
}

/** Adds the addresses that an element mentions. */
export function addLinks(tagName: string, attribute: ReadonlyMap<string, string>, page: Pick<Page, 'links'>): void {
	for (const { attribute: name, fetched } of linkAttributes[tagName] ?? []) {
		const value = attribute.get(name)
		if (value === undefined) continue
		const relations = (attribute.get('rel') ?? '').split(/\s+/)
		const quiet = tagName === 'link' && relations.some(relation => quietRelations.has(relation))
		const external = tagName === 'a' && relations.includes('external')
		for (const href of name === 'srcset' ? value.split(',').map(part => part.trim().split(/\s+/)[0] ?? '') : [value]) {
			page.links.push({ href, from: `${tagName}[${name}]`, fetched: fetched && !quiet, ...(external ? { external } : {}) })
		}
	}
}

function textOf(element: Element): string {
	const parts = element.childNodes.map(child => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
	return parts.join('').replace(/\s+/g, ' ').trim()
}
