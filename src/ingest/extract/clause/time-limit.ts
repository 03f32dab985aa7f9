import type { Deadline } from '../../../model/plan.ts'
import { join, type LineIndex, type Passage, slice, trim } from '../../passage.ts'

const year = '(?:(?:19|20)\\d{2}|[〇○零一二三四五六七八九]{4})\\s*年'
const month = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?:份)?'
const day = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[日号]'
const part = '[上中下]旬|[上下]半年|第?[一二三四1-4]季度|[年月]?[底末初]'
const before = '之?前|以前|前后|内|以内|止'
const point = `(?:${year}\\s*(?:${month}\\s*(?:${day})?)?|${month}\\s*(?:${day})?|(?:今|明|本|当)年)\\s*(?:${part})?`
const done =
	'(?:(?:全部|基本|全面|初步|力争|要|需|按期|如期)*(?:完成|办结|落实|实现|建成|启动|出台|制定|见效|到位|推进|实施|开展|坚持|取得(?:阶段性|明显|初步)?(?:成效|进展|成果))+[\u4e00-\u9fff]{0,6})?'
const span = `${point}\\s*(?:[-—–－~～至到]+)\\s*${point}|(?:19|20)\\d{2}\\s*[-—–－~～至到]+\\s*(?:19|20)\\d{2}\\s*年(?:${part})?`
const standing =
	'(?:立行立改|立即|即时|即行|即知即改|限期|适时|分阶段|长期|持续|常态化?|全程|全年|每年|每季度|每月|逐年|近期|中长期|贯穿全过程|“十[四五六]五”(?:期间|时期)?)(?:[\u4e00-\u9fff，、]{0,10}(?:坚持|推进|实施|开展|落实|执行|完成|整改|巩固|抓好|进行|工作))?'
/** A part of a clause between two separators that is a time limit and nothing else: 2023年10月底前完成, 6月底前, 2023—2025年, 长期坚持. */
const timePiece = new RegExp(`^(?:并)?(?:(?:${span}|${point})\\s*(?:${before})?\\s*${done}|年[底末内](?:之?前)?\\s*${done}|${standing})$`)
/** No time limit is longer. */
const longest = 40

/** A clause without the time limits in it, and the limits with what parts them (2023年底前完成，长期坚持). */
export function takeTimeLimit(words: Passage): { rest: Passage; limit: Passage | null } {
	const kept: Passage[] = []
	const limits: [start: number, end: number][] = []
	let start = 0
	for (const end of separatorsOf(words.text)) {
		const piece = words.text.slice(start, end)
		const bare = piece.trim()
		if (bare.length >= 2 && bare.length <= longest && timePiece.test(bare)) {
			const from = start + piece.indexOf(bare)
			const last = limits.at(-1)
			if (last && /^[，,；;、。\s]*$/.test(words.text.slice(last[1], from))) last[1] = from + bare.length
			else limits.push([from, from + bare.length])
		} else kept.push(slice(words, start, end + 1))
		start = end + 1
	}
	if (limits.length === 0) return bracketedLimit(words)
	// One that stands apart from the first comes with the separator before it.
	const parts = limits.map(([from, to], at) => slice(words, at === 0 ? from : Math.max(0, from - 1), to))
	return { rest: join(kept), limit: trim(join(parts)) }
}

/** 县教育局（2023年10月底前完成）: a time limit in brackets at the end. */
function bracketedLimit(words: Passage): { rest: Passage; limit: Passage | null } {
	const match = /[（(]([^（()）]{2,40})[）)]\s*[。；;]?\s*$/.exec(words.text.slice(-longest - 6))
	if (!match?.[1] || !timePiece.test(match[1].trim())) return { rest: words, limit: null }
	const at = Math.max(0, words.text.length - longest - 6) + match.index
	return { rest: slice(words, 0, at), limit: trim(slice(words, at + 1, at + 1 + match[1].length)) }
}

/** Where the pieces of a clause end: at each separator outside brackets, and at the end. */
function separatorsOf(text: string): number[] {
	const ends: number[] = []
	let depth = 0
	for (let at = 0; at < text.length; at++) {
		const sign = text[at] as string
		if ('（(〔[【〈《'.includes(sign)) depth++
		else if ('）)〕]】〉》'.includes(sign)) depth = Math.max(0, depth - 1)
		else if (depth === 0 && '，,；;。'.includes(sign)) ends.push(at)
	}
	return [...ends, text.length]
}

