import type { Point, Position } from '../model/position.ts'

/**
 * Text together with the map back to its source: `offsets[i]` is where the UTF-16 unit `text[i]` stands in the source.
 *
 * Offsets grow strictly from left to right, and every unit comes from the source: nothing is ever invented. Joining and cutting keep that,
 * so a span of any passage, however often it was unwrapped, cut and joined, gives its span in the source without a search.
 */
export interface Passage {
	readonly text: string
	readonly offsets: readonly number[]
}

export const emptyPassage: Passage = { text: '', offsets: [] }

/** The passage `source[start, end)` of a source text. */
export function passageOf(source: string, start = 0, end = source.length): Passage {
	return { text: source.slice(start, end), offsets: Array.from({ length: end - start }, (_, index) => start + index) }
}

/** The part `[start, end)` of a passage, as `String.prototype.slice` counts. */
export function slice(passage: Passage, start: number, end = passage.text.length): Passage {
	return { text: passage.text.slice(start, end), offsets: passage.offsets.slice(start, end) }
}

/** Passages one behind the other; they must follow each other in the source. */
export function join(passages: readonly Passage[]): Passage {
	return { text: passages.map(passage => passage.text).join(''), offsets: passages.flatMap(passage => passage.offsets) }
}

/** Without blanks at both ends. */
export function trim(passage: Passage): Passage {
	const start = passage.text.length - passage.text.trimStart().length
	return slice(passage, start, Math.max(start, passage.text.trimEnd().length))
}

/** Without any blank, also inside, and without signs that are not seen (zero-width, direction marks): how a printed name or title is kept. */
export function squeeze(passage: Passage): Passage {
	return without(passage, /[\s\p{Cf}]+/gu)
}

/** Without what the pattern (global) matches. */
export function without(passage: Passage, pattern: RegExp): Passage {
	const kept: Passage[] = []
	let last = 0
	for (const match of passage.text.matchAll(pattern)) {
		kept.push(slice(passage, last, match.index))
		last = match.index + match[0].length
	}
	if (last === 0) return passage
	kept.push(slice(passage, last))
	return join(kept)
}

/** Turns offsets of one source text into points and passages into positions. */
export class LineIndex {
	readonly #starts: number[] = [0]
	readonly #pages: readonly { number: number; start: number }[]

	/** @param pages where each page of the print begins, in order; none for a source without pages */
	constructor(source: string, pages: readonly { number: number; start: number }[] = []) {
		this.#pages = pages
		for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1)
	}

	/** The point of an offset; an offset behind the text counts on in its last line. */
	point(offset: number): Point {
		const line = lastAt(this.#starts, offset, start => start)
		const point = { line: line + 1, column: offset - (this.#starts[line] as number) + 1, offset }
		const page = this.#pages[lastAt(this.#pages, offset, ({ start }) => start)]
		return page === undefined || page.start > offset ? point : { ...point, page: page.number }
	}

	/** From the first unit of a passage to just behind its last one. Throws on an empty passage, which stands nowhere. */
	position(passage: Passage): Position {
		const first = passage.offsets[0]
		const last = passage.offsets.at(-1)
		if (first === undefined || last === undefined) throw new RangeError('An empty passage has no position')
		return this.span(first, last + 1)
	}

	span(start: number, end: number): Position {
		return { start: this.point(start), end: this.point(end) }
	}
}

/** The index of the last entry that begins at or before the offset; 0 when none does. */
function lastAt<Entry>(entries: readonly Entry[], offset: number, startOf: (entry: Entry) => number): number {
	let low = 0
	let high = entries.length - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if (startOf(entries[middle] as Entry) <= offset) low = middle
		else high = middle - 1
	}
	return low
}
