import type { SearchNames } from '../names.ts'

/** The functions of a unit of a place, by the name that records carry; none when the site does not know it. */
export type FunctionsOf = (place: string, unit: string) => readonly string[]

const made = new WeakMap<SearchNames, FunctionsOf>()

/** Looks functions up by place and name; a name alone would mix 县科协 of one place with that of another. Made once for a set of names. */
export function functionsOfUnits(names: SearchNames): FunctionsOf {
	const known = made.get(names)
	if (known) return known
	const byPlace = new Map<string, Map<string, readonly string[]>>()
	for (const { place, name, functions } of names.units) {
		const units = byPlace.get(place) ?? new Map<string, readonly string[]>()
		byPlace.set(place, units.set(name, functions))
	}
	const functionsOf: FunctionsOf = (place, unit) => byPlace.get(place)?.get(unit) ?? []
	made.set(names, functionsOf)
	return functionsOf
}
