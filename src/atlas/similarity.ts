/** Adjacent character pairs with their counts, over Han characters, letters and digits alone: punctuation and width say nothing about meaning. */
export function bigramsOf(text: string): Map<string, number> {
	const characters = [...text.normalize('NFKC').replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '')]
	const bigrams = new Map<string, number>()
	for (let index = 1; index < characters.length; index += 1) {
		const bigram = `${characters[index - 1]}${characters[index]}`
		bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1)
	}
	return bigrams
}

/** The Dice coefficient of two bags of bigrams: 1 the same, 0 nothing in common. Two empty bags have nothing in common. */
export function diceOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	let common = 0
	for (const [bigram, count] of a) common += Math.min(count, b.get(bigram) ?? 0)
	const size = sizeOf(a) + sizeOf(b)
	return size === 0 ? 0 : (2 * common) / size
}

function sizeOf(bigrams: ReadonlyMap<string, number>): number {
	let size = 0
	for (const count of bigrams.values()) size += count
	return size
}
