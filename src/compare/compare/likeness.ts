import { type Bigrams, bigramsOf, diceOf } from '../../atlas/similarity.ts'

/** A text by which it is recognised in another plan. */
export interface Profile {
	words: string
	title: Bigrams
	text: Bigrams
}

export function profileOf({ title, text }: { title: string; text: string }): Profile {
	return { words: text, title: bigramsOf(title), text: bigramsOf(text) }
}

/** Of titles or of whole texts, whichever is more alike: one plan prints a title where the other prints a sentence. From 0 to 1. */
export function likenessOf(a: Profile, b: Profile): number {
	return Math.max(diceOf(a.title, b.title), diceOf(a.text, b.text))
}
