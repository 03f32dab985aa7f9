import type { SearchNames } from '../names.ts'
import { roleOrder } from '../record.ts'
import { type Chosen, type FacetName, type FacetValue, facetNames } from '../results/facets.ts'

/**
 * The chosen values that the site knows by name, or that something found has: an address may be old, or made up, and nobody can make sense of
 * a choice that is no choice.
 */
export function knownChoices(chosen: Chosen, names: SearchNames, facets: Readonly<Record<FacetName, readonly FacetValue[]>>): Chosen {
	const known = namedValues(names)
	const isFound = (name: FacetName, value: string) => facets[name].some(each => each.value === value && each.count > 0)
	const keep = (name: FacetName) => chosen[name].filter(value => known[name].has(value) || isFound(name, value))
	return { place: keep('place'), unit: keep('unit'), function: keep('function'), role: keep('role'), action: keep('action') }
}

/** Whether these are the same choices, one of which was narrowed to the other. */
export function isAsMany(a: Chosen, b: Chosen): boolean {
	return facetNames.every(name => a[name].length === b[name].length)
}

function namedValues({ places, units, functions, actions }: SearchNames): Record<FacetName, ReadonlySet<string>> {
	return {
		place: new Set(places.map(({ slug }) => slug)),
		unit: new Set(units.map(({ name }) => name)),
		function: new Set(functions.map(({ id }) => id)),
		role: new Set(roleOrder),
		action: new Set(actions.map(({ id }) => id)),
	}
}
