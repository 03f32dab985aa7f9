import type { Role } from '../../model/index.ts'
import type { CitationName, FunctionName, PlaceName, PlanName, UnitName } from '../names.ts'
import { hasLevel } from './body-names.ts'
import { readDocumentNumber } from './document-number.ts'
import { fold } from './fold.ts'
import { functionsNamed, type NameIndex, unitsNamed } from './name-index.ts'
import { stripQuestionWords, stripTail } from './question-words.ts'

/** One word (or string of words without blanks) that a passage must contain. */
export interface Term {
	/** As typed, without question words: what is quoted on the page. */
	text: string
	folded: string
}

/** What a query says, as far as the names of the site tell. */
export interface Reading {
	/** The query without question words; what the page says it looked for. */
	text: string
	/** A place that stands beside something else and narrows it. */
	place: PlaceName | null
	/** The query is this place and nothing else. */
	placeAlone: PlaceName | null
	/** Units that the whole query names (in the place, when there is one). */
	units: UnitName[]
	/** Functions that the whole query names, by a word or by one of its bodies' names. */
	functions: FunctionName[]
	documentNumber: string | null
	/** The plan that has this number. */
	plan: PlanName | null
	/** Sentences of plans that cite it. */
	citations: CitationName[]
	/** Roles that the question asks for. */
	roles: Role[]
	/** What passages must contain. */
	terms: Term[]
}

/**
 * Reads a query as a person means it: question words off, document number, place, and whether what is left is the name of a unit or of a
 * function. Everything that is not understood as one of these stays a term.
 */
export function readQuery(query: string, index: NameIndex): Reading {
	const reading: Reading = {
		text: '',
		place: null,
		placeAlone: null,
		units: [],
		functions: [],
		documentNumber: null,
		plan: null,
		citations: [],
		roles: [],
		terms: [],
	}
	const stripped = stripQuestionWords(query)
	// A query of nothing but question words (职责是什么) is looked for as it stands.
	const asked = stripped.text || query.trim()
	const numbered = readDocumentNumber(asked)
	if (numbered) readNumber(reading, numbered.documentNumber, index)
	const { place, rest } = takePlace(trimMarks(numbered ? numbered.rest : asked), index)
	const name = nameOf(rest, place, index) ?? nameOf(stripTail(rest).text, place, index)
	reading.roles = [...new Set([...stripped.roles, ...(name && name.text !== rest ? stripTail(rest).roles : [])])]
	const left = name?.text ?? rest
	if (name) {
		reading.units = name.units
		reading.functions = name.functions
	}
	if (place && (left !== '' || numbered)) reading.place = place.place
	else if (place) reading.placeAlone = place.place
	const words = left === '' && place && !numbered ? [place.text] : left.split(/\s+/u)
	reading.terms = [numbered?.documentNumber ?? '', ...words].map(trimMarks).map(toTerm).filter(isTerm)
	reading.text = [reading.place ? place?.text : '', ...reading.terms.map(({ text }) => text)].filter(Boolean).join(' ')
	return reading
}

function readNumber(reading: Reading, documentNumber: string, { names }: NameIndex): void {
	const folded = fold(documentNumber)
	reading.documentNumber = documentNumber
	reading.plan = names.plans.find(plan => plan.documentNumber !== null && fold(plan.documentNumber) === folded) ?? null
	reading.citations = names.citations.filter(citation => fold(citation.documentNumber) === folded)
}

interface TakenPlace {
	place: PlaceName
	/** As typed. */
	text: string
}

/** The place in front of or behind the rest: 渠县教育局, 渠县 科普, 科普大篷车 渠县. */
function takePlace(text: string, index: NameIndex): { place: TakenPlace | null; rest: string } {
	const pieces = text.split(/\s+/u).filter(Boolean)
	for (const { text: name, places } of index.placeNames) {
		const [place] = places
		if (!place) continue
		const alone = pieces.findIndex(piece => fold(piece) === name)
		if (alone >= 0) return { place: { place, text: pieces[alone] ?? '' }, rest: pieces.filter((_, at) => at !== alone).join(' ') }
	}
	const first = pieces[0] ?? ''
	for (const { text: name, places } of index.placeNames) {
		const [place] = places
		if (place && fold(first).startsWith(name)) {
			const typed = first.slice(0, name.length)
			return { place: { place, text: typed }, rest: [first.slice(name.length).replace(/^的/u, ''), ...pieces.slice(1)].filter(Boolean).join(' ') }
		}
	}
	return { place: null, rest: pieces.join(' ') }
}

interface ReadName {
	text: string
	units: UnitName[]
	functions: FunctionName[]
}

/** 教育局 behind 渠县 is 县教育局: the level is printed once for both. */
function nameOf(text: string, place: TakenPlace | null, index: NameIndex): ReadName | null {
	const folded = fold(text)
	if (folded.length < 2) return null
	const level = place?.place.name.at(-1) ?? ''
	const candidates = place && !hasLevel(folded) ? [level + text, text] : [text]
	for (const candidate of candidates) {
		const units = unitsNamed(index, fold(candidate)).filter(unit => !place || unit.place === place.place.slug)
		if (units.length > 0) return { text: place && hasPrinted(units, candidate) ? candidate : text, units, functions: functionsNamed(index, folded) }
	}
	const functions = functionsNamed(index, folded)
	return functions.length > 0 ? { text, units: [], functions } : null
}

function hasPrinted(units: readonly UnitName[], text: string): boolean {
	return units.some(unit => [unit.name, ...unit.spellings].some(spelling => fold(spelling).includes(fold(text))))
}

/** Marks around a query are not part of what is looked for. */
function trimMarks(text: string): string {
	return text.replace(/^[\s"“”'‘’《》〈〉「」『』?？!！。，,、：:；;]+|[\s"“”'‘’《》〈〉「」『』?？!！。，,、：:；;]+$/gu, '')
}

function toTerm(text: string): Term {
	return { text, folded: fold(text) }
}

function isTerm({ folded }: Term): boolean {
	return /[\p{Letter}\p{Number}]/u.test(folded)
}
