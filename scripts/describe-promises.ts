import type { BuildReport } from './build-site.ts'

/** What a maintainer should know of published addresses although the site could be built, for the terminal. */
export function describePromises({ lostVersions, movedPlans }: Pick<BuildReport, 'lostVersions' | 'movedPlans'>): string[] {
	return [...(lostVersions.length > 0 ? [describeLost(lostVersions)] : []), ...(movedPlans.length > 0 ? [describeMoved(movedPlans)] : [])]
}

/** A fresh clone must build, so it is no failure; published like this, pages in other people's frames are gone. */
function describeLost(versions: readonly string[]): string {
	return [
		`⚠ 公布过的 ${versions.length} 个固定版本不在这次的网站里：${versions.join('、')}`,
		'  别的网站嵌入了 /pinned/ 下这些版本的网页，照这样公布，它们就打不开了。',
		'  公布以前，请用 ZEREN_PREVIOUS 指明现在公布的网站的副本（至少要有其中的 pinned/ 和 index.html），再生成一次：',
		'    ZEREN_PREVIOUS=已公布网站的文件夹 npm run build',
		'  只在本机看，或者网站还没有公布，可以不管。',
	].join('\n')
}

function describeMoved(moved: BuildReport['movedPlans']): string {
	return [
		`⚠ ${moved.length} 份方案的网页现在是别的方案的：`,
		...moved.map(({ title, from, to }) => `  《${title}》：原在 ${from}，固定网址是 ${to}`),
		'  原来网址上的锚点（#t12 等）从此指到新的方案。引用、收藏过的，请改用固定网址；npm run record 登记以后不再提示。',
	].join('\n')
}
