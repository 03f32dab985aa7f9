import { leastMetricLikeness } from '../../atlas/metric-likeness.ts'
import type { ComparedTarget } from '../compared-plan.ts'
import { type Profile, profileOf } from './likeness.ts'
import { pairByLikeness } from './pair-by-likeness.ts'

/**
 * Puts the targets of several lists side by side by what they measure: the most alike first, a metric that is printed the same before all, whatever the order
 * of the lists' targets. Rows stand in the order of the first list, then what only later lists have.
 * @param keyOf what must be the same beside the metric: the unit, the year
 * @returns rows with a cell a list
 */
export function alignTargets(lists: readonly (readonly ComparedTarget[])[], keyOf: (target: ComparedTarget) => string): (ComparedTarget | null)[][] {
	const rows: (ComparedTarget | null)[][] = []
	for (const [at, list] of lists.entries()) {
		const known = bucketsOf(
			rows.map(row => row.find(cell => cell !== null) as ComparedTarget),
			keyOf,
		)
		const met = new Map<ComparedTarget, (ComparedTarget | null)[]>()
		for (const [key, positions] of bucketsOf(list, keyOf)) {
			const candidates = known.get(key) ?? []
			const pairs = pairByLikeness(
				candidates.map(position => profileOfMetric(rows[position]?.find(cell => cell !== null) as ComparedTarget)),
				positions.map(position => profileOfMetric(list[position] as ComparedTarget)),
				{ least: leastMetricLikeness },
			)
			for (const { a, b } of pairs) met.set(list[positions[b] as number] as ComparedTarget, rows[candidates[a] as number] as (ComparedTarget | null)[])
		}
		for (const target of list) {
			const row = met.get(target)
			if (row) row[at] = target
			else rows.push(lists.map((_, index) => (index === at ? target : null)))
		}
	}
	return rows
}

function bucketsOf(targets: readonly ComparedTarget[], keyOf: (target: ComparedTarget) => string): Map<string, number[]> {
	const buckets = new Map<string, number[]>()
	for (const [position, target] of targets.entries()) {
		const bucket = buckets.get(keyOf(target))
		if (bucket) bucket.push(position)
		else buckets.set(keyOf(target), [position])
	}
	return buckets
}

const profiles = new WeakMap<ComparedTarget, Profile>()

function profileOfMetric(target: ComparedTarget): Profile {
	const known = profiles.get(target)
	if (known) return known
	const profile = profileOf({ title: target.metric, text: target.metric })
	profiles.set(target, profile)
	return profile
}
