import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { listFiles } from './list-files.ts'
import { type LinkedPage, readLinks } from './read-links.ts'

/** A link that leads nowhere, or out of the site's base. */
export interface LinkFault {
	/** The page, as a path in the built site. */
	page: string
	href: string
	from: string
	/** Whether the browser fetches it to show the page. */
	isFetched: boolean
	fault: 'missing-file' | 'missing-anchor' | 'outside-base' | 'other-origin' | 'not-a-url'
}

const pagesNamed = 3

const faultWords: Record<LinkFault['fault'], string> = {
	'missing-file': '所指的文件不存在',
	'missing-anchor': '页面在，所指的锚点不在',
	'outside-base': '没有用本站的基路径开头，请用 url()',
	'other-origin': '页面会向别的网站取东西',
	'not-a-url': '不是网址',
}

/**
 * Follows every link of every page of a built site: pages, anchors, scripts, styles, images and the addresses in style sheets.
 * A link to another site is fine for a reader to click, and a fault when the browser would fetch it.
 * @param folder the built site
 * @param base the path under which it is served, with both slashes
 * @param origin the site's own origin when it is known
 */
export function checkLinks(folder: string, base: string, origin?: string): LinkFault[] {
	const files = new Set(listFiles(folder))
	const pages = new Map<string, LinkedPage>()
	for (const file of files) if (file.endsWith('.html')) pages.set(file, readLinks(readFileSync(`${folder}/${file}`, 'utf8')))
	const here = origin ?? 'http://site.invalid'
	const anchors = new Map([...pages.keys()].map(file => [file, anchorsOf(file, { pages, files, base, here })]))
	const faults: LinkFault[] = []
	/** An address from the root means the same on every page, and most pages have the same ones. */
	const known = new Map<string, LinkFault['fault'] | null>()
	const faultOnce = (href: string, around: Surroundings): LinkFault['fault'] | null => {
		if (!/^\/[^/\\]/.test(href)) return faultOf(href, around)
		const key = `${around.fetched} ${href}`
		const fault = known.get(key) ?? (known.has(key) ? null : faultOf(href, around))
		known.set(key, fault)
		return fault
	}
	for (const [file, page] of pages) {
		const address = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), here)
		for (const { href, from, fetched, external } of page.links) {
			// The original of a plan often lies on the portal that has this site too.
			if (external && /^https?:\/\//.test(href) && URL.canParse(href)) continue
			const fault = faultOnce(href, { address, base, fetched, files, anchors })
			if (fault) faults.push({ page: file, href, from, isFetched: fetched, fault })
		}
	}
	for (const file of files) {
		if (!file.endsWith('.css')) continue
		const address = new URL(base + file, here)
		for (const href of addressesInStyles(readFileSync(`${folder}/${file}`, 'utf8'))) {
			const fault = faultOf(href, { address, base, fetched: true, files, anchors })
			if (fault) faults.push({ page: file, href, from: 'url()', isFetched: true, fault })
		}
	}
	return faults
}

/** One line for each link that is broken, the most frequent first, with the pages it stands on: a fault of the frame is on all of them. */
export function describeLinkFaults(faults: readonly LinkFault[]): string[] {
	const pagesByLink = new Map<string, string[]>()
	for (const { page, href, from, fault } of faults) {
		const link = `${from} “${href}” ${faultWords[fault]}`
		pagesByLink.set(link, [...(pagesByLink.get(link) ?? []), page])
	}
	return [...pagesByLink]
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([link, pages]) => `${link}：${pages.slice(0, pagesNamed).join('、')}${pages.length > pagesNamed ? ` 等 ${pages.length} 页` : ''}`)
}

interface ReadSite {
	pages: ReadonlyMap<string, LinkedPage>
	files: ReadonlySet<string>
	base: string
	/** Its origin, or one that stands for it. */
	here: string
}

/**
 * The anchors by which a page may be linked to: its own, and those of the page that it leads on to where it takes the anchor along, however many steps that are.
 * The page of a redirect does not: a browser keeps the anchor when a server leads on, not when a page does (`<meta http-equiv="refresh">`).
 */
function anchorsOf(file: string, { pages, files, base, here }: ReadSite): Set<string> {
	const seen = new Set([file])
	// What is added on the way is walked as well.
	for (const one of seen) {
		const page = pages.get(one)
		if (!page?.leadsOnWithAnchor) continue
		const address = new URL(base + one.replace(/(^|\/)index\.html$/, '$1'), here)
		for (const { href, from } of page.links) {
			const target = from === 'a[href]' ? URL.parse(href, address) : null
			const next = target?.origin === address.origin && target.pathname.startsWith(base) ? fileOf(decodeURI(target.pathname).slice(base.length), files) : null
			if (next !== null) seen.add(next)
		}
	}
	return new Set([...seen].flatMap(one => pages.get(one)?.ids ?? []))
}

interface Surroundings {
	address: URL
	base: string
	fetched: boolean
	files: ReadonlySet<string>
	anchors: ReadonlyMap<string, ReadonlySet<string>>
}

function faultOf(href: string, { address, base, fetched, files, anchors }: Surroundings): LinkFault['fault'] | null {
	const target = URL.parse(href, address)
	if (!target) return 'not-a-url'
	if (target.protocol === 'data:' || target.protocol === 'mailto:') return null
	if (target.origin !== address.origin) return fetched || !/^https?:$/.test(target.protocol) ? 'other-origin' : null
	if (!target.pathname.startsWith(base)) return 'outside-base'
	const file = fileOf(decodeURI(target.pathname).slice(base.length), files)
	if (file === null) return 'missing-file'
	const anchor = decodeURIComponent(target.hash.slice(1))
	const ids = anchors.get(file)
	if (anchor === '' || anchor.startsWith(':~:text=') || !ids) return null
	return ids.has(anchor) ? null : 'missing-anchor'
}

/** A folder must be asked for with its final slash: plain servers answer without one by a redirect, or not at all. */
function fileOf(path: string, files: ReadonlySet<string>): string | null {
	const file = path === '' || path.endsWith('/') ? posix.join(path, 'index.html') : path
	return files.has(file) ? file : null
}

function addressesInStyles(css: string): string[] {
	return [...css.matchAll(/url\(\s*(["']?)([^"')]+)\1\s*\)|@import\s+(["'])([^"']+)\3/g)].map(match => match[2] ?? match[4] ?? '')
}
