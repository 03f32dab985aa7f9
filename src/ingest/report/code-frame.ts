import type { Position } from '../../model/position.ts'
import { characterWidth, widthOf } from './display-width.ts'
import type { Palette } from './palette.ts'

export interface FrameOptions {
	/** Columns of the terminal that a line may take. */
	width: number
	palette: Palette
	/** What underlines the place. */
	paint: (words: string) => string
}

/** Lines of a span that are shown before the rest is said in words. */
const mostLines = 3
/** So much of what stands before the place on its line is shown when the line is too long. */
const leastContext = 12

/**
 * The lines of a source at a position, with their numbers, the place underlined. A long line is cut around the place, a long place after its first lines; blank
 * lines are passed over. `lines` are the lines of the source, harmless to a terminal, unit for unit.
 */
export function codeFrame(lines: readonly string[], { start, end }: Position, { width, palette, paint }: FrameOptions): string[] {
	// A place that ends with the line break ends on the line before.
	const last = end.line > start.line && end.column === 1 ? end.line - 1 : end.line
	const numbers = Array.from({ length: Math.min(last - start.line + 1, 200) }, (_, at) => start.line + at).filter(
		number => (lines[number - 1] ?? '').trim() !== '',
	)
	const shown = numbers.length > mostLines ? numbers.slice(0, mostLines - 1) : numbers
	const gutter = Math.max(4, String(shown.at(-1) ?? start.line).length)
	const frame = shown.flatMap(number => {
		const line = lines[number - 1] ?? ''
		const indent = line.length - line.trimStart().length
		const from = number === start.line ? start.column - 1 : indent
		const to = number === end.line ? end.column - 1 : line.trimEnd().length
		const { text, before, marked } = cutAround(line, Math.min(indent, from), from, Math.max(to, from + 1), width - gutter - 3)
		return [
			`${palette.soft(`${String(number).padStart(gutter)} │`)} ${text}`,
			`${' '.repeat(gutter)} ${palette.soft('│')} ${' '.repeat(before)}${paint('^'.repeat(Math.max(1, marked)))}`,
		]
	})
	return shown.length < numbers.length ? [...frame, palette.soft(`${'⋮'.padStart(gutter)}   到第 ${last} 行`)] : frame
}

/** As much of a line as fits in `width` columns with the span `[from, to)` in it; where its underline begins, and how wide it is. */
function cutAround(line: string, indent: number, from: number, to: number, width: number): { text: string; before: number; marked: number } {
	// A line may be megabytes long: no more of it is looked at than could be shown.
	const head = Array.from(line.slice(Math.max(indent, from - width), from))
	const span = Array.from(line.slice(from, Math.min(to, from + width)))
	const tail = Array.from(line.slice(to, to + width))
	const isCutBefore = from - width > indent
	const total = widthOf([...head, ...span, ...tail].join(''))
	if (!isCutBefore && total <= width && to + width >= line.trimEnd().length) {
		return { text: [...head, ...span, ...tail].join('').trimEnd(), before: widthOf(head.join('')), marked: widthOf(span.join('')) }
	}
	const spanWidth = widthOf(span.join(''))
	const room = Math.max(leastContext, Math.floor((width - spanWidth) / 2))
	let before = takeEnd(head, room - 1)
	if (before.length < head.length || isCutBefore) before = ['…', ...before]
	const beforeWidth = widthOf(before.join(''))
	const marked = takeStart(span, width - beforeWidth - 1)
	if (marked.length < span.length || from + width < to)
		return { text: `${before.join('')}${marked.join('')}…`, before: beforeWidth, marked: widthOf(marked.join('')) }
	const markedWidth = widthOf(marked.join(''))
	const behind = takeStart(tail, width - beforeWidth - markedWidth - 1)
	const more = behind.length < tail.length || to + width < line.trimEnd().length
	return { text: `${before.join('')}${marked.join('')}${behind.join('').trimEnd()}${more ? '…' : ''}`, before: beforeWidth, marked: markedWidth }
}

/** As many characters from the start as fit. */
function takeStart(characters: readonly string[], width: number): string[] {
	let used = 0
	let end = 0
	while (end < characters.length && used + characterWidth(characters[end] as string) <= width) used += characterWidth(characters[end++] as string)
	return characters.slice(0, end)
}

/** As many characters before the end as fit. */
function takeEnd(characters: readonly string[], width: number): string[] {
	return takeStart(characters.toReversed(), width).reverse()
}
