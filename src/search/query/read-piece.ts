import type { Role } from '../../model/index.ts'
import type { PlaceName } from '../names.ts'
import { bodySuffix } from './body-names.ts'
import { fold } from './fold.ts'
import { isSubsequence, type NameIndex } from './name-index.ts'
import { rolesIn, type Stripped, stripTail } from './question-words.ts'
import { nameOf, type ReadName } from './read-names.ts'
import type { Reading } from './reading.ts'

/** Behind a body and before what it has to do with: 县教育局牵头的双减, 县教育局在老年人方面. */
const behindBody = /(?:所)?(?:负责|牵头|承担|配合|参与|主管|分管|落实|管理|抓)(?:的)?|的|在|对于|对|关于|针对|有关|涉及/gu
/** Before a body and behind its topic: 老年教育由教育局牵头. */
const beforeBody = /由|归|是|属于/gu
const before = /^(?:由|归|是|在|有关|关于|(?:[一二两三四五六七八九]个|各个?)(?:地方?|处|县区|[省市县区])|各(?:地|处|县|区|市|县区)|所有|全部)(?:的)?/u
/** What says nothing of its own behind a topic. */
const topicTail = /(?:的)?(?:工作|任务|方面|政策|问题|事项|项目|活动|情况|相关内容|内容|有关规定|规定|要求|措施|举措|事情|事)$/u
/** Fewer characters stand in many titles by chance. */
const shortestTitle = 4
/** What a plan is called, and what stands in one: nothing to look for beside its place. */
const genre =
	/(?:(?:的)?(?:实施方案|工作方案|方案|实施意见|意见|计划|规划|纲要|文件|原文|全文|正文|通知|(?:责任|牵头)?(?:单位|部门)|(?:单位|部门|任务|责任)?(?:名单|清单|总表|一览表?|目录|分工表|列表))){1,3}$/u

/** What passages must contain of a piece of the query; the names in it are added to the reading. */
export function readPiece(typed: string, isOnly: boolean, reading: Reading, index: NameIndex, isTakenApart: boolean): string[] {
	const places = reading.places.map(({ value }) => value)
	const piece = pieceOf(typed, reading)
	// 由县教育局, 各地教育部门: what stands before a body's name and is no part of it.
	const named = (text: string) => nameOf(text, places, index) ?? (before.test(text) ? nameOf(text.replace(before, ''), places, index) : null)
	if (isOnly && namesPlan(piece, places, index)) return []
	if (/^(?:vs\.?|和|与|跟|对比|比较|对照)$/iu.test(piece) && places.length > 1) {
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
	if (isOnly && tail.question === 'target' && /^(?:[到至])?(?:20\d\d年?)?$/u.test(tail.text) && (places.length > 0 || tail.text !== '')) {
		takeTail(tail, piece, reading)
		return tail.text === '' ? [] : [tail.text]
	}
	const several = piece.split(/[和与跟同及]|以及/u).map(part => named(part) ?? named(stripTail(part).text))
	if (several.length > 1 && several.every(part => part?.isBody)) {
		takeTail(tail, piece, reading)
		return several.flatMap(part => (part ? [addName(reading, part)] : []))
	}
	// 渠县任务, 渠县职责分工: what every plan is about.
	if (isOnly && places.length > 0 && tail.text === '') {
		takeTail(tail, piece, reading)
		return []
	}
	const split = splitAtBody(piece, named)
	if (split) {
		for (const role of rolesIn(split.between)) addRole(reading, role, split.between)
		return [addName(reading, split.name), ...topicsOf(split.topic)]
	}
	if (!isTakenApart) return [piece]
	const glued = splitGlued(piece, named)
	return glued ? [addName(reading, glued.name), ...topicsOf(glued.topic)] : topicsOf(piece)
}

/** 渠县的实施方案, 渠县养老服务实施方案: a word for plans, with words of the title of one of the place before it. */
function namesPlan(piece: string, places: readonly PlaceName[], { names }: NameIndex): boolean {
	const word = genre.exec(piece)
	if (!word || places.length === 0) return false
	const title = fold(piece.slice(0, word.index))
	return (
		title === '' ||
		(title.length >= shortestTitle && names.plans.some(plan => places.some(({ slug }) => slug === plan.place) && isSubsequence(title, fold(plan.title))))
	)
}

/** 市里头的妇联 is 市妇联; 公民科学素质目标 is asked for by its metric. */
function pieceOf(typed: string, { question }: Reading): string {
	const piece = typed.replace(/^([省市县区])里(?:头|面)?的?(?=.)/u, '$1')
	const metric = question === 'target' ? piece.replace(/(?:的)?(?:目标|指标)(?:值)?$/u, '') : piece
	return metric.length > 1 ? metric : piece
}

function takeTail(tail: Stripped, piece: string, reading: Reading): void {
	for (const role of tail.roles) addRole(reading, role, piece)
	reading.question ??= tail.question
}

/** The units and functions of a name, and what passages contain of it. */
export function addName(reading: Reading, { text, units, functions }: ReadName): string {
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

/** The words of a topic: without what says nothing behind it, and split at 的, 和. */
function topicsOf(topic: string): string[] {
	let text = topic
	for (let before = ''; before !== text; ) {
		before = text
		const shorter = text.replace(topicTail, '')
		if (shorter.length >= 2) text = shorter
	}
	return text.split(/以及|[的和与及]|[在对](?=.{2})/u).filter(word => word.length > 1)
}

/** A role that the query speaks of, once. */
export function addRole(reading: Reading, value: Role, from: string): void {
	if (!reading.roles.some(role => role.value === value)) reading.roles.push({ value, from })
}
