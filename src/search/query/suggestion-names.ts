import type { SearchNames, UnitName } from '../names.ts'
import { hasLevel, namesOfUnit } from './body-names.ts'
import { foldWithOffsets } from './fold.ts'
import type { NameForm } from './match-name.ts'
import type { NameIndex } from './name-index.ts'
import { type SyllableTable, syllablesOf } from './pinyin.ts'

export const suggestionKinds = ['unit', 'place', 'function', 'measure', 'document'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** A name of the site that a box may suggest. */
export interface SuggestedName {
	kind: SuggestionKind
	/** As it is shown and searched. */
	text: string
	/** Its own form first, then other spellings and words for it. */
	forms: readonly NameForm[]
	/** Where it is, or how much there is of it. */
	note: string
	/** The most named come first. */
	weight: number
}

const made = new WeakMap<NameIndex, Map<string, readonly SuggestedName[]>>()

/** The names that a box suggests, of one place or (with null) of all; made once. */
export function suggestedNames(index: NameIndex, place: string | null): readonly SuggestedName[] {
	const ofIndex = made.get(index) ?? new Map<string, readonly SuggestedName[]>()
	made.set(index, ofIndex)
	const names = ofIndex.get(place ?? '') ?? makeNames(index, place)
	ofIndex.set(place ?? '', names)
	return names
}

function makeNames({ names, pinyin: { table } }: NameIndex, place: string | null): SuggestedName[] {
	const plans = new Set(names.plans.filter(plan => place === null || plan.place === place).map(({ id }) => id))
	const units = names.units.filter(unit => place === null || unit.place === place)
	return [
		...unitNames(names, units, place !== null, table),
		...(place === null ? placeNames(names, table) : []),
		...functionNames(names, units, place !== null, table),
		...measureNames(names, plans, table),
		...documentNames(names, plans),
	]
}

function unitNames(names: SearchNames, all: readonly UnitName[], isOnePlace: boolean, table: SyllableTable): SuggestedName[] {
	const byName = new Map<string, UnitName[]>()
	for (const unit of all) byName.set(unit.name, [...(byName.get(unit.name) ?? []), unit])
	return Array.from(byName, ([text, units]) => {
		const weight = units.reduce((sum, { lead, responsible, support }) => sum + lead + responsible + support, 0)
		// A spelling in brackets of another shape is the same name to a reader.
		const own = foldWithOffsets(text).text
		const others = units.flatMap(namesOfUnit).filter(spelling => spelling !== own)
		const printed = units.flatMap(({ spellings }) => spellings)
		const spellings = others.map(other => printed.find(spelling => foldWithOffsets(spelling).text === other) ?? other)
		return {
			kind: 'unit',
			text,
			forms: formsOf([text, ...spellings], table, true),
			note: isOnePlace ? `${weight} 项任务` : placesOf(names, units),
			weight,
		}
	})
}

function placeNames({ places, plans }: SearchNames, table: SyllableTable): SuggestedName[] {
	return places.map(({ slug, name, parents }) => {
		const tasks = plans.filter(plan => plan.place === slug).reduce((sum, plan) => sum + plan.tasks, 0)
		return {
			kind: 'place',
			text: name,
			forms: formsOf([name, ...parents], table, false),
			note: [parents.toReversed().join(''), `${tasks} 项任务`].filter(Boolean).join(' · '),
			weight: tasks,
		}
	})
}

function functionNames(names: SearchNames, units: readonly UnitName[], isOnePlace: boolean, table: SyllableTable): SuggestedName[] {
	return names.functions.flatMap(({ id, name, stems, names: whole }) => {
		const bodies = units.filter(({ functions }) => functions.includes(id))
		if (bodies.length === 0) return []
		const places = new Set(bodies.map(({ place }) => place)).size
		// A single character stands for a function only beside others; a word for it is not looked into.
		const others = [...whole, ...stems].filter(word => word.length > 1 && word !== name).map(word => ({ ...formOf(word, table, false), isWhole: true }))
		return [
			{
				kind: 'function',
				text: name,
				forms: [formOf(name, table, false), ...others],
				note: isOnePlace ? `${bodies.length} 个单位` : `${places} 地 ${bodies.length} 个单位`,
				weight: bodies.length,
			},
		]
	})
}

function measureNames({ actions }: SearchNames, plans: ReadonlySet<string>, table: SyllableTable): SuggestedName[] {
	return actions.flatMap(({ title, measures, rows }) => {
		const tasks = rows.filter(({ plan }) => plans.has(plan)).reduce((sum, row) => sum + row.tasks, 0)
		if (tasks === 0) return []
		const named = (text: string, note: string, weight: number): SuggestedName => ({
			kind: 'measure',
			text,
			forms: formsOf([text], table, false),
			note,
			weight,
		})
		return [named(title, `${tasks} 项任务`, tasks), ...measures.filter(measure => measure.title !== title).map(measure => named(measure.title, title, 0))]
	})
}

function documentNames({ plans, citations, places }: SearchNames, shown: ReadonlySet<string>): SuggestedName[] {
	const found = new Map<string, { title: string | null; isPlan: boolean; citedBy: Set<string> }>()
	for (const { id, documentNumber, place } of plans) {
		if (!shown.has(id) || documentNumber === null) continue
		const name = places.find(({ slug }) => slug === place)?.name ?? place
		found.set(documentNumber, { title: `${name}的方案`, isPlan: true, citedBy: new Set() })
	}
	for (const { documentNumber, title, plan } of citations) {
		if (!shown.has(plan)) continue
		const known = found.get(documentNumber) ?? { title: null, isPlan: false, citedBy: new Set() }
		known.title ??= title
		known.citedBy.add(plan)
		found.set(documentNumber, known)
	}
	return Array.from(found, ([text, { title, citedBy, isPlan }]) => ({
		kind: 'document',
		text,
		forms: [documentForm(text)],
		note: title ?? `${citedBy.size} 份方案的依据`,
		weight: citedBy.size + (isPlan ? 1 : 0),
	}))
}

/** A document number is typed with brackets of any shape, or none: 国发2021 stands for 国发〔2021〕9号. */
function documentForm(text: string): NameForm {
	const whole = foldWithOffsets(text)
	const kept = Array.from({ length: whole.text.length }, (_, at) => at).filter(at => isWord(whole.text.charAt(at)))
	const pick = (values: readonly number[]) => kept.map(at => values[at] ?? 0)
	const folded = { text: kept.map(at => whole.text.charAt(at)).join(''), starts: pick(whole.starts), ends: pick(whole.ends) }
	return { text, folded, syllables: null, hasLevel: false, isAbbreviated: false, isWhole: false }
}

/** What is left of a typed document number without its brackets. */
export function withoutMarks(folded: string): string {
	return Array.from(folded).filter(isWord).join('')
}

function isWord(character: string): boolean {
	return /[\p{Letter}\p{Number}]/u.test(character)
}

function formsOf(names: readonly string[], table: SyllableTable, isBody: boolean): NameForm[] {
	return [...new Set(names)].map(text => formOf(text, table, isBody))
}

function formOf(text: string, table: SyllableTable, isBody: boolean): NameForm {
	const folded = foldWithOffsets(text)
	return { text, folded, syllables: syllablesOf(table, text), hasLevel: isBody && hasLevel(text), isAbbreviated: isBody, isWhole: false }
}

function placesOf({ places }: SearchNames, units: readonly UnitName[]): string {
	const called = units.map(unit => places.find(({ slug }) => slug === unit.place)?.name ?? unit.place)
	return called.length <= 3 ? called.join('、') : `${called.slice(0, 2).join('、')}等 ${called.length} 地`
}
