/** A run of text, marked or not. */
export interface Piece {
	text: string
	marked: boolean
}

/** A stretch of a text cut into marked and unmarked runs; their texts joined give it back. Spans are in order and do not overlap. */
export function cutIntoPieces(text: string, spans: readonly { start: number; end: number }[], start = 0, end = text.length): Piece[] {
	const pieces: Piece[] = []
	let at = start
	const push = (to: number, marked: boolean) => {
		if (to > at) pieces.push({ text: text.slice(at, to), marked })
		at = Math.max(at, to)
	}
	for (const span of spans) {
		if (span.end <= start || span.start >= end) continue
		push(span.start, false)
		push(Math.min(span.end, end), true)
	}
	push(end, false)
	return pieces
}
