/** Where a site's pinned pages are, and where their styles and scripts lie, which all versions share: their names are made of their contents. */
export const pinnedFolder = 'pinned'
export const pinnedAssets = `${pinnedFolder}/assets`

/** The folder of what Astro names by contents; a later build may not have the same files. */
export const builtAssets = '_astro'

/** The last line of a page in a frame and its link (layouts/embed.astro), told by an attribute: what a document says can be neither. */
const versionLine = /<p data-version>/g
const fullPage = /<a data-full="([^"<>]*)" href="[^"<>]*">[^<>]*<\/a>/g
/** A link to the page of a plan that leads elsewhere in what stays as it is. */
const keptLink = /<a data-kept="([^"<>]*)" href="[^"<>]*"/g
const pinnedWords = '<strong>固定版本</strong>，数据不随以后的更新改变，方案可能已有新的。'

/**
 * A page in a frame as it stays: with styles and scripts of its own, and words that say so. Its links lead to the current pages, those to the page of a plan to that of the same plan.
 * @param html of the finished page · @param base the path under which the site is served, with both slashes
 * @throws when the page has no line that says its version
 */
export function pinPage(html: string, base: string): string {
	if (html.match(versionLine)?.length !== 1 || html.match(fullPage)?.length !== 1) throw new Error('A page in a frame does not say its version once')
	const words = html
		.replace(versionLine, line => line + pinnedWords)
		.replace(fullPage, (_link, kept: string) => `<a href="${kept}">查看网站现在的页面</a>`)
		.replace(keptLink, (_link, kept: string) => `<a href="${kept}"`)
	return words.replaceAll(
		new RegExp(`( (?:href|src)=")${escapedForPattern(base)}${builtAssets}/`, 'g'),
		(_address, before: string) => `${before}${base}${pinnedAssets}/`,
	)
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
