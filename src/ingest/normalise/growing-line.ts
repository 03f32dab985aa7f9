import { join, type Passage } from '../passage.ts'
import { isTabular, type Line, withText } from './line.ts'

/** A logical line while it is joined from lines of the source: the pieces are put together once, at the end, so that the time is linear in their length. */
export interface GrowingLine {
	readonly first: Line
	readonly pieces: Passage[]
	/** Its last characters: what decides whether the next line goes on from it. */
	tail: string
	breaks: boolean
}

/** More than any list of bodies, sentence or bracket that is looked back over. */
const longestTail = 500

/** Begins a logical line. */
export function growingLine(first: Line): GrowingLine {
	return { first, pieces: [first], tail: first.text.slice(-longestTail), breaks: first.breaks }
}

/** Adds a line of the source, with what parts it from the one before. */
export function grow(line: GrowingLine, glue: Passage, piece: Passage, breaks: boolean): void {
	line.pieces.push(glue, piece)
	line.tail = (line.tail + glue.text + piece.text).slice(-longestTail)
	line.breaks = breaks
}

/** Where its last unit stands in the source; undefined for an empty line. */
export function lastOffset(line: GrowingLine): number | undefined {
	return line.pieces.findLast(piece => piece.text !== '')?.offsets.at(-1)
}

/** Whether it is a line of a table so far: nothing tabular is ever added, but a pipe may close what a pipe began. */
export function isTabularSoFar({ first, pieces, tail }: GrowingLine): boolean {
	return isTabular(first) || (pieces.length > 1 && first.text.startsWith('|') && tail.endsWith('|'))
}

/** The whole line. */
export function grown({ first, pieces, breaks }: GrowingLine): Line {
	return pieces.length === 1 ? first : withText(first, join(pieces), { breaks })
}
