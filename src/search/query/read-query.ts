import { simplify } from '../../model/simplify.ts'
import { bodySuffix, hasLevel } from './body-names.ts'
import { readDocumentNumber } from './document-number.ts'
import { figuresIn, numberOf, withFigures } from './figures.ts'
import { fold } from './fold.ts'
import type { NameIndex } from './name-index.ts'
import { readPinyin } from './pinyin.ts'
import { rolesIn, stripQuestionWords, stripTail, stripWho } from './question-words.ts'
import { nameOf, type ReadName, readTitles } from './read-names.ts'
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

/** Full-width letters and figures, traditional characters and 百分之十三 as they are mostly written. */
function plain(query: string): string {
	const narrow = query.replace(/[Ａ-Ｚａ-ｚ０-９％．]/gu, character => character.normalize('NFKC')).replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
	const spaced = simplify(narrow).replace(/[,，;；]|(?<=\p{Script=Han})[-_|·/&+](?=\p{Script=Han})/gu, ' ')
	return withFigures(spaced.replace(/(?<=[〕\]］）)】]\s*第?)([一二三四五六七八九十百]+)(?=号)/gu, said => numberOf(said) ?? said)).trim()
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
		isTogether: false,
		letters: null,
	}
}

function read(text: string, index: NameIndex, isTakenApart: boolean): Reading {
	const reading = empty()
	const unquoted = takePhrases(unbracket(text, index), reading)
	const number = readDocumentNumber(unquoted, index.documentNumbers)
	if (number) reading.documentNumber = { value: number.documentNumber, from: number.from }
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

function addRole(reading: Reading, value: Reading['roles'][number]['value'], from: string): void {
	if (!reading.roles.some(role => role.value === value)) reading.roles.push({ value, from })
}

/** Behind a body and before what it has to do with: 县教育局牵头的双减, 县教育局在老年人方面. */
const behindBody = /(?:所)?(?:负责|牵头|承担|配合|参与|主管|分管|落实|管理|抓)(?:的)?|的|在|对于|对|关于|针对|有关|涉及/gu
/** Before a body and behind its topic: 老年教育由教育局牵头. */
const beforeBody = /由|归|是|属于/gu
const before = /^(?:由|归|是|在|各(?:地|处|县|区|市|县区|个地方)|所有|全部)(?:的)?/u
/** What says nothing of its own behind a topic. */
const topicTail = /(?:的)?(?:工作|任务|方面|政策|问题|事项|项目|活动|情况|相关内容|内容|有关规定|规定|要求|措施|举措|事情|事)$/u
const genre =
	/^(?:全民科学素质(?:行动)?)?(?:规划纲要)?(?:(?:的)?(?:实施方案|工作方案|方案|实施意见|计划|规划|文件|原文|全文|正文|通知|(?:责任|牵头)?(?:单位|部门)|(?:单位|部门|任务|责任)?(?:名单|清单|总表|一览表?|目录|分工表|列表))){1,3}$/u

/** What passages must contain of a piece of the query; the names in it are added to the reading. */
function readPiece(typed: string, isOnly: boolean, reading: Reading, index: NameIndex, isTakenApart: boolean): string[] {
	const slugs = reading.places.map(({ value }) => value)
	const piece = pieceOf(typed, reading)
	// 由县教育局, 各地教育部门: what stands before a body's name and is no part of it.
	const named = (text: string) => nameOf(text, slugs, index) ?? (before.test(text) ? nameOf(text.replace(before, ''), slugs, index) : null)
	if (reading.places.length > 0 && isOnly && genre.test(piece)) return []
	if (/^(?:vs\.?|和|与|跟|对比|比较|对照)$/iu.test(piece) && slugs.length > 1) {
		reading.question ??= 'difference'
		return []
	}
	if (/^(?:牵头|责任|配合|主办|协办|参与)(?:单位|部门)?$/u.test(piece) && !isOnly) {
		for (const role of rolesIn(piece.replace(/^(责任)$/u, '责任单位'))) addRole(reading, role, piece)
		return []
	}
	const tail = stripTail(piece)
	const whole = named(piece)
	const name = whole ?? named(tail.text)
	if (name && (isOnly || name.isBody)) {
		if (!whole) takeTail(tail, piece, reading)
		return [addName(reading, name)]
	}
	// 渠县的目标, 渠县2035年目标: nothing is left but the place and a year.
	if (isOnly && slugs.length > 0 && /^(?:20\d\d年?)?$/u.test(tail.text)) {
		takeTail(tail, piece, reading)
		return tail.text === '' ? [] : [tail.text]
	}
	const several = piece.split(/[和与跟同及]|以及/u).map(part => named(part) ?? named(stripTail(part).text))
	if (several.length > 1 && several.every(part => part?.isBody)) {
		takeTail(tail, piece, reading)
		return several.flatMap(part => (part ? [addName(reading, part)] : []))
	}
	const split = splitAtBody(piece, named)
	if (split) {
		for (const role of rolesIn(split.between)) addRole(reading, role, split.between)
		return [addName(reading, split.name), ...topicsOf(split.topic, true)]
	}
	if (!isTakenApart) return [piece]
	const glued = splitGlued(piece, named)
	return glued ? [addName(reading, glued.name), ...topicsOf(glued.topic, true)] : topicsOf(piece, true)
}

/** 市里头的妇联 is 市妇联; 公民科学素质目标 is asked for by its metric. */
function pieceOf(typed: string, { question }: Reading): string {
	const piece = typed.replace(/^([省市县区])里(?:头|面)?的?(?=.)/u, '$1')
	const metric = question === 'target' ? piece.replace(/(?:的)?(?:目标|指标)(?:值)?$/u, '') : piece
	return metric.length > 1 ? metric : piece
}

function takeTail(tail: ReturnType<typeof stripTail>, piece: string, reading: Reading): void {
	for (const role of tail.roles) addRole(reading, role, piece)
	reading.question ??= tail.question
}

function addName(reading: Reading, { text, units, functions }: ReadName): string {
	reading.units.push(...units.map(value => ({ value, from: text })))
	reading.functions.push(...functions.map(value => ({ value, from: text })))
	return text
}

interface SplitAtBody {
	name: ReadName
	topic: string
	/** The words between them. */
	between: string
}

function splitAtBody(piece: string, named: (text: string) => ReadName | null): SplitAtBody | null {
	for (const connective of piece.matchAll(behindBody)) {
		const name = named(piece.slice(0, connective.index))
		const topic = piece.slice(connective.index + connective[0].length)
		if (name?.isBody && topic.length > 1) return { name, topic, between: connective[0] }
	}
	for (const connective of piece.matchAll(beforeBody)) {
		const body = piece.slice(connective.index + connective[0].length)
		const shorter = body.replace(/(?:负责|牵头|承担|配合|管|的)+$/u, '')
		const name = named(body) ?? named(shorter)
		if (name?.isBody && connective.index > 1) return { name, topic: piece.slice(0, connective.index), between: body.slice(shorter.length) }
	}
	return null
}

/** 县教育局科学教育: a body's name as long as can be, nothing between it and the topic. */
function splitGlued(piece: string, named: (text: string) => ReadName | null): Omit<SplitAtBody, 'between'> | null {
	for (let length = piece.length - 2; length >= 3; length -= 1) {
		const body = piece.slice(0, length)
		const name = bodySuffix.test(body) ? named(body) : null
		if (name && name.units.length > 0) return { name, topic: piece.slice(length) }
	}
	return null
}

/** The words of a topic: without what says nothing behind it, and split at 的, 和 when it is taken apart. */
function topicsOf(topic: string, isTakenApart: boolean): string[] {
	let text = topic
	for (let before = ''; before !== text; ) {
		before = text
		const shorter = text.replace(topicTail, '')
		if (shorter.length >= 2) text = shorter
	}
	return isTakenApart ? text.split(/以及|[的和与及]|[在对](?=.{2})/u).filter(word => word.length > 1) : [text]
}

/** Marks around a query are not part of what is looked for. */
function trimMarks(text: string): string {
	return text.replace(/^[\s"“”'‘’《》〈〉「」『』?？!！。，,、：:；;·…#]+|[\s"“”'‘’《》〈〉「」『』?？!！。，,、：:；;·…#]+$/gu, '')
}

function isWord(text: string): boolean {
	return /[\p{Letter}\p{Number}]/u.test(fold(text))
}
