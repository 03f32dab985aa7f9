import { cutIntoPieces, type Piece } from '../query/pieces.ts'
import { findTerm, joinSpans, type Span } from './find-terms.ts'
import { foldOnce } from './fold-once.ts'

/** The whole text cut into marked and unmarked runs; their texts joined give it back. */
export function mark(text: string, words: readonly string[]): Piece[] {
	return cutIntoPieces(text, spansOf(text, words))
}

/** How much is shown before the first marked word, and in all, in characters. */
const before = 28
const longest = 120

/**
 * The part of a record's text that shows the words: the segment with most of them, from a little before the first one on, with … where it was cut.
 * Without any of the words: the beginning.
 */
export function excerpt(segments: readonly string[], words: readonly string[]): Piece[] {
	const best = segments
		.map((text, order) => {
			const found = words.map(word => findTerm(foldOnce(text), word))
			return { text, order, spans: joinSpans(found.flat()), contained: found.filter(spans => spans.length > 0).length }
		})
		.filter(({ text }) => text !== '')
		.sort((a, b) => b.contained - a.contained || a.order - b.order)[0]
	if (!best) return []
	const { text, spans } = best
	const first = spans[0]?.start ?? 0
	const start = first <= before + 8 || text.length <= longest ? 0 : startOfClause(text, first - before, first)
	const end = text.length - start <= longest + 12 ? text.length : Math.max(endOfSpanAt(spans, start + longest), start + longest)
	const pieces = cutIntoPieces(text, spans, start, end)
	return [...(start > 0 ? [{ text: '…', marked: false }] : []), ...pieces, ...(end < text.length ? [{ text: '…', marked: false }] : [])]
}

function spansOf(text: string, words: readonly string[]): Span[] {
	return joinSpans(words.flatMap(word => findTerm(foldOnce(text), word)))
}

/** Begins behind a mark of punctuation when there is one nearby: a quotation that begins in mid-clause is hard to read. */
function startOfClause(text: string, from: number, to: number): number {
	for (let at = from; at < to; at += 1) if (/[。；，、：！？]/u.test(text.charAt(at - 1))) return at
	return from
}

/** No marked word is cut in two. */
function endOfSpanAt(spans: readonly Span[], at: number): number {
	return spans.find(span => span.start < at && span.end > at)?.end ?? at
}
