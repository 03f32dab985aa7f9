import { attributeOf, type Element } from './parse-page.ts'

/** Tags whose content is never words on the page. */
const silent = new Set(
	'head script style noscript template iframe frame frameset object embed applet canvas svg math audio video select option textarea input datalist map noframes'.split(
		' ',
	),
)

/** Tags that begin and end a line of their own. */
const blocks = new Set(
	'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody thead tfoot tr td th caption ul'.split(
		' ',
	),
)

/** Parts of a page that are never its document. A page's `<header>` may hold the title, an ASP.NET page is one `<form>`: they are looked into. */
const pageParts = new Set(['nav', 'footer', 'aside', 'button'])

/** Whether nothing of an element is seen. */
export function isHidden(element: Element): boolean {
	if (silent.has(element.tagName) || attributeOf(element, 'hidden') !== null) return true
	return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(styleOf(element))
}

export function isBlock(element: Element): boolean {
	const display = /(?:^|;)\s*display\s*:\s*([a-z-]{1,20})/i.exec(styleOf(element))?.[1]?.toLowerCase()
	if (display === 'block' || display === 'flex' || display === 'list-item') return true
	return blocks.has(element.tagName) && display !== 'inline'
}

export function isPagePart(element: Element): boolean {
	return pageParts.has(element.tagName)
}

/** Whether an element's words are bold; null when it says nothing of it. */
export function boldness(element: Element): boolean | null {
	const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z0-9]{1,10})/i.exec(styleOf(element))?.[1]?.toLowerCase()
	if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
	return element.tagName === 'b' || element.tagName === 'strong' || element.tagName === 'th' || rankOf(element) !== null ? true : null
}

/** The rank of a heading's tag; null for others. */
export function rankOf(element: Element): number | null {
	const found = /^h([1-6])$/.exec(element.tagName)
	return found ? Number(found[1]) : null
}

export function styleOf(element: Element): string {
	return attributeOf(element, 'style') ?? ''
}
