/** The adjacent pairs of characters of a text, as numbers in rising order, each as often as it stands there. */
export type Bigrams = Readonly<Uint32Array>

/** Adjacent pairs over letters (Han characters are letters) and digits alone: punctuation and width say nothing about meaning. */
export function bigramsOf(text: string): Bigrams {
	const words = text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
	const bigrams = new Uint32Array(Math.max(words.length - 1, 0))
	// Two UTF-16 units fit into 32 bits.
	for (let at = 0; at < bigrams.length; at += 1) bigrams[at] = words.charCodeAt(at) * 0x10000 + words.charCodeAt(at + 1)
	return bigrams.sort()
}

/** The Dice coefficient of two bags of bigrams: 1 the same, 0 nothing in common. Two empty bags have nothing in common. */
export function diceOf(a: Bigrams, b: Bigrams): number {
	const size = a.length + b.length
	let common = 0
	let inA = 0
	let inB = 0
	while (inA < a.length && inB < b.length) {
		const left = a[inA] as number
		const right = b[inB] as number
		if (left === right) common += 1
		if (left <= right) inA += 1
		if (left >= right) inB += 1
	}
	return size === 0 ? 0 : (2 * common) / size
}
