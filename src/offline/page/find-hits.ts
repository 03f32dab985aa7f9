import { findTerm, joinSpans, type Span } from '../../search/results/find-terms.ts'
import { foldOnce } from '../../search/results/fold-once.ts'

/** One place where a word of the query stands. */
export interface Hit {
	/** Which passage, and which of its blocks. */
	passage: number
	block: number
	/** Where in the block's text. */
	span: Span
}

/** What is looked for, as it is compared: words between blanks, by the rules of the site's search (width, case, traditional characters, quotation marks). */
export function wordsOf(query: string, fold: (text: string) => string): string[] {
	return [...new Set(query.split(/\s+/u).map(fold))].filter(word => word !== '')
}

/**
 * All places of the words in the passages that contain every one of them literally, in the order of the document.
 * @param passages the texts of their blocks
 */
export function findHits(passages: readonly (readonly string[])[], words: readonly string[]): Hit[] {
	if (words.length === 0) return []
	return passages.flatMap((blocks, passage) => {
		const found = blocks.map(text => words.map(word => findTerm(foldOnce(text), word)))
		if (!words.every((_, at) => found.some(spans => spans[at]?.length))) return []
		return found.flatMap((spans, block) => joinSpans(spans.flat()).map(span => ({ passage, block, span })))
	})
}
