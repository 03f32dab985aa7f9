import type { Atlas, PublishedPlan } from '../../atlas/index.ts'
import { comparePlans } from '../align/compare-plans.ts'
import type { Comparison } from '../align/comparison.ts'
import { comparedPlanOf } from './compared-plan-of.ts'
import { comparedOutlines } from './comparison-catalogue.ts'

const made = new WeakMap<Atlas, Map<string, Comparison>>()

/** The comparison of two plans of a site, computed once: its page, the page for a frame, the fragment and the data are all of it. */
export function comparisonOf(atlas: Atlas, a: PublishedPlan, b: PublishedPlan): Comparison {
	const known = made.get(atlas) ?? new Map<string, Comparison>()
	made.set(atlas, known)
	const key = `${a.id} ${b.id}`
	const comparison = known.get(key) ?? comparePlans([comparedPlanOf(atlas, a), comparedPlanOf(atlas, b)], comparedOutlines(atlas))
	known.set(key, comparison)
	return comparison
}
