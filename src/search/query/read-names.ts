import type { FunctionName, PlaceName, UnitName } from '../names.ts'
import { bodySuffix, hasLevel } from './body-names.ts'
import { fold } from './fold.ts'
import { functionsNamed, isSubsequence, type NameIndex, unitsNamed } from './name-index.ts'
import type { Reading } from './reading.ts'

/** A text that is the name of units or functions, as a whole. */
export interface ReadName {
	/** As passages print it, as far as that is known: 县教育局 for 教育局 behind 渠县. */
	text: string
	units: UnitName[]
	functions: FunctionName[]
	/** The name of a body (教育局, 教育部门), not only of a field (教育). */
	isBody: boolean
}

/** What the whole text names in these places (in all when there are none); null when it is no name. The level is printed once for place and body: 渠县教育局. */
export function nameOf(text: string, places: readonly PlaceName[], index: NameIndex): ReadName | null {
	const folded = fold(text)
	if (folded.length < 2) return null
	const functions = functionsNamed(index, folded)
	const levels = hasLevel(folded) ? [] : [...new Set(places.map(({ name }) => name.at(-1) ?? ''))]
	for (const candidate of [...levels.map(level => level + text), text]) {
		const units = unitsNamed(index, fold(candidate)).filter(unit => places.length === 0 || places.some(({ slug }) => slug === unit.place))
		if (units.length > 0) return { text: hasPrinted(units, candidate) ? candidate : text, units, functions, isBody: true }
	}
	// 省科协, 渠县市教育局: a body of another level than the places' is none of theirs.
	const here = places.length > 0 ? places : index.names.places
	if (hasLevel(folded) && !here.some(({ name }) => name.endsWith(folded.charAt(0)))) return null
	return functions.length > 0 ? { text, units: [], functions, isBody: bodySuffix.test(folded) || /部门|系统$/u.test(folded) } : null
}

function hasPrinted(units: readonly UnitName[], text: string): boolean {
	return units.some(unit => [unit.name, ...unit.spellings].some(spelling => fold(spelling).includes(fold(text))))
}

/** A shorter stretch of a title is an ordinary word. */
const shortestTitle = 4
/** A word that stands in more measures is no name of one. */
const mostMeasures = 2

/** Adds the actions and measures of the outline whose titles the terms are, or are a good part of. */
export function readTitles(reading: Reading, { names }: NameIndex): void {
	for (const { text, folded } of reading.terms) {
		const begun = names.actions.filter(({ title }) => title.startsWith(folded))
		// 老年人谁负责 asks for the action that is for them.
		if (reading.question === 'who' && begun.length === 1) reading.actions.push(...begun.map(value => ({ value, from: text })))
		if (folded.length < shortestTitle) continue
		for (const action of names.actions)
			if (isTitle(folded, action.title) && !reading.actions.some(({ value }) => value === action)) reading.actions.push({ value: action, from: text })
		const measures = names.actions.flatMap(action => action.measures.filter(({ title }) => title.includes(folded)).map(measure => ({ ...measure, action })))
		if (measures.length <= mostMeasures) reading.measures.push(...measures.map(value => ({ value, from: text })))
	}
}

/** 青少年科学素质提升行动, 青少年科学素质行动, 科普信息化工程; also 产业工人科学素质, which is the greater part of one. */
function isTitle(text: string, title: string): boolean {
	if (/(?:行动|工程)$/u.test(text)) return text.length * 2 > title.length && isSubsequence(text, title)
	return title.startsWith(text) && text.length * 2 >= title.length
}
