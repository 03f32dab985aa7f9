import { roleOrder, type SearchRecord } from '../record.ts'
import type { FunctionsOf } from './unit-functions.ts'

export const facetNames = ['place', 'unit', 'function', 'role', 'action'] as const
export type FacetName = (typeof facetNames)[number]
/** The chosen values; none chosen in a facet: it does not narrow. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>

export const nothingChosen: Chosen = { place: [], unit: [], function: [], role: [], action: [] }

export interface FacetValue {
	value: string
	/** How many of the hits have it when the other facets stay as they are. */
	count: number
	chosen: boolean
}

export function isNothingChosen(chosen: Chosen): boolean {
	return facetNames.every(name => chosen[name].length === 0)
}

/**
 * Values of one facet are alternatives; the facets narrow each other. Unit, function and role are asked of one and the same responsibility:
 * who leads is not found where another body leads.
 */
export function matches(record: SearchRecord, chosen: Chosen, functionsOf: FunctionsOf): boolean {
	if (chosen.place.length > 0 && !chosen.place.includes(record.place)) return false
	if (chosen.action.length > 0 && !chosen.action.includes(record.action ?? '')) return false
	if (chosen.unit.length === 0 && chosen.role.length === 0 && chosen.function.length === 0) return true
	return assignmentsWith(record, chosen, functionsOf).length > 0
}

/**
 * The values of every facet with their counts, sorted by count, then by name; roles in their own order. Chosen values stay, even with none.
 * @param chosenFor for a facet that is counted as if something else were chosen
 */
export function countFacets(
	records: readonly SearchRecord[],
	chosen: Chosen,
	functionsOf: FunctionsOf,
	chosenFor: Partial<Record<FacetName, Chosen>> = {},
): Record<FacetName, FacetValue[]> {
	const count = (name: FacetName) => countFacet(records, chosenFor[name] ?? chosen, name, functionsOf)
	return { place: count('place'), unit: count('unit'), function: count('function'), role: count('role'), action: count('action') }
}

function countFacet(records: readonly SearchRecord[], chosen: Chosen, name: FacetName, functionsOf: FunctionsOf): FacetValue[] {
	const counts = new Map<string, number>(chosen[name].map(value => [value, 0]))
	const others = { ...chosen, [name]: [] }
	for (const record of records) {
		if (!matches(record, others, functionsOf)) continue
		for (const value of valuesOf(record, name, others, functionsOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
	}
	const values = Array.from(counts, ([value, number]) => ({ value, count: number, chosen: chosen[name].includes(value) }))
	return values.sort((a, b) => (name === 'role' ? rankOfRole(a) - rankOfRole(b) : b.count - a.count || (a.value < b.value ? -1 : 1)))
}

function valuesOf(record: SearchRecord, name: FacetName, others: Chosen, functionsOf: FunctionsOf): Set<string> {
	if (name === 'place') return new Set([record.place])
	if (name === 'action') return new Set(record.action === null ? [] : [record.action])
	const assignments = assignmentsWith(record, others, functionsOf)
	if (name === 'unit') return new Set(assignments.map(({ unit }) => unit))
	if (name === 'role') return new Set(assignments.map(({ role }) => role))
	return new Set(assignments.flatMap(({ unit }) => functionsOf(record.place, unit)))
}

function assignmentsWith({ place, assignments }: SearchRecord, chosen: Chosen, functionsOf: FunctionsOf): SearchRecord['assignments'] {
	return assignments.filter(
		({ unit, role }) =>
			(chosen.unit.length === 0 || chosen.unit.includes(unit)) &&
			(chosen.role.length === 0 || chosen.role.includes(role)) &&
			(chosen.function.length === 0 || functionsOf(place, unit).some(id => chosen.function.includes(id))),
	)
}

function rankOfRole({ value }: FacetValue): number {
	return roleOrder.findIndex((role: string) => role === value)
}
