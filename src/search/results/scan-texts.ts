import { fold } from '../query/fold.ts'
import type { IndexEntry } from '../record.ts'
import type { Index } from './find-passages.ts'

/** What is kept of a record in the text files: what comes back from Pagefind, too. */
export type TextEntry = Pick<IndexEntry, 'content' | 'meta'>

/**
 * An index that needs nothing but the texts: it reads them all at each search. Finds the records whose folded text contains every token;
 * those that consist of the tokens for a larger part score higher.
 */
export function scanTexts(entries: readonly TextEntry[]): Index {
	const texts = entries.map(({ content }) => fold(content))
	const found = (tokens: readonly string[]) =>
		entries.flatMap((entry, at) => {
			const text = texts[at] ?? ''
			if (!tokens.every(token => text.includes(token))) return []
			return [{ id: `text ${at}`, score: shareOf(text, tokens), data: async () => entry }]
		})
	return {
		search: async term => {
			const tokens = (term ?? '').split(' ').filter(token => token !== '')
			return { results: term !== null && tokens.length === 0 ? [] : found(tokens) }
		},
	}
}

function shareOf(text: string, tokens: readonly string[]): number {
	const covered = tokens.reduce((sum, token) => sum + (text.split(token).length - 1) * token.length, 0)
	return covered / Math.max(1, text.length)
}
