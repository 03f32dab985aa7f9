import { roleOrder, type SearchRecord } from '../record.ts'

export const facetNames = ['place', 'unit', 'role', 'action'] as const
export type FacetName = (typeof facetNames)[number]
/** The chosen values; none chosen in a facet: it does not narrow. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>

export const nothingChosen: Chosen = { place: [], unit: [], role: [], action: [] }

export interface FacetValue {
	value: string
	/** How many of the hits have it when the other facets stay as they are. */
	count: number
	chosen: boolean
}

/** Values of one facet are alternatives; the facets narrow each other. Unit and role are asked of one and the same responsibility. */
export function matches(record: SearchRecord, chosen: Chosen): boolean {
	if (chosen.place.length > 0 && !chosen.place.includes(record.place)) return false
	if (chosen.action.length > 0 && !chosen.action.includes(record.action ?? '')) return false
	if (chosen.unit.length === 0 && chosen.role.length === 0) return true
	return record.assignments.some(
		({ unit, role }) => (chosen.unit.length === 0 || chosen.unit.includes(unit)) && (chosen.role.length === 0 || chosen.role.includes(role)),
	)
}

/** The values of every facet with their counts, sorted by count, then by name; roles in their own order. Chosen values stay, even with none. */
export function countFacets(records: readonly SearchRecord[], chosen: Chosen): Record<FacetName, FacetValue[]> {
	const count = (name: FacetName) => countFacet(records, chosen, name)
	return { place: count('place'), unit: count('unit'), role: count('role'), action: count('action') }
}

function countFacet(records: readonly SearchRecord[], chosen: Chosen, name: FacetName): FacetValue[] {
	const counts = new Map<string, number>(chosen[name].map(value => [value, 0]))
	const others = { ...chosen, [name]: [] }
	for (const record of records) {
		if (!matches(record, others)) continue
		for (const value of valuesOf(record, name, chosen)) counts.set(value, (counts.get(value) ?? 0) + 1)
	}
	const values = Array.from(counts, ([value, number]) => ({ value, count: number, chosen: chosen[name].includes(value) }))
	return values.sort((a, b) => (name === 'role' ? rankOfRole(a) - rankOfRole(b) : b.count - a.count || (a.value < b.value ? -1 : 1)))
}

function valuesOf(record: SearchRecord, name: FacetName, chosen: Chosen): Set<string> {
	if (name === 'place') return new Set([record.place])
	if (name === 'action') return new Set(record.action === null ? [] : [record.action])
	const { unit, role } = chosen
	if (name === 'unit') return new Set(record.assignments.filter(each => role.length === 0 || role.includes(each.role)).map(each => each.unit))
	return new Set(record.assignments.filter(each => unit.length === 0 || unit.includes(each.unit)).map(each => each.role))
}

function rankOfRole({ value }: FacetValue): number {
	return roleOrder.findIndex((role: string) => role === value)
}
