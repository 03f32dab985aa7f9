import { numberedItem } from './numbered-item.ts'
import type { PrintLine } from './set-lines.ts'

/** Signs that begin no line: the sign before them is taken along (GB/T 15834). */
const notFirst = /^[，。、；：！？）〕】》〉”’」』%％…—]/
const stop = /[。！？；;：:][”’）)〕】]*$/

/** A piece of a line's text and where pages begin in it. */
export interface Joined {
	text: string
	bold: number
	pages: { number: number; at: number }[]
}

/** The lines of a paragraph as one. */
export function joinLines(lines: readonly PrintLine[]): Joined {
	let text = ''
	let bold = 0
	const pages: Joined['pages'] = []
	let isBold = true
	lines.forEach((line, at) => {
		if (text !== '' && /[A-Za-z0-9.,]$/.test(text) && /^[A-Za-z]/.test(line.text)) text += ' '
		if (at === 0 || line.page !== lines[at - 1]?.page) pages.push({ number: line.page, at: text.length })
		if (isBold) bold = text.length + line.bold
		isBold &&= line.bold === line.text.length
		text += line.text
	})
	// A title that runs in ends in its stop.
	return { text, bold: bold < text.length && /[。：:]/.test(text[bold - 1] ?? '') ? bold : 0, pages }
}

/**
 * Whether a line goes on in the next one: no room was left for the next one's first sign. `room` is how wide a full line is; a line may end earlier where the next
 * would begin with a sign that begins none, or with a Latin word or a number, which are not broken.
 */
export function isFull(line: PrintLine, next: PrintLine, room: number): boolean {
	const left = room - (line.right - line.left)
	const word = /^[A-Za-z0-9%.,/-]+/.exec(next.text)?.[0].length ?? 0
	const kept = notFirst.test(next.text.slice(1)) ? next.size : 0
	return left < Math.max(next.firstWidth, word * next.size * 0.5) + kept + next.size * 0.35
}

/** One name a line in a cell that is just as wide as a name. */
const nameEnd = /[局委办厅部院会社府校团站所处行协联]$|中心$|公司$/
const nameStart = /^[省市州县区镇乡各团]/

/** The paragraphs of a cell. `room` is the width between its paddings. */
export function cellParagraphs(lines: readonly PrintLine[], room: number): Joined[] {
	const paragraphs: PrintLine[][] = []
	const listed = lines.length > 1 && lines.every(line => !/[、，,；;。]/.test(line.text))
	const left = Math.min(...lines.map(line => line.left))
	lines.forEach((line, at) => {
		const previous = lines[at - 1]
		const goesOn =
			previous !== undefined &&
			isFull(previous, line, room) &&
			!(listed && nameEnd.test(previous.text) && nameStart.test(line.text)) &&
			!(stop.test(previous.text) && (numberedItem.test(line.text) || line.left - left > line.size * 1.2))
		if (goesOn) paragraphs.at(-1)?.push(line)
		else paragraphs.push([line])
	})
	return paragraphs.map(joinLines)
}
