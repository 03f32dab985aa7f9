import type { CitationName, FunctionName, PlaceName, PlanName, SearchNames, UnitName } from '../names.ts'
import type { Reading } from '../query/read-query.ts'

/** What a query names is shown before any passage: the page that answers it, with its figures. */
export type Answer =
	| { kind: 'units'; title: string; rows: UnitRow[]; others: UnitRow[]; functions: FunctionName[] }
	| { kind: 'function'; function: FunctionName; rows: UnitRow[] }
	| { kind: 'place'; place: PlaceName; plan: PlanName }
	| { kind: 'document'; documentNumber: string; plan: PlanName | null; citedBy: CitedBy[] }

/** A unit in its place: 渠县 县教育局 责任 20 项（本方案未载明牵头单位）. */
export interface UnitRow {
	unit: UnitName
	place: PlaceName
	/** Whether the place's plan names a lead anywhere. */
	namesLead: boolean
}

export interface CitedBy {
	citation: CitationName
	plan: PlanName
	place: PlaceName
}

/** The answers to a query, the most direct first; none when it names nothing. */
export function answersTo(reading: Reading, names: SearchNames): Answer[] {
	const answers: Answer[] = []
	if (reading.documentNumber !== null && (reading.plan || reading.citations.length > 0)) {
		const citedBy = reading.citations.flatMap(citation => withPlace(citation, names))
		answers.push({ kind: 'document', documentNumber: reading.documentNumber, plan: reading.plan, citedBy })
	}
	if (reading.placeAlone) {
		const plan = planOf(reading.placeAlone, names)
		if (plan) answers.push({ kind: 'place', place: reading.placeAlone, plan })
	}
	const asked = reading.units.length > 0 ? reading.units : unitsInPlace(reading, names)
	if (asked.length > 0) {
		const rows = rowsOf(asked, names)
		// A merged bureau carries several functions; the same field elsewhere is asked for by the functions that the query itself names.
		const fields = new Set(reading.functions.length > 0 ? reading.functions.map(({ id }) => id) : reading.units.flatMap(({ functions }) => functions))
		const others = names.units.filter(unit => unit.functions.some(id => fields.has(id)) && !asked.includes(unit))
		const functions = names.functions.filter(({ id }) => fields.has(id))
		answers.push({ kind: 'units', title: titleOf(asked, reading), rows, others: rowsOf(others, names), functions })
	} else {
		for (const entry of reading.functions) {
			const rows = names.units.filter(unit => unit.functions.includes(entry.id))
			answers.push({ kind: 'function', function: entry, rows: rowsOf(rows, names) })
		}
	}
	return answers
}

/** 巫山教育局 is 巫山县's 县教委: the body of the place that has the function, when no body there has the name. */
function unitsInPlace({ place, functions }: Reading, names: SearchNames): UnitName[] {
	const fields = functions.map(({ id }) => id)
	return place ? names.units.filter(unit => unit.place === place.slug && unit.functions.some(id => fields.includes(id))) : []
}

/** The name that the units share, or what was asked for when they are called differently. */
function titleOf(units: readonly UnitName[], { terms }: Reading): string {
	const called = new Set(units.map(({ name }) => name))
	return called.size === 1 ? [...called].join('') : (terms[0]?.text ?? '')
}

function rowsOf(units: readonly UnitName[], names: SearchNames): UnitRow[] {
	return units.flatMap(unit => {
		const place = names.places.find(({ slug }) => slug === unit.place)
		return place ? [{ unit, place, namesLead: planOf(place, names)?.namesLead ?? false }] : []
	})
}

function withPlace(citation: CitationName, names: SearchNames): CitedBy[] {
	const plan = names.plans.find(({ id }) => id === citation.plan)
	const place = names.places.find(({ slug }) => slug === plan?.place)
	return plan && place ? [{ citation, plan, place }] : []
}

function planOf(place: PlaceName, names: SearchNames): PlanName | undefined {
	return names.plans.find(({ id }) => id === place.plan)
}