/** A task's deadline out of the printed words; null for none. */
export function deadlineOf(words: Passage | null | undefined, index: LineIndex): Deadline | null {
	if (!words || words.text === '') return null
	return { text: words.text, ...timeSpanOf(words.text), position: index.position(words) }
}

/** The days between which something is to be done, both inclusive, as far as the words say it: ISO 8601 dates, or null. */
export interface TimeSpan {
	start: string | null
	end: string | null
}

/**
 * What the printed words of a time limit conclude: 2023年6月底前 → until 2023-06-30; 2021—2023年 → from 2021-01-01 until 2023-12-31. Words without a year
 * (6月底前), and 6月前, which may mean either end of a month, conclude nothing.
 */
export function timeSpanOf(words: string): TimeSpan {
	const text = words.replace(/\s+/g, '').normalize('NFKC')
	const range = /((?:19|20)\d{2})年?(?:(\d{1,2})月)?(?:\d{1,2}日)?[-—–~至到]+((?:19|20)\d{2})?年?(?:(\d{1,2})月)?/.exec(text)
	if (range?.[1] && (range[3] || range[4])) {
		const to = range[3] ?? range[1]
		return { start: firstDay(Number(range[1]), Number(range[2] ?? 1)), end: lastDay(Number(to), Number(range[4] ?? 12)) }
	}
	const numeric = text.replace(
		/((?:19|20)\d{2})[/.](\d{1,2})(?:[/.](\d{1,2}))?(?!\d)/g,
		(_, inYear, inMonth, inDay) => `${inYear}年${inMonth}月${inDay ? `${inDay}日` : ''}`,
	)
	const ends = [...numeric.matchAll(new RegExp(`(${year})(?:(${month})(${day})?)?(${part})?(${before})?`, 'g'))].map(endOf)
	// Of several limits (成果, then completion) the last one ends the task; where one concludes nothing, nothing is concluded.
	return { start: null, end: ends.length > 0 && ends.every(end => end !== null) ? (ends.sort().at(-1) ?? null) : null }
}

/** The last day that one printed limit means. */
function endOf([, printedYear = '', printedMonth, printedDay, within = '', limit = '']: RegExpMatchArray): string | null {
	const inYear = numberOf(printedYear)
	if (printedMonth) {
		const inMonth = numberOf(printedMonth)
		if (printedDay) return isoDay(inYear, inMonth, numberOf(printedDay))
		if (within.startsWith('上')) return isoDay(inYear, inMonth, 10)
		if (within.startsWith('中')) return isoDay(inYear, inMonth, 20)
		if (within.endsWith('初') || (within === '' && /前$/.test(limit))) return null
		return lastDay(inYear, inMonth)
	}
	const quarter = /[一二三四1-4](?=季度)/.exec(within)?.[0]
	if (quarter) return lastDay(inYear, numberOf(quarter) * 3)
	if (within === '上半年') return lastDay(inYear, 6)
	if (within.endsWith('初') || (within === '' && /前$/.test(limit))) return null
	return lastDay(inYear, 12)
}

const digits = '〇一二三四五六七八九'

/** 2023年, 二〇二三年, 6月, 十二月, 三: the number in it. */
function numberOf(text: string): number {
	const arabic = /\d+/.exec(text)?.[0]
	if (arabic) return Number(arabic)
	const signs = text.replace(/[○零]/g, '〇').match(/[〇一二三四五六七八九十]+/)?.[0] ?? ''
	if (!signs.includes('十')) return Number([...signs].map(sign => digits.indexOf(sign)).join(''))
	const [tens, ones] = signs.split('十')
	return (tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0)
}

function firstDay(inYear: number, inMonth: number): string | null {
	return isoDay(inYear, inMonth, 1)
}

function lastDay(inYear: number, inMonth: number): string | null {
	if (inMonth < 1 || inMonth > 12) return null
	return new Date(Date.UTC(inYear, inMonth, 0)).toISOString().slice(0, 10)
}

/** Null for a day that does not exist. */
function isoDay(inYear: number, inMonth: number, inDay: number): string | null {
	const date = new Date(Date.UTC(inYear, inMonth - 1, inDay))
	return date.getUTCFullYear() === inYear && date.getUTCMonth() === inMonth - 1 && date.getUTCDate() === inDay ? date.toISOString().slice(0, 10) : null
}
