import { type Passage, passageOf, slice } from '../passage.ts'
import { type Layout, plainLayout, type Span } from '../read/layout.ts'

/** One line of the source, or after unwrapping one logical line: a heading, a paragraph, a table cell, or a blank. */
export interface Line extends Passage {
	/** Number of `#` before it in Markdown; 0 for none. */
	readonly hashes: number
	/** How many units at its start are set in bold, the usual mark of a run-in title; 0 for none. */
	readonly bold: number
	/** `broken`: perhaps a piece of a paragraph, cut by the width of a page. The others are said by the format: a whole paragraph; a part of a table. */
	readonly kind: 'broken' | 'paragraph' | 'table'
	/** Whether the document asks for a line break behind it (two blanks at its end in Markdown). */
	readonly breaks: boolean
}

/** The lines of a source text, blank ones included, with what its format says of them; no line holds its "\n". */
export function splitLines(source: string, layout: Layout = plainLayout): Line[] {
	const inTable = spanFinder(layout.tables)
	const inParagraphs = spanFinder(layout.paragraphs)
	const headings = new Map(layout.headings.map(heading => [heading.start, heading.rank]))
	const bold = new Map(layout.bold.map(span => [span.start, span.end]))
	const lines: Line[] = []
	for (let start = 0; start <= source.length; ) {
		const found = source.indexOf('\n', start)
		const end = found < 0 ? source.length : found
		const first = start + (source.slice(start, end).length - source.slice(start, end).trimStart().length)
		lines.push({
			...passageOf(source, start, end),
			hashes: headings.get(start) ?? headings.get(first) ?? 0,
			bold: Math.max(0, Math.min(bold.get(first) ?? 0, end) - start),
			kind: inTable(start) ? 'table' : inParagraphs(start) ? 'paragraph' : 'broken',
			breaks: false,
		})
		start = end + 1
	}
	return lines
}

/** Whether an offset lies in one of the spans, for offsets asked in growing order. */
function spanFinder(spans: readonly Span[]): (offset: number) => boolean {
	const sorted = [...spans].sort((left, right) => left.start - right.start)
	let next = 0
	return offset => {
		while (next < sorted.length && (sorted[next] as Span).end <= offset) next++
		const span = sorted[next]
		return span !== undefined && span.start <= offset
	}
}

export function isBlank(line: Passage): boolean {
	return line.text.trim() === ''
}

/** A line of a table in text: a cell with a tab before it, or a row with tabs between its cells or in Markdown's pipes. */
export function isTabular(line: Passage): boolean {
	return line.text.includes('\t') || isPiped(line)
}

/** A row of a Markdown table: | 任务 | 牵头单位 |. */
export function isPiped(line: Passage): boolean {
	const text = line.text.trim()
	return text.length > 2 && text.startsWith('|') && text.endsWith('|')
}

/** The same line with other text. */
export function withText(line: Line, passage: Passage, changes: Partial<Omit<Line, keyof Passage>> = {}): Line {
	return { hashes: line.hashes, bold: line.bold, kind: line.kind, breaks: line.breaks, ...changes, text: passage.text, offsets: passage.offsets }
}

/** A blank line that keeps its place, for what was taken out. */
export function emptied(line: Line): Line {
	return withText(line, slice(line, 0, 0), { hashes: 0, bold: 0, breaks: false })
}
