import { type PairPlan, pairPath } from '../../atlas/pair-path.ts'
import type { Role } from '../../model/index.ts'
import type { ActionName, ActionRow, CitationName, FunctionName, PlaceName, PlanName, SearchNames, TargetName, UnitName } from '../names.ts'
import { figuresIn } from '../query/figures.ts'
import { fold } from '../query/fold.ts'
import { isSubsequence } from '../query/name-index.ts'
import { bodiesOf, isPlaceAlone, type Reading } from '../query/reading.ts'
import type { SearchRecord } from '../record.ts'
import type { TopicAnswer } from './topic-answer.ts'

/** What a query names is shown before any passage: the page that answers it, with its figures. */
export type Answer =
	| { kind: 'units'; title: string; rows: UnitRow[]; others: UnitRow[]; functions: FunctionName[]; absent: PlaceName[] }
	| { kind: 'function'; function: FunctionName; rows: UnitRow[] }
	| { kind: 'absent'; asked: string; places: PlaceName[]; elsewhere: UnitRow[]; functions: FunctionName[] }
	| { kind: 'place'; place: PlaceName; plans: PlanName[] }
	| { kind: 'document'; documentNumber: string; plan: PlanName | null; citedBy: CitedBy[] }
	| { kind: 'comparison'; a: PlaceRow; b: PlaceRow; path: string }
	| { kind: 'targets'; asked: string; rows: TargetRow[] }
	| { kind: 'action'; action: ActionName; rows: { row: ActionRow; place: PlaceName }[] }
	| TopicAnswer

/** A unit in its place: 渠县 县教育局 责任 20 项（本方案未载明牵头单位）. */
export interface UnitRow {
	unit: UnitName
	place: PlaceName
	/** Whether a plan that names it names a lead anywhere. */
	namesLead: boolean
	/** The tasks that matter most to it, with its role in each; none until they were looked for. */
	tasks: readonly { record: SearchRecord; role: Role }[]
	/** Roles that were asked for, and that it has in no task. */
	lacks: readonly Role[]
}

export interface PlaceRow {
	place: PlaceName
	plan: PlanName
}

export interface CitedBy extends PlaceRow {
	citation: CitationName
}

export interface TargetRow extends PlaceRow {
	target: TargetName
}

/** The answers that the names alone give, the most direct first; none when the query names nothing. */
export function answersTo(reading: Reading, names: SearchNames): Answer[] {
	return [
		...documentAnswers(reading, names),
		...(reading.question === 'difference' ? comparisons(reading, names) : []),
		...targetAnswers(reading, names),
		...placeAnswers(reading, names),
		...bodyAnswers(reading, names),
		...actionAnswers(reading, names),
	]
}

/** The plan of this number, or the sentences that cite it; nothing when the site knows no such number. */
function documentAnswers({ documentNumber }: Reading, names: SearchNames): Answer[] {
	if (!documentNumber) return []
	const folded = fold(documentNumber.value)
	const plan = names.plans.find(each => each.documentNumber !== null && fold(each.documentNumber) === folded) ?? null
	const citedBy = names.citations
		.filter(each => fold(each.documentNumber) === folded)
		.flatMap(citation => withPlace(citation.plan, names).map(row => ({ ...row, citation })))
	return plan || citedBy.length > 0 ? [{ kind: 'document', documentNumber: documentNumber.value, plan, citedBy }] : []
}

/** More pairs than these are better chosen on the page of comparisons. */
const mostPairs = 6

/** Every pair of the places that the query names one by one. */
function comparisons({ places }: Reading, names: SearchNames): Answer[] {
	const rows = places.flatMap(({ value }) => rowOf(value, names))
	const pairs = rows.flatMap((a, at) => rows.slice(at + 1).map(b => ({ a, b })))
	return pairs.slice(0, mostPairs).map(({ a, b }) => ({ kind: 'comparison', a, b, path: pairPath(pairPlanOf(a), pairPlanOf(b), names.plans.length) }))
}

function pairPlanOf({ place: { slug, name, parents, plans }, plan: { id, matters } }: PlaceRow): PairPlan {
	return { id, place: slug, placeName: name, parents: parents.join(' '), matters, isCurrent: plans.includes(id) }
}

/** A place that is asked for alone; two of them are also compared. */
function placeAnswers(reading: Reading, names: SearchNames): Answer[] {
	if (!isPlaceAlone(reading)) return []
	const rows = reading.places.flatMap(({ value }) => rowOf(value, names))
	const isPair = rows.length === 2 && reading.question !== 'difference'
	return [...rows.map(({ place }) => ({ kind: 'place' as const, place, plans: plansOf(place, names) })), ...(isPair ? comparisons(reading, names) : [])]
}

/** A shorter word is in too many metrics by chance. */
const shortestMetric = 4

/** Targets with the figure that is asked for, or, when targets are asked for, those of the place and of what is left of the question. */
function targetAnswers({ figures, question, places, terms }: Reading, names: SearchNames): Answer[] {
	const here = names.targets.flatMap(target => withPlace(target.plan, names).map(row => ({ ...row, target }))).filter(({ place }) => isIn(place, places))
	const asked = terms.map(({ text }) => text).join(' ')
	if (figures.length > 0) {
		const withFigures = here.filter(({ target }) => figures.every(({ value }) => figuresIn(target.text).some(figure => isSameFigure(figure, value))))
		const literal = withFigures.filter(({ target }) => terms.every(({ folded }) => fold(target.text).includes(folded)))
		const rows = literal.length > 0 ? literal : withFigures
		return rows.length > 0 ? [{ kind: 'targets', asked, rows }] : []
	}
	const isAsked = question === 'target' && (places.length > 0 || terms.length > 0)
	const hasYear = terms.some(({ folded }) => /20\d\d年?/u.test(folded) && folded.length > shortestMetric + 4)
	if (!isAsked && !hasYear && !(terms.length === 1 && (terms[0]?.folded.length ?? 0) >= shortestMetric)) return []
	const rows = here.filter(({ target }) => terms.every(({ folded }) => isOfMetric(folded, target, isAsked)))
	return rows.length > 0 ? [{ kind: 'targets', asked, rows }] : []
}

