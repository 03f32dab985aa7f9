import type { Plan, Position } from '../../model/index.ts'
import { tidy } from './tidy-text.ts'

/** A paragraph of the source that is neither in a task nor in a chapter: notice, preamble, signature, what stands around tables. */
export interface LoosePassage {
	text: string
	line: number
}

/** A line that ends so ends its paragraph, … */
const ending = /[。！？；：:;]["”』」）)〕]?$/u
/** … and one that ends so does not. */
const continuing = /[，、,]$/u
/** Printed pages hold about thirty characters a line; a text with lines longer than this (in half-widths) has a paragraph on each. */
const longestPrinted = 100

/**
 * The text that the plan's tasks, chapters and omissions leave over, as paragraphs. Printed lines are joined when the first is as long as
 * lines are here and does not end a sentence, so that a number broken over two lines is found. A lone character (the number of a table row) is left out.
 */
export function loosePassages(plan: Plan, text: string): LoosePassage[] {
	const covered = coverOf(plan)
	const lines = looseLines(text, covered)
	const longest = Math.max(0, ...text.split('\n').map(widthOf))
	const full = longest > longestPrinted ? Number.POSITIVE_INFINITY : longest * 0.8
	const passages: LoosePassage[] = []
	let joins = false
	let lastEnd = -1
	for (const line of lines) {
		const last = passages.at(-1)
		const follows = text.slice(lastEnd, line.start).trim() === ''
		if (last && joins && follows) last.text += line.text
		else passages.push({ text: line.text, line: line.number })
		joins = continuing.test(line.text) || (!ending.test(line.text) && widthOf(line.text) >= full)
		lastEnd = line.end
	}
	return passages.map(({ text: joined, line }) => ({ text: tidy(joined), line })).filter(passage => /[\p{Letter}\p{Number}]{2}/u.test(passage.text))
}

/** In half-widths: figures and Latin letters print half as wide as a Chinese character. */
function widthOf(line: string): number {
	return [...line.trim()].reduce((width, character) => width + (character < '\u2E80' ? 1 : 2), 0)
}

interface LooseLine {
	number: number
	text: string
	start: number
	end: number
}

function looseLines(text: string, covered: readonly Position[]): LooseLine[] {
	const lines: LooseLine[] = []
	let start = 0
	let next = 0
	for (const [index, line] of text.split('\n').entries()) {
		const end = start + line.length
		while ((covered[next]?.end.offset ?? Number.POSITIVE_INFINITY) <= start) next += 1
		let from = start
		let kept = ''
		for (let at = next; at < covered.length && (covered[at]?.start.offset ?? 0) < end; at += 1) {
			const { start: open, end: close } = covered[at] as Position
			kept += text.slice(from, Math.max(from, open.offset))
			from = Math.max(from, Math.min(end, close.offset))
		}
		kept += text.slice(from, end)
		const trimmed = kept.trim()
		if (trimmed !== '') lines.push({ number: index + 1, text: trimmed, start, end })
		start = end + 1
	}
	return lines
}

/** What is represented elsewhere, from first to last. */
function coverOf(plan: Plan): Position[] {
	const positions = [
		...plan.tasks.flatMap(task => [task.position, ...(task.clause ? [task.clause.position] : []), ...task.details.map(detail => detail.position)]),
		...plan.tasks.flatMap(task => task.assignments.map(assignment => assignment.position)),
		...plan.sections.flatMap(section => [section.position, ...section.paragraphs.map(paragraph => paragraph.position)]),
		...plan.coverage.omitted.map(omission => omission.position),
	]
	return positions.toSorted((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset)
}
