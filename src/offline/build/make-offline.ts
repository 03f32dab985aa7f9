import { parse, serialize, serializeOuter } from 'parse5'
import type { Atlas } from '../../atlas/index.ts'
import { sourcePath } from '../../atlas/index.ts'
import { node, type ViewElement } from '../../compare/view/node.ts'
import { type Bundle, hashOf } from './bundle.ts'
import { dutiesView } from './duties-view.ts'
import { noticeView, searchView } from './head-view.ts'
import { keepLinks } from './keep-links.ts'
import { leaveOut } from './leave-out.ts'
import { linkedStyles } from './linked-styles.ts'
import { anchors, anchorsOf, type OfflinePage } from './offline-page.ts'
import { sourcePart } from './source-part.ts'
import { appendChild, attributeOf, type Element, elementsIn, findIn, hasClass, isElement, remove, toTree } from './tree.ts'

/** What a file is made of besides its page. */
export interface OfflineParts extends Bundle {
	atlas: Atlas
	/** The built site. */
	folder: string
	/** The path under which it is served, with both slashes. */
	base: string
	/** Its origin, when it is known. */
	site: URL | undefined
	/** What runs before the first paint (src/layouts/preferences.js). */
	preferences: string
	/** The site's picture, as SVG. */
	icon: string
	/** Gives a finished page by its path. */
	read(path: string): string
}

/** A source longer than this, in characters of HTML, is left on the site: the file must stay one that can be sent by mail. */
const mostSource = 1_000_000

/**
 * Makes one self-contained file of a finished page: its <main> without what needs a server, its styles, one script, a search of its own; for a plan also what each
 * unit must do, and the source. The page's own markup goes in, so that the file cannot say something else than the page.
 * @throws when the page is not as it is expected, or something in the file would be fetched
 */
export function makeOffline(page: OfflinePage, parts: OfflineParts): string {
	const { atlas, folder, base, site, read, script, preferences } = parts
	const finished = parse(read(page.path))
	const main = findIn(finished, 'main', ({ tagName }) => tagName === 'main')
	const sourceText = page.plan ? read(sourcePath(page.plan)) : ''
	const source = sourceText !== '' && sourceText.length <= mostSource ? parse(sourceText) : null
	const settings = findIn(finished, 'display settings', element => hasClass(element, 'display-settings'))
	const footer = findIn(finished, 'footer', element => hasClass(element, 'site-footer'))
	const styles = `${linkedStyles(source ? [finished, source] : [finished], folder, base)}\n${parts.style}`

	leaveOut(main)
	leaveOut(footer)
	if (page.plan) addToPlan(main, page, parts, source ? findIn(source, 'main of the source', ({ tagName }) => tagName === 'main') : null)
	const address = site ? new URL(base + page.path.slice(1), site).href : null
	const rules = { base, site, anchorOf: anchorsOf(atlas, page, source !== null) }
	keepLinks(main, rules)
	keepLinks(footer, rules)

	const title = serialize(findIn(finished, 'title', ({ tagName }) => tagName === 'title'))
	const description = findIn(finished, 'description', element => attributeOf(element, 'name') === 'description')
	const policy = [
		"default-src 'none'",
		'img-src data:',
		`style-src ${hashOf(styles)}`,
		`script-src ${hashOf(preferences)} ${hashOf(script)}`,
		"base-uri 'none'",
		"form-action 'none'",
	].join(';')
	assertClosed('script', script, preferences)
	assertClosed('style', styles)
	assertNothingFetched(main, styles)
	return [
		'<!doctype html><html lang="zh-CN" class="offline"><head><meta charset="utf-8">',
		outer(node('meta', { 'http-equiv': 'content-security-policy', content: policy })),
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${title}（离线版）</title>`,
		serializeOuter(description),
		'<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
		address === null ? '' : outer(node('link', { rel: 'canonical', href: address })),
		outer(node('link', { rel: 'icon', type: 'image/svg+xml', href: `data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}` })),
		`<script>${preferences}</script><style>${styles}</style></head><body>`,
		'<a class="skip-link" href="#main">跳到正文</a>',
		'<header class="site-header"><div class="frame site-header-row">',
		'<p class="site-name"><span class="site-name-han">责任</span><span class="site-name-latin">离线版</span></p>',
		serializeOuter(settings),
		'</div></header>',
		outer(searchView(page.plan !== null)),
		outer(node('div', { class: `frame${hasClass(main, 'frame-wide') ? ' frame-wide' : ''}` }, noticeView(atlas, page.plans, address))),
		serializeOuter(main),
		serializeOuter(footer),
		`<script>${script}</script></body></html>\n`,
	].join('')
}

/** The units and the source stand behind the tasks; the contents know them. */
function addToPlan(main: Element, { plan }: OfflinePage, { atlas }: OfflineParts, sourceMain: Element | null): void {
	if (!plan) return
	const body = findIn(main, 'body of the plan', element => hasClass(element, 'plan-body'))
	const hasDuties = plan.tasks.length > 0
	if (hasDuties) appendChild(body, toTree(dutiesView(atlas, plan)))
	if (sourceMain) appendChild(body, sourcePart(sourceMain))
	for (const entry of elementsIn(main).filter(each => each.tagName === 'a' && attributeOf(each, 'href') === '#take')) {
		const item = entry.parentNode
		if (!item || !isElement(item) || !item.parentNode) continue
		const list = item.parentNode
		remove(item)
		if (hasDuties) appendChild(list, entryOf(anchors.duties, '各单位负责什么'))
		if (sourceMain) appendChild(list, entryOf(anchors.source, '原文'))
		appendChild(list, entryOf('take', '引用'))
	}
}

function entryOf(id: string, name: string): Element {
	return toTree(node('li', {}, node('a', { href: `#${id}` }, name)))
}

function outer(view: ViewElement): string {
	return serializeOuter(toTree(view))
}

/** Both are written as they are: what would end them early is a fault of this program. */
function assertClosed(name: 'script' | 'style', ...texts: readonly string[]): void {
	if (texts.some(text => new RegExp(`</${name}|<!--`, 'i').test(text))) throw new Error(`the ${name} of the offline pages would end itself`)
}

const fetching = new Set(['src', 'srcset', 'data', 'poster', 'action', 'formaction', 'background', 'xlink:href', 'data-chart-png'])

function assertNothingFetched(main: Element, styles: string): void {
	const foreign = elementsIn(main).find(
		({ tagName, attrs }) =>
			['link', 'script', 'style', 'iframe', 'object', 'base', 'meta'].includes(tagName) ||
			attrs.some(({ name }) => fetching.has(name) || name === 'style' || name.startsWith('on')),
	)
	if (foreign) throw new Error(`<${foreign.tagName}> in an offline page asks for something outside of it`)
	if (/@import|url\(\s*["']?(?!data:)/i.test(styles)) throw new Error('a style of the offline pages asks for something outside of it')
}
