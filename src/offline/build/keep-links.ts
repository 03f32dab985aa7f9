import { attributeOf, type Element, elementsIn, hasClass, isElement, type ParentNode, remove, rename, setAttribute } from './tree.ts'

/** What is known of the site that a link may lead to. */
export interface LinkRules {
	/** The path under which the site is served, with both slashes. */
	base: string
	/** The site's origin; undefined when it does not know where it stands. */
	site: URL | undefined
	/** What of the file stands for an address of the site, from its root; null for nothing. */
	anchorOf(address: string): string | null
}

/**
 * Makes the links of a page true in a file that lies anywhere: those to what is in the file become anchors, others get the site's origin, and without one they
 * stay as their words; where the words do nothing but lead on (a paragraph that begins with the link, the end of a note) they go. A link to the original on
 * another site stays.
 */
export function keepLinks(part: ParentNode, rules: LinkRules): void {
	for (const link of elementsIn(part)) {
		if (link.tagName !== 'a') continue
		const href = attributeOf(link, 'href')
		if (href === null || href.startsWith('#')) continue
		const kept = keptHref(href, link, rules)
		if (kept === null) leaveWords(link)
		else setAttribute(link, 'href', kept)
		setAttribute(link, 'target', null)
		setAttribute(link, 'download', null)
	}
}

function keptHref(href: string, link: Element, { base, site, anchorOf }: LinkRules): string | null {
	const path = site && href.startsWith(`${site.origin}/`) && !isExternal(link) ? href.slice(site.origin.length) : href
	if (!path.startsWith(base)) return isExternal(link) && /^https?:\/\//.test(href) ? href : null
	const anchor = anchorOf(`/${path.slice(base.length)}`)
	if (anchor !== null) return `#${anchor}`
	return site ? new URL(href, site).href : null
}

function isExternal(link: Element): boolean {
	return (attributeOf(link, 'rel') ?? '').split(/\s+/).includes('external')
}

function leaveWords(link: Element): void {
	const around = link.parentNode
	const isIn = (name: string) => around !== null && isElement(around) && hasClass(around, name)
	if (around && isElement(around) && around.tagName === 'p' && around.attrs.length === 0 && around.childNodes[0] === link) remove(around)
	else if ((isIn('note') && !hasClass(link, 'source-link')) || isInCitation(link)) remove(link)
	else rename(link, 'span')
}

/** 原文 behind the words to cite a document by. */
function isInCitation(link: Element): boolean {
	for (let around = link.parentNode; around && isElement(around); around = around.parentNode) if (hasClass(around, 'citation')) return true
	return false
}
