import type { Atlas } from './atlas.ts'
import { functionName } from './functions-index.ts'
import type { MeasureAcrossPlans } from './measures-index.ts'
import { unitOf } from './plan-index.ts'

/** In how many places a field of government leads a measure. */
export interface LeadTally {
	/** The name of the function; of the body, where it has none. */
	name: string
	places: number
}

/**
 * Who leads a measure over all places, by the first function of each lead, most places first; equal ones as they are first named. A place whose leads are of
 * several fields counts for each.
 */
export function leadTally(atlas: Atlas, { plans }: Pick<MeasureAcrossPlans, 'plans'>): LeadTally[] {
	const counts = new Map<string, number>()
	for (const { plan, leads } of plans) {
		const names = new Set(
			leads.map(({ unit }) => {
				const { functions, name } = unitOf(plan, unit)
				return functions[0] === undefined ? name : functionName(atlas, functions[0])
			}),
		)
		for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
	}
	return [...counts].map(([name, places]) => ({ name, places })).sort((a, b) => b.places - a.places)
}
