/** The adjacent pairs of characters of a text, as numbers in rising order, each as often as it stands there. */
export type Bigrams = Readonly<Uint32Array>

/** Adjacent pairs over letters (Han characters are letters) and digits alone: punctuation and width say nothing about meaning. */
export function bigramsOf(text: string): Bigrams {
	const words = text.normalize('NFKC')
	const bigrams = new Uint32Array(words.length)
	let [count, before] = [0, 0]
	for (let at = 0; at < words.length; at += 1) {
		const unit = words.charCodeAt(at)
		if (!isOfWord(words, at, unit)) continue
		// Two UTF-16 units fit into 32 bits.
		if (before !== 0) bigrams[count++] = before * 0x10000 + unit
		before = unit
	}
	return bigrams.subarray(0, count).sort()
}

const isLetterOrDigit = /^[\p{L}\p{N}]$/u
const known = new Map<number, boolean>()

/** Whether a UTF-16 unit is, or is half of, a letter or digit. Nearly all are common Han characters, of which that is known without asking. */
function isOfWord(text: string, at: number, unit: number): boolean {
	if (unit >= 0x4e00 && unit <= 0x9fff) return true
	// The second half of a character is what the first half is.
	const isSecond = unit >= 0xdc00 && unit <= 0xdfff && (text.codePointAt(at - 1) ?? 0) > 0xffff
	const character = isSecond ? (text.codePointAt(at - 1) as number) : (text.codePointAt(at) as number)
	const answer = known.get(character) ?? isLetterOrDigit.test(String.fromCodePoint(character))
	known.set(character, answer)
	return answer
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
