import type { Role } from '../../model/index.ts'
import type { ActionName, FunctionName, PlaceName, UnitName } from '../names.ts'
import { fold } from './fold.ts'
import type { Question } from './question-words.ts'

/** Something that was read in a query, and the words it was read from. */
export interface Read<Value> {
	value: Value
	from: string
}

/** One word (or string of words without blanks) that a passage must contain. */
export interface Term {
	/** As typed, without question words: what is quoted on the page. */
	text: string
	folded: string
}

/** A measure of the outline, with the action that it belongs to. */
export interface MeasureName {
	id: string
	title: string
	plans: string[]
	action: ActionName
}

/** What a query says, as far as the names of the site tell. */
export interface Reading {
	/** The query without question words; what the page says it looked for. */
	text: string
	/** Places that it names, or those below the province or city that it names. Beside anything else they narrow. */
	places: Read<PlaceName>[]
	/** Units that it names, in the places when it names some; those of one name have the same `from`. */
	units: Read<UnitName>[]
	/** Functions that it names, by a word or by one of its bodies' names. */
	functions: Read<FunctionName>[]
	/** Roles that it asks for. */
	roles: Read<Role>[]
	actions: Read<ActionName>[]
	measures: Read<MeasureName>[]
	documentNumber: Read<string> | null
	/** 13%, 1200万人次: as they are compared. */
	figures: Read<string>[]
	/** What stood in quotation marks: looked for as it is. They are terms too. */
	phrases: Term[]
	/** What passages must contain, names included. */
	terms: Term[]
	question: Question | null
	/** Bodies that are asked for each in its own place (渠县教育局和巫山县教委); empty when all are asked for in all places. */
	each: { term: Term; place: PlaceName }[]
	/** Who asks for several bodies means what they do together. */
	isTogether: boolean
	/** What was taken for pinyin; null when nothing was. */
	letters: string | null
}

export function toTerm(text: string): Term {
	return { text, folded: fold(text) }
}

/** The names of bodies that the query names, in its order. */
export function bodiesOf({ units, functions }: Pick<Reading, 'units' | 'functions'>): string[] {
	return [...new Set([...units, ...functions].map(({ from }) => from))]
}

/** Whether the query names these places and nothing else. */
export function isPlaceAlone(reading: Reading): boolean {
	return reading.places.length > 0 && reading.terms.length === 0 && reading.documentNumber === null
}
