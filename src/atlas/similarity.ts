/** How often each adjacent pair of characters stands in a text. */
export type Bigrams = ReadonlyMap<string, number>

/** Adjacent character pairs with their counts, over letters (Han characters are letters) and digits alone: punctuation and width say nothing about meaning. */
export function bigramsOf(text: string): Bigrams {
	const characters = [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')]
	const bigrams = new Map<string, number>()
	for (let index = 1; index < characters.length; index += 1) {
		const bigram = `${characters[index - 1]}${characters[index]}`
		bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1)
	}
	return bigrams
}

/** The Dice coefficient of two bags of bigrams: 1 the same, 0 nothing in common. Two empty bags have nothing in common. */
export function diceOf(a: Bigrams, b: Bigrams): number {
	const [few, many] = a.size <= b.size ? [a, b] : [b, a]
	let common = 0
	for (const [bigram, count] of few) common += Math.min(count, many.get(bigram) ?? 0)
	const size = sizeOf(a) + sizeOf(b)
	return size === 0 ? 0 : (2 * common) / size
}

const sizes = new WeakMap<Bigrams, number>()

function sizeOf(bigrams: Bigrams): number {
	const known = sizes.get(bigrams)
	if (known !== undefined) return known
	let size = 0
	for (const count of bigrams.values()) size += count
	sizes.set(bigrams, size)
	return size
}
