import { findCandidates } from './find-candidates.ts'
import { likenessOf, type Profile } from './likeness.ts'

/** Two texts of two plans that are about the same. */
export interface Pair {
	a: number
	b: number
	likeness: number
}

/** Below this two texts about the same action share only the words that every plan has (开展科普活动). Found by reading the pairs of the five first plans. */
export const leastLikeness = 0.3

interface PairOptions {
	/** What speaks for a pair beside its words (the same chapter); it orders pairs and brings none above the threshold. */
	bonus?: (a: number, b: number) => number
	/** Whether a text that stands nearly whole in a longer one is like it. */
	byPart?: boolean
	/** Nothing less alike is paired. */
	least?: number
}

/**
 * Pairs texts by likeness: the most alike pair first, every text at most once, nothing below the threshold. The cost grows with the texts, not with their
 * pairs: of long lists only texts that share rare words are compared.
 */
export function pairByLikeness(
	a: readonly Profile[],
	b: readonly Profile[],
	{ bonus = () => 0, byPart = false, least = leastLikeness }: PairOptions = {},
): Pair[] {
	const candidates: { pair: Pair; weight: number }[] = []
	for (const [indexA, indexB] of findCandidates(a, b)) {
		const likeness = likenessOf(a[indexA] as Profile, b[indexB] as Profile, byPart)
		if (likeness >= least) candidates.push({ pair: { a: indexA, b: indexB, likeness }, weight: likeness + bonus(indexA, indexB) })
	}
	candidates.sort((x, y) => y.weight - x.weight || x.pair.a - y.pair.a || x.pair.b - y.pair.b)
	const takenA = new Set<number>()
	const takenB = new Set<number>()
	return candidates.flatMap(({ pair }) => {
		if (takenA.has(pair.a) || takenB.has(pair.b)) return []
		takenA.add(pair.a)
		takenB.add(pair.b)
		return [pair]
	})
}
