import { byPlaceInDocument, type Hit } from './find-passages.ts'
import { findTerm } from './find-terms.ts'
import { foldOnce } from './fold-once.ts'
import type { Sort } from './search-state.ts'

/** The hits of one plan. */
export interface PlanHits {
	plan: string
	hits: Hit[]
}

/** The hits as the page shows them, from first to last. */
export interface GroupedHits {
	exact: PlanHits[]
	related: PlanHits[]
}

/**
 * Groups what was found by plan. Exact hits are equally good, so that the plan with most to say comes first; related hits are not: the best of them
 * stands first, and its plan with it. Tasks without a query, and everything in document order: place by place, line by line.
 */
export function groupHits({ exact, related, browsing }: { exact: readonly Hit[]; related: readonly Hit[]; browsing: boolean }, sort: Sort): GroupedHits {
	if (sort === 'relevance' && !browsing) return { exact: groupByPlan(exact), related: groupAsTheyCome(related) }
	return { exact: groupAsTheyCome(exact.toSorted(byPlaceInDocument)), related: groupAsTheyCome(related.toSorted(byPlaceInDocument)) }
}

/**
 * Plans with the words in a title first, then those with more hits; ties by the order in which they came. Within a plan tasks first, for they say who
 * must do it, then other passages; each in document order.
 */
export function groupByPlan(hits: readonly Hit[]): PlanHits[] {
	return groupAsTheyCome(hits)
		.map(({ plan, hits: own }) => ({ plan, hits: own.toSorted((a, b) => rank(a) - rank(b)), titled: titled(own) }))
		.sort((a, b) => b.titled - a.titled || b.hits.length - a.hits.length)
		.map(({ plan, hits: own }) => ({ plan, hits: own }))
}

function groupAsTheyCome(hits: readonly Hit[]): PlanHits[] {
	const groups = new Map<string, Hit[]>()
	for (const hit of hits) {
		const group = groups.get(hit.record.plan)
		if (group) group.push(hit)
		else groups.set(hit.record.plan, [hit])
	}
	return Array.from(groups, ([plan, own]) => ({ plan, hits: own }))
}

function titled(hits: readonly Hit[]): number {
	return hits.some(({ record, words }) => words.some(word => findTerm(foldOnce(record.title), word).length > 0)) ? 1 : 0
}

function rank({ record }: Hit): number {
	return record.kind === 'passage' ? 1 : 0
}
