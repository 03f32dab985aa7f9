import { simplify } from '../../model/simplify.ts'
import { hasLevel } from './body-names.ts'
import { readDocumentNumber } from './document-number.ts'
import { figuresIn, numberInWords, withFigures } from './figures.ts'
import { fold } from './fold.ts'
import type { NameIndex } from './name-index.ts'
import { readPinyin } from './pinyin.ts'
import { stripQuestionWords, stripTail, stripWho } from './question-words.ts'
import { nameOf, readTitles } from './read-names.ts'
import { addName, addRole, readPiece } from './read-piece.ts'
import { type Reading, toTerm } from './reading.ts'
import { takePlaces } from './take-places.ts'

/**
 * Reads a query as a person means it, the likeliest reading first. The first takes words as they stand (县教育局长期规划 is looked for
 * whole); those behind it take more apart (县教育局 and 长期规划) or take letters for pinyin. Who asks goes on to the next reading when one
 * answers nothing. There is always a first one.
 */
export function readQuery(query: string, index: NameIndex): [Reading, ...Reading[]] {
	const text = plain(query)
	const first = read(text, index, false)
	const others = [read(text, index, true), ...spelled(text, index).map(({ written, letters }) => ({ ...read(written, index, false), letters }))]
	const inSentence = namesInSentence(text, index)
	if (inSentence !== null) others.push(read(inSentence, index, false))
	return [first, ...others.filter((reading, at) => ![first, ...others.slice(0, at)].some(before => isSame(before, reading)))]
}

/**
 * The query word for word, when reading it took something off and found no name in it: 有关单位, 请示报告 and 百分之十三 may be what the texts print.
 * It answers only when they do. Null when it is read as it was typed, or names something.
 */
export function readVerbatim(query: string, first: Reading): Reading | null {
	const text = trimMarks(query.trim())
	const isNamed = first.units.length + first.functions.length + first.places.length + first.actions.length > 0 || first.documentNumber !== null
	const term = toTerm(text)
	if (isNamed || /\s/u.test(text) || !isWord(text) || first.terms.length !== 1 || first.terms[0]?.folded === term.folded) return null
	return { ...empty(), text, terms: [term] }
}

/** Full-width letters and figures, traditional characters and 百分之十三 as they are mostly written. */
function plain(query: string): string {
	const narrow = query.replace(/[Ａ-Ｚａ-ｚ０-９％．]/gu, character => character.normalize('NFKC')).replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
	const joined = simplify(narrow).replace(/(?<=(?:^|\s)\p{Script=Han})\s(?=\p{Script=Han}(?:\s|$))/gu, '')
	const spaced = joined.replace(/[,，;；]|(?<=\p{Script=Han})[-_|·/&+](?=\p{Script=Han})/gu, ' ')
	return withFigures(spaced.replace(/(?<=[〕\]］）)】]\s*第?)([一二三四五六七八九十百]+)(?=号)/gu, said => numberInWords(said) ?? said)).trim()
}

function isSame(a: Reading, b: Reading): boolean {
	const said = ({ text, terms, units, functions, places, roles, actions }: Reading) =>
		JSON.stringify([
			text,
			terms,
			units.map(({ value }) => value.path),
			functions.map(({ value }) => value.id),
			places.map(({ value }) => value.slug),
			roles,
			actions.length,
		])
	return said(a) === said(b)
}

/** The query with its letters taken for pinyin: all of them together, else each stretch for itself. */
function spelled(text: string, index: NameIndex): { written: string; letters: string }[] {
	const whole = readPinyin(index.pinyin, text)
	if (whole.length > 0) return whole.slice(0, 3).map(written => ({ written, letters: text }))
	const letters: string[] = []
	const written = text.replace(/[A-Za-züÜ'’]{2,}/gu, stretch => {
		const [name] = readPinyin(index.pinyin, stretch)
		if (name) letters.push(stretch)
		return name ?? stretch
	})
	return letters.length > 0 ? [{ written, letters: letters.join(' ') }] : []
}

/** A shorter text is no sentence. */
const shortestSentence = 10

/** Of a long sentence that is not understood the names of a body and of places, wherever they stand: 作为县气象局的工作人员，我单位…… Null without a body's. */
function namesInSentence(text: string, { unitsBySpelling, placeNames }: NameIndex): string | null {
	const folded = fold(text)
	if (folded.length < shortestSentence) return null
	const [body] = [...unitsBySpelling.keys()]
		.filter(spelling => spelling.length > 2 && hasLevel(spelling) && folded.includes(spelling))
		.sort((a, b) => b.length - a.length)
	if (body === undefined) return null
	const places = placeNames.filter(place => !place.isAbove && folded.includes(place.text)).map(place => place.text)
	return [...places.slice(0, 1), body].join(' ')
}

function empty(): Reading {
	return {
		text: '',
		places: [],
		units: [],
		functions: [],
		roles: [],
		actions: [],
		measures: [],
		documentNumber: null,
		figures: [],
		phrases: [],
		terms: [],
		question: null,
		each: [],
		isTogether: false,
		letters: null,
	}
}

