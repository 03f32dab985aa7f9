import type { Edges } from './cut-columns.ts'
import { isFull } from './join-lines.ts'
import { numberedItem } from './numbered-item.ts'
import type { PrintLine } from './set-lines.ts'

/** What a page's lines have in common. */
export interface Setting {
	/** The size of most of the letters. */
	size: number
	/** From one line to the next. */
	pitch: number
}

const stop = /[。！？；;：:][”’）)〕】\]]*$|[）)〕】\]]$/
/** An entry of a table of contents. */
const contents = /[.．。…·]{3,}\s*\d{1,4}$/

/** The line of an annex's head, or the list of annexes, and a date on a line of its own: nothing goes on in them, and they in nothing. */
const annex = /^附\s?件\s?[一二三四五六七八九十\d]{0,3}(?:\s?[:：]|$)/
const annexHead = /^附\s?件\s?[一二三四五六七八九十\d]{0,3}\s?[:：]?$/
const date = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日$/

/** Most of the letters' size and the lines' distance. */
export function settingOf(lines: readonly PrintLine[]): Setting {
	const sizes = new Map<number, number>()
	for (const line of lines) sizes.set(Math.round(line.size), (sizes.get(Math.round(line.size)) ?? 0) + line.text.length)
	const size = [...sizes].sort(([one, count], [other, others]) => others - count || one - other)[0]?.[0] ?? 12
	const steps = lines
		.slice(1)
		.map((line, at) => line.base - (lines[at] as PrintLine).base)
		.filter(step => step > size * 0.8 && step < size * 4)
		.sort((one, other) => one - other)
	return { size, pitch: steps[steps.length >> 1] ?? size * 1.75 }
}

/** A line of a title or of a signature: larger than the text, or in the middle of the page. It may go on in the next, but its length does not say so. */
export function standsAlone(line: PrintLine, { left, right }: Edges, { size }: Setting): boolean {
	if (line.size > size * 1.14) return true
	const before = line.left - left
	const behind = right - line.right
	// No line of a text begins so far to the right; a signature and its date may end at the right edge.
	if (before > (right - left) * 0.4) return before > line.size * 2.6
	return before > line.size * 2.6 && behind > line.size && Math.abs(before - behind) < line.size * 1.5
}

/** Whether a paragraph begins with a line, behind the one before it. */
export function begins(previous: PrintLine, line: PrintLine, edges: { previous: Edges; line: Edges }, setting: Setting, first: PrintLine): boolean {
	if (standsAlone(previous, edges.previous, setting) || standsAlone(line, edges.line, setting)) return true
	if (annex.test(line.text) || annexHead.test(previous.text) || isDateLine(previous, edges.previous) || isDateLine(line, edges.line)) return true
	if (contents.test(previous.text) || contents.test(line.text)) return true
	if (numberedItem.test(line.text) && stop.test(previous.text)) return true
	const indent = line.left - edges.line.left
	if (indent > line.size * 1.2 && !hangs(previous, line, first)) return true
	if (previous.page === line.page && line.base - previous.base > setting.pitch * 1.7) return true
	// A line ends at the right edge, wherever it begins.
	return !isFull({ ...previous, left: edges.previous.left }, line, edges.previous.right - edges.previous.left)
}

/** A date that begins behind the left edge; one at the edge may be the end of a sentence. */
function isDateLine(line: PrintLine, { left }: Edges): boolean {
	return date.test(line.text) && line.left - left > line.size * 2.6
}

/** The lines of a list stand behind its number. */
function hangs(previous: PrintLine, line: PrintLine, first: PrintLine): boolean {
	if (previous === first) return numberedItem.test(first.text) && line.left - first.left > line.size * 0.8 && !stop.test(previous.text)
	return first.left < line.left - line.size * 0.8 && Math.abs(previous.left - line.left) < line.size * 0.3
}
