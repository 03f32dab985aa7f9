import type { Bigrams } from '../../atlas/similarity.ts'
import { likenessOf, type Profile } from './likeness.ts'

/** Two texts of two plans that are about the same. */
export interface Pair {
	a: number
	b: number
	likeness: number
}

/** Below this two texts about the same action share only the words that every plan has (开展科普活动). Found by reading the pairs of the five first plans. */
export const leastLikeness = 0.3

/** Up to so many pairs all are looked at; of more, those that share rare words or are the same. */
const mostLookedAt = 2500
/** A pair of characters that more texts than these have tells none of them apart. */
const mostCommon = 32
/** So many of the texts that share most with one are compared with it exactly. */
const mostCandidates = 12

/**
 * Pairs texts by likeness: the most alike pair first, every text at most once, nothing below the threshold. The cost grows with the texts, not with their
 * pairs: of long lists only texts that share rare words are compared.
 * @param bonus what speaks for a pair beside its words (the same chapter); it orders pairs and brings none above the threshold
 */
export function pairByLikeness(a: readonly Profile[], b: readonly Profile[], bonus: (a: number, b: number) => number = () => 0): Pair[] {
	const candidates = candidatesOf(a, b)
		.map(([indexA, indexB]) => ({ a: indexA, b: indexB, likeness: likenessOf(a[indexA] as Profile, b[indexB] as Profile) }))
		.filter(({ likeness }) => likeness >= leastLikeness)
		.map(pair => ({ pair, weight: pair.likeness + bonus(pair.a, pair.b) }))
		.sort((x, y) => y.weight - x.weight || x.pair.a - y.pair.a || x.pair.b - y.pair.b)
	const takenA = new Set<number>()
	const takenB = new Set<number>()
	return candidates.flatMap(({ pair }) => {
		if (takenA.has(pair.a) || takenB.has(pair.b)) return []
		takenA.add(pair.a)
		takenB.add(pair.b)
		return [pair]
	})
}

function candidatesOf(a: readonly Profile[], b: readonly Profile[]): (readonly [number, number])[] {
	if (a.length * b.length <= mostLookedAt) return a.flatMap((_, indexA) => b.map((__, indexB) => [indexA, indexB] as const))
	const titles = rareIn(b.map(({ title }) => title))
	const texts = rareIn(b.map(({ text }) => text))
	const same = new Map<string, number[]>()
	for (const [indexB, { words }] of b.entries()) {
		const list = same.get(words)
		if (list) list.push(indexB)
		else same.set(words, [indexB])
	}
	/** The first text of A that says just this meets the first of B, the second the second. */
	const met = new Map<string, number>()
	const sameAgain = (words: string): number[] => {
		const turn = met.get(words) ?? 0
		met.set(words, turn + 1)
		return same.get(words)?.slice(turn, turn + 1) ?? []
	}
	const shared = new Uint16Array(b.length)
	return a.flatMap(({ words, title, text }, indexA) => {
		const found: number[] = []
		const count = (index: ReadonlyMap<number, readonly number[]>, bigrams: Bigrams) => {
			for (let at = 0; at < bigrams.length; at += 1) {
				const bigram = bigrams[at] as number
				// They are in order: each is looked up once.
				if (bigram === bigrams[at - 1]) continue
				for (const indexB of index.get(bigram) ?? []) {
					if (shared[indexB] === 0) found.push(indexB)
					shared[indexB] = (shared[indexB] as number) + 1
				}
			}
		}
		count(titles, title)
		count(texts, text)
		// What shares one rare pair of characters alone is like it by chance.
		const likely = found.filter(indexB => (shared[indexB] as number) > 1)
		const best = (likely.length >= mostCandidates ? likely : found)
			.sort((x, y) => (shared[y] as number) - (shared[x] as number) || x - y)
			.slice(0, mostCandidates)
		for (const indexB of found) shared[indexB] = 0
		return [...new Set([...best, ...sameAgain(words)])].map(indexB => [indexA, indexB] as const)
	})
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
