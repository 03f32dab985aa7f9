import { countRoles, type PublishedPlan, type RoleCounts } from '../atlas/index.ts'
import type { Unit } from '../model/index.ts'

/** A unit of a plan with the number of its tasks. */
export interface RankedUnit {
	unit: Unit
	counts: RoleCounts
	/** All bodies of a kind (各乡镇), or a place itself: it has tasks everywhere, which is no finding. */
	isGroup: boolean
}

/** The units that a plan gives tasks, those with the most first; equal ones in the order of the document. */
export function rankedUnits(plan: PublishedPlan): RankedUnit[] {
	return plan.units
		.map(unit => ({ unit, counts: countRoles(plan, unit.id), isGroup: unit.kind === 'collective' || unit.kind === 'government' }))
		.filter(({ counts }) => counts.total > 0)
		.sort((a, b) => b.counts.total - a.counts.total || b.counts.lead - a.counts.lead)
}

/** The figures of a unit in words, by role: 牵头 4 项，责任 27 项. */
export function countWords(counts: Pick<RoleCounts, 'lead' | 'responsible' | 'support'>): string {
	const parts = [
		['牵头', counts.lead],
		['责任', counts.responsible],
		['配合', counts.support],
	] as const
	return parts
		.filter(([, count]) => count > 0)
		.map(([word, count]) => `${word} ${count} 项`)
		.join('，')
}