/** 14.5 stands for 14.5%; a whole number needs what it counts. */
function isSameFigure(figure: string, asked: string): boolean {
	return figure === asked || (/^\d+\.\d+$/.test(asked) && figure.replace(/[^\d.]+$/u, '') === asked)
}

/** 公民科学素质 is of 公民具备科学素质的比例 when a target is asked for; a mere word must stand in the metric as it is. A year is the target's. */
function isOfMetric(term: string, { metric, year }: TargetName, isLoose: boolean): boolean {
	const asked = /(?:到|至)?(20\d\d)年?/u.exec(term)
	if (asked && Number(asked[1]) !== year) return false
	const word = asked ? term.replace(asked[0], '') : term
	return isLoose || asked ? isSubsequence(word.replace(/[率值]$/u, ''), fold(metric)) : fold(metric).includes(word) && word !== ''
}

/** Each body that is named: its rows in the places, or the bodies of its function. */
function bodyAnswers(reading: Reading, names: SearchNames): Answer[] {
	return bodiesOf(reading).flatMap((from): Answer[] => {
		const named = reading.units.filter(read => read.from === from).map(({ value }) => value)
		const functions = reading.functions.filter(read => read.from === from).map(({ value }) => value)
		const asked = placesOf(from, reading)
		const units = [...named, ...likeInOtherPlaces(named, functions, asked, names)]
		const absent = asked.filter(place => !units.some(unit => unit.place === place.slug))
		if (units.length === 0) {
			const rows = functions.map(entry =>
				rowsOf(
					names.units.filter(unit => unit.functions.includes(entry.id)),
					names,
				),
			)
			if (absent.length > 0) return [{ kind: 'absent', asked: from, places: absent, elsewhere: rows.flat(), functions }]
			return functions.map((entry, at) => ({ kind: 'function', function: entry, rows: rows[at] ?? [] }))
		}
		// A merged bureau carries several functions; the same field elsewhere is asked for by the functions that the query itself names.
		const fields = new Set(functions.length > 0 ? functions.map(({ id }) => id) : named.flatMap(unit => unit.functions))
		const others = names.units.filter(unit => unit.functions.some(id => fields.has(id)) && !units.includes(unit))
		const title = titleOf(units, from)
		return [
			{
				kind: 'units',
				title,
				rows: rowsOf(units, names),
				others: rowsOf(others, names),
				functions: names.functions.filter(({ id }) => fields.has(id)),
				absent,
			},
		]
	})
}

/** The places in which a body is asked for. */
function placesOf(from: string, { each, places }: Reading): PlaceName[] {
	return each.length > 0 ? each.filter(({ term }) => term.text === from).map(({ place }) => place) : places.map(({ value }) => value)
}

/** 巫山教育局 is 巫山县's 县教委: the bodies with the function, in each place that is named and has none of the name. */
function likeInOtherPlaces(named: readonly UnitName[], functions: readonly FunctionName[], places: readonly PlaceName[], names: SearchNames): UnitName[] {
	const fields = functions.map(({ id }) => id)
	return places.flatMap(({ slug }) =>
		named.some(unit => unit.place === slug) ? [] : names.units.filter(unit => unit.place === slug && unit.functions.some(id => fields.includes(id))),
	)
}

/** The name that the units share, or what was asked for when they are called differently. */
function titleOf(units: readonly UnitName[], from: string): string {
	const called = new Set(units.map(({ name }) => name))
	return called.size === 1 ? [...called].join('') : from
}

function actionAnswers({ actions, places }: Reading, names: SearchNames): Answer[] {
	return actions.flatMap(({ value: action }): Answer[] => {
		const rows = action.rows.flatMap(row => withPlace(row.plan, names).map(({ place }) => ({ row, place }))).filter(({ place }) => isIn(place, places))
		return rows.length > 0 ? [{ kind: 'action', action, rows }] : []
	})
}

function rowsOf(units: readonly UnitName[], names: SearchNames): UnitRow[] {
	return units.flatMap(unit => {
		const place = names.places.find(({ slug }) => slug === unit.place)
		return place ? [{ unit, place, namesLead: names.plans.some(plan => plan.namesLead && unit.plans.includes(plan.id)), tasks: [], lacks: [] }] : []
	})
}

function isIn(place: PlaceName, places: Reading['places']): boolean {
	return places.length === 0 || places.some(({ value }) => value.slug === place.slug)
}

function withPlace(planId: string, names: SearchNames): PlaceRow[] {
	const plan = names.plans.find(({ id }) => id === planId)
	const place = names.places.find(({ slug }) => slug === plan?.place)
	return plan && place ? [{ plan, place }] : []
}

function rowOf(place: PlaceName, names: SearchNames): PlaceRow[] {
	const plan = planOf(place, names)
	return plan ? [{ place, plan }] : []
}

/** The newest of the place's current plans. */
function planOf(place: PlaceName, names: SearchNames): PlanName | undefined {
	return plansOf(place, names)[0]
}

function plansOf(place: PlaceName, names: SearchNames): PlanName[] {
	return place.plans.flatMap(id => names.plans.find(plan => plan.id === id) ?? [])
}
