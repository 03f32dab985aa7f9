import { permanentPath } from '../atlas/index.ts'
import { allRules, type BuiltSite } from './all-rules.ts'
import { unpackPaths } from './pack-paths.ts'
import { fileOfPath } from './promised-paths.ts'
import type { PublishedRecord } from './record.ts'
import type { Redirect } from './redirects.ts'

/**
 * The published addresses that the built site lacks and no redirect covers, in the order of the record: pages, files, and tasks of plans that are still there, at
 * their permanent address (`/quxian/quxian-2023/#t12`).
 */
export function brokenPromises(record: PublishedRecord, redirects: readonly Redirect[], { atlas, files }: BuiltSite): string[] {
	const promised = unpackPaths(record.paths)
	const covered = new Set(allRules(record, redirects, { atlas, files }).map(({ from }) => from))
	const paths = promised.filter(path => !files.has(fileOfPath(path)) && !covered.has(path))
	const given = new Set(redirects.map(({ from }) => from))
	const tasks = atlas.plans.flatMap(plan => {
		const present = new Set(plan.tasks.map(({ id }) => id))
		const missing = (record.plans[plan.id]?.tasks ?? '').split(' ').filter(id => id !== '' && !present.has(id))
		return missing.map(id => `${permanentPath(plan)}#${id}`).filter(address => !given.has(address))
	})
	return [...paths, ...tasks]
}

/** What the maintainer is told: which addresses, and what to do in each case. @param shown how many are listed, pages first */
export function describeBrokenPromises(broken: readonly string[], recordFile: string, shown = 20): string {
	const pages = broken.filter(path => path.endsWith('/') || path.includes('#'))
	const listed = [...pages, ...broken.filter(path => !pages.includes(path))]
	const more = listed.length > shown ? [`  …… 另有 ${listed.length - shown} 个`] : []
	return [
		`网站里少了 ${broken.length} 个公布过的网址，没有发布：`,
		...listed.slice(0, shown).map(path => `  ${path}`),
		...more,
		'别人可能存了、引了这些网址，不能不声不响地没了。请看是哪一种情况：',
		'  · 不是有意的：把删改的文件或条目恢复原样，再生成一次。',
		'  · 搬了、合并了或撤下了：在 content/redirects.yaml 里写明去处（to）或撤下（gone: true），附理由和日期；写一个网页，它的其他格式和嵌入页也算在内。',
		`  · 换了一批自己的方案，是一个新网站：删去 ${recordFile}，公布以后用 npm run record 重新登记。`,
	].join('\n')
}
