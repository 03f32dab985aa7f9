import type { Outline } from '../../../model/index.ts'
import { plainText } from './plain-text.ts'

/** What a word says for a measure: `term` that it is this one, `hint` that it may be. */
export type WordKind = 'term' | 'hint'

/** A word of the outline's registry, and the measures that it speaks for. */
export interface OutlineWord {
	/** As it is looked for. */
	readonly word: string
	readonly speaksFor: ReadonlyMap<string, WordKind>
}

/** The words of an outline by their first two characters (a word of one character by that), the longest first: a text is read once, however many there are. */
export type WordIndex = ReadonlyMap<string, readonly OutlineWord[]>

export function indexWords(outline: Outline): WordIndex {
	const speaksFor = new Map<string, Map<string, WordKind>>()
	const add = (printed: string, measure: string, kind: WordKind) => {
		const word = plainText(printed)
		speaksFor.set(word, (speaksFor.get(word) ?? new Map()).set(measure, kind))
	}
	for (const { measures } of outline.actions) {
		for (const { id, terms, hints } of measures) {
			for (const word of terms) add(word, id, 'term')
			for (const word of hints) add(word, id, 'hint')
		}
	}
	const longestFirst = [...speaksFor].map(([word, measures]): OutlineWord => ({ word, speaksFor: measures })).sort((a, b) => b.word.length - a.word.length)
	return Map.groupBy(longestFirst, ({ word }) => word.slice(0, 2))
}

/**
 * The words of an outline that stand in a plain text, each once, in the order of the text. A word inside a longer one does not count: 老科技工作者 is no
 * 科技工作者.
 */
export function wordsIn(plain: string, index: WordIndex): OutlineWord[] {
	const found = new Set<OutlineWord>()
	let covered = 0
	for (let at = 0; at < plain.length; at++) {
		const longest = index.get(plain.slice(at, at + 2))?.find(({ word }) => plain.startsWith(word, at)) ?? index.get(plain[at] as string)?.[0]
		if (!longest || at + longest.word.length <= covered) continue
		covered = at + longest.word.length
		found.add(longest)
	}
	return [...found]
}
