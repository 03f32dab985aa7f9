import type { Bigrams } from '../../atlas/similarity.ts'
import type { Profile } from './likeness.ts'

/** Up to so many pairs all are looked at; of more, those that share rare words or are the same. */
const mostLookedAt = 2500
/** A pair of characters that more texts than these have tells none of them apart. */
const mostCommon = 32
/** So many of the texts that share most with one are compared with it exactly. */
const mostCandidates = 12

/**
 * Which texts of two lists may be about the same, as positions in both. The cost grows with the texts, not with their pairs: in long lists a text meets
 * those with which it shares most pairs of characters that few have, and one that says just the same.
 */
export function findCandidates(a: readonly Profile[], b: readonly Profile[]): (readonly [number, number])[] {
	if (a.length * b.length <= mostLookedAt) return a.flatMap((_, indexA) => b.map((__, indexB) => [indexA, indexB] as const))
	const titles = rareIn(b.map(({ title }) => title))
	const texts = rareIn(b.map(({ text }) => text))
	const sameAgain = meetEqual(b)
	const shared = new Uint16Array(b.length)
	const candidates: (readonly [number, number])[] = []
	for (const [indexA, { words, title, text }] of a.entries()) {
		const found: number[] = []
		count(titles, title, shared, found)
		count(texts, text, shared, found)
		const best = mostShared(found, shared)
		const same = sameAgain(words)
		if (same !== null && !best.includes(same)) best.push(same)
		for (const indexB of best) candidates.push([indexA, indexB])
		for (const indexB of found) shared[indexB] = 0
	}
	return candidates
}

/** Counts for each text how many rare pairs of characters it shares; texts that are met for the first time are added to `found`. */
function count(index: ReadonlyMap<number, readonly number[]>, bigrams: Bigrams, shared: Uint16Array, found: number[]): void {
	for (let at = 0; at < bigrams.length; at += 1) {
		const bigram = bigrams[at] as number
		// They are in order: each is looked up once.
		const having = bigram === bigrams[at - 1] ? undefined : index.get(bigram)
		if (!having) continue
		for (let position = 0; position < having.length; position += 1) {
			const text = having[position] as number
			if (shared[text] === 0) found.push(text)
			shared[text] = (shared[text] as number) + 1
		}
	}
}

/** The few of the found texts that share most, in no order. */
function mostShared(found: readonly number[], shared: Uint16Array): number[] {
	const best: number[] = []
	let least = 0
	for (const text of found) {
		const own = shared[text] as number
		if (best.length < mostCandidates) best.push(text)
		else if (own > least) best[best.findIndex(other => shared[other] === least)] = text
		else continue
		if (best.length === mostCandidates) least = Math.min(...best.map(other => shared[other] as number))
	}
	return best
}

/** Which texts have a pair of characters, of those that few have. */
function rareIn(all: readonly Bigrams[]): Map<number, number[]> {
	const index = new Map<number, number[]>()
	for (const [at, bigrams] of all.entries()) {
		for (let position = 0; position < bigrams.length; position += 1) {
			const bigram = bigrams[position] as number
			if (bigram === bigrams[position - 1]) continue
			const list = index.get(bigram)
			if (!list) index.set(bigram, [at])
			else if (list.length <= mostCommon) list.push(at)
		}
	}
	for (const [bigram, list] of index) if (list.length > mostCommon) index.delete(bigram)
	return index
}

/** Gives for words the text that says just these: for the first asker the first, for the second the second. */
function meetEqual(texts: readonly Profile[]): (words: string) => number | null {
	const waiting = new Map<string, number[]>()
	for (let at = texts.length - 1; at >= 0; at -= 1) {
		const words = (texts[at] as Profile).words
		const list = waiting.get(words)
		if (list) list.push(at)
		else waiting.set(words, [at])
	}
	return words => waiting.get(words)?.pop() ?? null
}