function read(text: string, index: NameIndex, isTakenApart: boolean): Reading {
	const reading = empty()
	const unquoted = takePhrases(unbracket(text, index), reading)
	const number = readDocumentNumber(unquoted, index.documentNumbers)
	if (number) reading.documentNumber = { value: number.documentNumber, from: number.from }
	if (!number && readEach(unquoted, index, reading)) return reading
	const peeled = peel(number?.rest ?? unquoted, index, reading)
	// What is nothing but question words (职责是什么) is looked for as it stands.
	const isEmpty = peeled === '' && reading.places.length === 0 && reading.phrases.length === 0 && !number
	const pieces = (isEmpty ? unquoted : peeled)
		.split(/[\s、]+/u)
		.map(trimMarks)
		.filter(isWord)
	const words = pieces.flatMap(piece => readPiece(piece, pieces.length === 1, reading, index, isTakenApart))
	reading.terms = [...(number ? [toTerm(number.documentNumber)] : []), ...reading.phrases, ...words.map(toTerm)]
	reading.figures = reading.terms.flatMap(({ text: from }) => figuresIn(from).map(value => ({ value, from })))
	readTitles(reading, index)
	const order = ({ from }: Reading['places'][number]) => fold(text).indexOf(from)
	reading.places.sort((a, b) => order(a) - order(b))
	const places = [...new Set(reading.places.map(({ from }) => from))]
	reading.text = [...places, ...reading.terms.map(({ text: term }) => term)].join(' ')
	return reading
}

/** 渠县教育局和巫山县教委有什么不同: a place and a body on either side. Whether the query is so. */
function readEach(text: string, index: NameIndex, reading: Reading): boolean {
	const stripped = stripQuestionWords(text)
	const parts = stripped.text.split(/以及|[和与跟、\s]/u).filter(part => part !== '')
	if (parts.length < 2 || parts.length > 4) return false
	const read = parts.map(part => {
		const { places, rest } = takePlaces(part, index, () => false)
		const [place, another] = places
		const name = place && !another && rest !== '' ? (nameOf(rest, [place.value], index) ?? nameOf(stripTail(rest).text, [place.value], index)) : null
		return place && name?.isBody ? { place, name } : null
	})
	if (read.some(each => each === null)) return false
	for (const each of read) {
		if (!each) continue
		const { place, name } = each
		if (!reading.places.some(({ value }) => value === place.value)) reading.places.push(place)
		addName(reading, name)
		reading.each.push({ term: toTerm(name.text), place: place.value })
	}
	for (const role of stripped.roles) addRole(reading, role, text)
	reading.question = stripped.question
	reading.terms = [...new Map(reading.each.map(({ term }) => [term.folded, term])).values()]
	reading.text = reading.each.map(({ place, term }) => `${place.name} ${term.text}`).join('、')
	return true
}

/** 科协（巫山） is 科协 巫山. */
function unbracket(text: string, { placeNames }: NameIndex): string {
	return text.replace(/[（(]([^（）()]{2,12})[）)]/gu, (whole, inner: string) => (placeNames.some(place => place.text === fold(inner)) ? ` ${inner} ` : whole))
}

/** What stands in quotation marks is looked for as it is, unless it is the whole query. */
function takePhrases(text: string, reading: Reading): string {
	const rest = text.replace(/["“”「『《〈]([^"“”「」『』《》〈〉]{2,})["“”」』》〉]/gu, (whole, phrase: string) => {
		if (whole === text) return phrase
		reading.phrases.push(toTerm(trimMarks(phrase)))
		return ' '
	})
	return rest.trim()
}

/** Question words and places come off in turn: behind one there may be the other. */
function peel(text: string, index: NameIndex, reading: Reading): string {
	let rest = text
	if (/共同|一起|联合|合作/u.test(text)) reading.isTogether = true
	for (let before: string | null = null; before !== rest; ) {
		before = rest
		const stripped = stripQuestionWords(rest)
		for (const role of stripped.roles) addRole(reading, role, text)
		reading.question ??= stripped.question
		const taken = takePlaces(stripped.text, index, left => nameOf(left, [], index) !== null || nameOf(stripTail(left).text, [], index) !== null)
		if (taken.isCompared) reading.question ??= 'difference'
		for (const place of taken.places) if (!reading.places.some(({ value }) => value === place.value)) reading.places.push(place)
		rest = trimMarks(taken.rest)
	}
	const who = stripWho(rest)
	for (const role of who.roles) addRole(reading, role, text)
	reading.question ??= who.question
	return who.text
}

function isWord(text: string): boolean {
	return /[\p{Letter}\p{Number}]/u.test(fold(text))
}

/** Marks around a query are not part of what is looked for. */
function trimMarks(text: string): string {
	return text.replace(/^[\s"“”'‘’《》〈〉「」『』?？!！。，,、：:；;·…#]+|[\s"“”'‘’《》〈〉「」『』?？!！。，,、：:；;·…#]+$/gu, '')
}
