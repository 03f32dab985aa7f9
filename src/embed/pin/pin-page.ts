/** Where a site's pinned pages are, and where their styles and scripts lie, which all versions share: their names are made of their contents. */
export const pinnedFolder = 'pinned'
export const pinnedAssets = `${pinnedFolder}/assets`

/** The folder of what Astro names by contents; a later build may not have the same files. */
export const builtAssets = '_astro'

/** The last line of a page in a frame and its link (layouts/embed.astro), told by an attribute: what a document says can be neither. */
const versionLine = /<p data-version>/g
const fullPage = /<a data-full (href="[^"<>]*")>[^<>]*<\/a>/g
const pinnedWords = '<strong>固定版本</strong>，数据不随以后的更新改变，方案可能已有新的。'

/** The site as a page that stays must know it. */
export interface PinnedSite {
	/** The path under which it is served, with both slashes. */
	base: string
	/** Where it is served, when that is known: `https://www.example.gov.cn`. */
	origin: string | undefined
	/** The path of each plan's page now (`/quxian/`) → where that plan is found for good (`/quxian/quxian-2023/`). */
	planPages: ReadonlyMap<string, string>
}

/**
 * A page in a frame as it stays: with styles and scripts of its own, and words that say so. What leads to a plan, a section or a task leads to the same plan for
 * good: the page of a place is that of a newer plan one day, and has a `#t12` too. Other links lead to the current pages.
 * @param html of the finished page
 * @throws when the page has no line that says its version
 */
export function pinPage(html: string, { base, origin, planPages }: PinnedSite): string {
	if (html.match(versionLine)?.length !== 1 || html.match(fullPage)?.length !== 1) throw new Error('A page in a frame does not say its version once')
	const root = escapedForPattern(base)
	const before = origin === undefined ? '' : `(?:${escapedForPattern(origin)})?`
	return html
		.replace(versionLine, line => line + pinnedWords)
		.replace(fullPage, (_link, href: string) => `<a ${href}>查看网站现在的页面</a>`)
		.replace(new RegExp(`( href="${before}${root})([^"#?<>]*)(?=["#?])`, 'g'), (address, start: string, path: string) => {
			const forGood = planPages.get(`/${path}`)
			return forGood === undefined ? address : start + forGood.slice(1)
		})
		.replace(new RegExp(`( (?:href|src)="${root})${builtAssets}/`, 'g'), (_address, start: string) => `${start}${pinnedAssets}/`)
}

/** A style or script with the addresses of what lies with it, for the place where that is kept. */
export function moveAssets(text: string, base: string): string {
	return text.replaceAll(`${base}${builtAssets}/`, `${base}${pinnedAssets}/`)
}

/** The names of the files of {@link builtAssets} that a page, style or script asks for, by address or beside itself. */
export function assetsIn(text: string, base: string): string[] {
	const names = [...text.matchAll(/["'`(]([^"'`()\s]*\.(?:css|js))["'`)]/g)].map(match => match[1] ?? '')
	const own = names.flatMap(name =>
		name.startsWith(`${base}${builtAssets}/`) ? [name.slice(base.length + builtAssets.length + 1)] : name.startsWith('./') ? [name.slice(2)] : [],
	)
	return [...new Set(own.filter(name => !name.includes('/')))]
}

function escapedForPattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
