import { type BigramSet, bigramSetOf, commonCounter } from './bigram-set.ts'

/** A text by which it is recognised in another plan. */
export interface Profile {
	words: string
	title: BigramSet
	text: BigramSet
}

export function profileOf({ title, text }: { title: string; text: string }): Profile {
	return { words: text, title: bigramSetOf(title), text: bigramSetOf(text) }
}

/** Texts shorter than this stand in any long text by chance. */
const shortestPart = 8
/** A text of which this much stands in another is taken over by it. */
const leastTakenOver = 0.6

const commonInTitles = commonCounter()
const commonInTexts = commonCounter()

/**
 * Of titles or of whole texts, whichever is more alike: one plan prints a title where the other prints a sentence. From 0 to 1.
 * @param byPart of two periods: a text that stands nearly whole in a longer one is like it, however much the longer one adds
 */
export function likenessOf(a: Profile, b: Profile, byPart = false): number {
	const likeness = Math.max(shareOf(commonInTitles(a.title, b.title), a.title, b.title), textLikeness(a.text, b.text))
	return byPart ? Math.max(likeness, partOf(a.text, b.text)) : likeness
}

/** The Dice coefficient of two texts' pairs of characters: 1 the same, 0 nothing in common, or no pairs at all. */
export function textLikeness(a: BigramSet, b: BigramSet): number {
	return shareOf(commonInTexts(a, b), a, b)
}

/** How much of the shorter of two texts stands in the longer; 0 when it is little, or the shorter says too little to tell. */
export function partOf(a: BigramSet, b: BigramSet): number {
	const shorter = Math.min(a.length, b.length)
	if (shorter < shortestPart) return 0
	const share = (textLikeness(a, b) * (a.length + b.length)) / 2 / shorter
	return share >= leastTakenOver ? share : 0
}

function shareOf(common: number, a: BigramSet, b: BigramSet): number {
	const size = a.length + b.length
	return size === 0 ? 0 : (2 * common) / size
}
