/** Where a site's pinned pages are, and where their styles and scripts lie, which all versions share: their names are made of their contents. */
export const pinnedFolder = 'pinned'
export const pinnedAssets = `${pinnedFolder}/assets`

/** The folder of what Astro names by contents; a later build may not have the same files. */
export const builtAssets = '_astro'

/** How the last line of a page in a frame begins (layouts/embed.astro). */
const versionLine = '<p data-version>数据版本'
const pinnedLine = '<p data-version><strong>固定版本</strong>，内容不随以后的更新改变。数据版本'
const fullPage = '在“责任”网站查看完整页面'
const currentPage = '查看当前版本的完整页面'

/**
 * A page in a frame as it stays: with styles and scripts of its own, and words that say so. Its links lead to the current pages.
 * @param html of the finished page · @param base the path under which the site is served, with both slashes
 * @throws when the page has no line that says its version
 */
export function pinPage(html: string, base: string): string {
	if (html.split(versionLine).length !== 2 || html.split(fullPage).length !== 2) throw new Error('A page in a frame does not say its version once')
	return moveAssets(html.replace(versionLine, pinnedLine).replace(fullPage, currentPage), base)
}

/** A page, style or script with the addresses of what lies with it, for the place where that is kept. */
export function moveAssets(text: string, base: string): string {
	return text.replaceAll(`${base}${builtAssets}/`, `${base}${pinnedAssets}/`)
}

/** The names of the files of {@link builtAssets} that a page, style or script asks for, by address or beside itself. */
export function assetsIn(text: string, base: string): string[] {
	const names = [...text.matchAll(/["'`(]([^"'`()\s]*\.(?:css|js))["'`)]/g)].map(match => match[1] ?? '')
	return [
		...new Set(
			names.flatMap(name =>
				name.startsWith(`${base}${builtAssets}/`) ? [name.slice(base.length + builtAssets.length + 1)] : name.startsWith('./') ? [name.slice(2)] : [],
			),
		),
	]
}
