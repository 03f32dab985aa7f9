import { type Folded, foldWithOffsets } from '../query/fold.ts'

/** Where a word stands in a text: UTF-16 units, end not included. */
export interface Span {
	start: number
	end: number
}

/**
 * All places of a folded word in a text. A figure at the edge of the word is a whole figure: 3% is not found in 13%, 9号 not in 29号.
 */
export function findTerm(text: Folded, term: string): Span[] {
	const spans: Span[] = []
	if (term === '') return spans
	for (let at = text.text.indexOf(term); at >= 0; at = text.text.indexOf(term, at + 1)) {
		const end = at + term.length
		if (splitsFigure(text.text, at) || splitsFigure(text.text, end)) continue
		spans.push({ start: text.starts[at] ?? 0, end: text.ends[end - 1] ?? 0 })
	}
	return spans
}

/** The literal test of the search page: the text contains every one of the words. */
export function containsAll(texts: readonly Folded[], terms: readonly string[]): boolean {
	return terms.every(term => texts.some(text => findTerm(text, term).length > 0))
}

export function foldAll(texts: readonly string[]): Folded[] {
	return texts.map(foldWithOffsets)
}

/** Spans in order, those that touch or overlap joined. */
export function joinSpans(spans: readonly Span[]): Span[] {
	const joined: Span[] = []
	for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const last = joined.at(-1)
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
		else joined.push({ ...span })
	}
	return joined
}

/** Whether a figure goes on over this border, with or without its point: 1|3, 14.|5, 14|.5. */
function splitsFigure(text: string, at: number): boolean {
	const isDigit = (offset: number) => /\d/.test(text.charAt(at + offset))
	const isPoint = (offset: number) => text.charAt(at + offset) === '.'
	return (isDigit(-1) && isDigit(0)) || (isDigit(-2) && isPoint(-1) && isDigit(0)) || (isDigit(-1) && isPoint(0) && isDigit(1))
}
