import type { Outline } from '../../../model/index.ts'
import { indexTitles, type TitleIndex } from './title-index.ts'
import { indexWords, type WordIndex } from './word-index.ts'

/** An outline as texts are compared with it. */
export interface OutlineIndex {
	readonly titles: TitleIndex
	readonly words: WordIndex
}

const made = new WeakMap<Outline, OutlineIndex>()

/** The index of an outline, made once. */
export function outlineIndex(outline: Outline): OutlineIndex {
	const known = made.get(outline)
	if (known) return known
	const index = { titles: indexTitles(outline), words: indexWords(outline) }
	made.set(outline, index)
	return index
}
