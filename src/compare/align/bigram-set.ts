import { type Bigrams, bigramsOf } from '../../atlas/similarity.ts'

/**
 * The adjacent pairs of characters of a text as small numbers, each once: a pair that stands there again is another number (the second 科普 of any text is the
 * same one), so that what two texts have in common is counted without putting them in order. In the order of the pairs, not of the numbers.
 */
export type BigramSet = Readonly<Uint32Array>

/** By a pair of characters, its number. Numbers hold as long as the program runs. */
const numbers = new Map<number, number>()
/** By the number of a pair, that of the same pair when it stands there once more; 0 where no text had it so often. */
const again: number[] = [0]
const isAgain: boolean[] = [false]

export function bigramSetOf(text: string): BigramSet {
	const bigrams = bigramsOf(text)
	const set = new Uint32Array(bigrams.length)
	for (let at = 0; at < bigrams.length; at += 1) {
		const isSame = at > 0 && bigrams[at] === bigrams[at - 1]
		set[at] = isSame ? onceMore(set[at - 1] as number) : numberOf(bigrams, at)
	}
	return set
}

/** How many numbers are given out: all are smaller. */
export function bigramNumbers(): number {
	return again.length
}

/** Whether a number stands for a pair that the text has already. */
export function isRepeated(number: number): boolean {
	return isAgain[number] === true
}

/** Counts what two sets have in common. Whoever asks for one set beside many others should give it as the first: it is looked at once. */
export function commonCounter(): (a: BigramSet, b: BigramSet) => number {
	let isIn = new Uint8Array(bigramNumbers())
	let marked: BigramSet = new Uint32Array(0)
	return (a, b) => {
		if (a !== marked) {
			for (let at = 0; at < marked.length; at += 1) isIn[marked[at] as number] = 0
			if (isIn.length < bigramNumbers()) isIn = new Uint8Array(bigramNumbers() * 2)
			for (let at = 0; at < a.length; at += 1) isIn[a[at] as number] = 1
			marked = a
		}
		let common = 0
		// A number that came later than the first set is not in it.
		for (let at = 0; at < b.length; at += 1) common += isIn[b[at] as number] ?? 0
		return common
	}
}

function numberOf(bigrams: Bigrams, at: number): number {
	// Signed, a pair of common characters is a number that engines keep without a box.
	const key = (bigrams[at] as number) - 0x7fffffff
	const known = numbers.get(key)
	if (known !== undefined) return known
	const number = give(false)
	numbers.set(key, number)
	return number
}

function onceMore(number: number): number {
	const known = again[number] as number
	if (known !== 0) return known
	const next = give(true)
	again[number] = next
	return next
}

function give(repeated: boolean): number {
	isAgain.push(repeated)
	return again.push(0) - 1
}
