import { type Atlas, comparePathOf } from '../atlas/index.ts'
import { fileOfPath } from './promised-paths.ts'
import type { RedirectRule } from './redirect-rules.ts'

const reason = '收录的方案多了，这两份方案的对照不再单有一页，改在对照页面里显示。'

/**
 * The published comparisons of two plans that have no page of their own any more, because there are more plans now or one of the two is not current: nobody made a
 * mistake, and any two published plans are compared at `/compare/?plans=`. The page and its embedded version lead there; other forms are gone.
 * @param promised the addresses that were ever published
 * @param files the files of the built site
 */
export function unwrittenPairs({ planById }: Pick<Atlas, 'planById'>, promised: readonly string[], files: ReadonlySet<string>): RedirectRule[] {
	return promised.flatMap(from => {
		const [, a = '', b = '', ending] = /^(?:\/embed)?\/compare\/([^/.]+)-vs-([^/.]+)(\/|\.[^/]*)$/.exec(from) ?? []
		if (!planById.has(a) || !planById.has(b) || files.has(fileOfPath(from))) return []
		return [{ from, to: ending === '/' ? comparePathOf([a, b]) : null, redirect: { reason, date: null } }]
	})
}
