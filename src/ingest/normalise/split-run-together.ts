import { slice, trim } from '../passage.ts'
import { numberingOf } from '../structure/numbering.ts'
import { type Line, withText } from './line.ts'

/** No paragraph of an official document is as long: a line of this length with several numbers in it has lost its line breaks. */
const longestParagraph = 400
const leastMarks = 3

/** What may be a number of the document's structure (GB/T 9704-2012, 7.3.3), wherever it stands. */
const mark = /[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,3}[．.](?!\d)|[（(]\d{1,2}[）)]/g
const behindStop = /[。；;：:！？!?）)〕\]］】”’]\s*$/
/** 第（一）项, 见（二）, 按（三）: spoken of, not begun. */
const spokenOf = /[第见按照及和与据]\s*$/

/**
 * Gives a text back the line breaks that a conversion has lost, as in a document that is one single line: before each number of its structure. A mark counts as
 * one when it goes on from the last of its rank (二、 behind 一、) and stands behind a stop, or begins a rank anew (（一） right behind the heading 二、基本原则).
 * Lines of ordinary length stay as they are.
 */
export function splitRunTogether(lines: readonly Line[]): Line[] {
	return lines.flatMap(line => {
		if (line.kind === 'table' || line.text.length <= longestParagraph || line.text.includes('\t')) return [line]
		const starts = startsOf(line.text)
		if (starts.length < leastMarks) return [line]
		const cuts = [...new Set([0, ...starts])]
		return cuts.map((start, at) => {
			const end = cuts[at + 1] ?? line.text.length
			return withText(line, trim(slice(line, start, end)), { bold: at === 0 ? line.bold : 0, kind: 'paragraph', breaks: false })
		})
	})
}

/** Where a number of the structure begins. */
function startsOf(text: string): number[] {
	const starts: number[] = []
	/** The last value of each open rank. */
	const open = new Map<number, number>()
	/** The last value of each rank, also of one that is closed: 3. behind 二、 may go on from 2. */
	const seen = new Map<number, number>()
	for (const match of text.matchAll(mark)) {
		const numbering = numberingOf(match[0])
		if (!numbering) continue
		const before = text.slice(Math.max(0, match.index - 4), match.index)
		if (spokenOf.test(before)) continue
		const { rank, value } = numbering
		const goesOn = value === (open.get(rank) ?? 0) + 1 || (rank >= 3 && value === (seen.get(rank) ?? 0) + 1)
		// Behind a heading, which has no stop, only a first number may stand, and only of a rank below that heading.
		// Behind words without a stop (a clause's last name) only the next number of an open rank may stand; 第一、二、三 is a list of numbers.
		const goesOnOpen =
			(open.has(rank) || (rank >= 3 && seen.has(rank))) &&
			/[\u4e00-\u9fff]\s*$/.test(before) &&
			!/^[一二三四五六七八九十]+、/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4))
		const mayBegin = behindStop.test(before) || goesOnOpen || (value === 1 && (rank <= 2 || [...open.keys()].some(other => other < rank)))
		if (!goesOn || !mayBegin) continue
		open.set(rank, value)
		seen.set(rank, value)
		for (const deeper of [...open.keys()]) if (deeper > rank) open.delete(deeper)
		starts.push(match.index)
	}
	return starts
}
