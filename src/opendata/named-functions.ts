import type { Atlas } from '../atlas/atlas.ts'
import type { FunctionEntry } from '../model/registries.ts'

/** The functions that some unit of some plan has, older plans included, in the order of the registry. */
export function namedFunctions(atlas: Atlas): FunctionEntry[] {
	const named = new Set(atlas.plans.flatMap(plan => plan.units.flatMap(unit => unit.functions)))
	return atlas.registries.functions.filter(({ id }) => named.has(id))
}
