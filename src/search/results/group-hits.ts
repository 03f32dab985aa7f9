import { foldWithOffsets } from '../query/fold.ts'
import type { Hit } from './find-passages.ts'
import { findTerm } from './find-terms.ts'

/** The hits of one plan: tasks first, for they say who must do it, then other passages; each in document order. */
export interface PlanHits {
	plan: string
	hits: Hit[]
}

/** Hits by plan: plans with the words in a title first, then those with more hits; ties by the order in which they came. */
export function groupByPlan(hits: readonly Hit[]): PlanHits[] {
	const groups = new Map<string, Hit[]>()
	for (const hit of hits) groups.set(hit.record.plan, [...(groups.get(hit.record.plan) ?? []), hit])
	return Array.from(groups, ([plan, own]) => ({ plan, hits: own.toSorted((a, b) => rank(a) - rank(b)) })).sort(
		(a, b) => titled(b.hits) - titled(a.hits) || b.hits.length - a.hits.length,
	)
}

function titled(hits: readonly Hit[]): number {
	return hits.some(({ record, words }) => words.some(word => findTerm(foldWithOffsets(record.title), word).length > 0)) ? 1 : 0
}

function rank({ record }: Hit): number {
	return record.kind === 'passage' ? 1 : 0
}
