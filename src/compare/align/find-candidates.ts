import { type BigramSet, bigramNumbers, isRepeated } from './bigram-set.ts'
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

/** Which texts have a pair of characters, of those that few have: the texts of a number stand from its start to the start of the next. */
interface RareIndex {
	starts: Readonly<Uint32Array>
	texts: Readonly<Uint32Array>
}

/** Counts for each text how many rare pairs of characters it shares; texts that are met for the first time are added to `found`. */
function count({ starts, texts }: RareIndex, bigrams: BigramSet, shared: Uint16Array, found: number[]): void {
	for (let at = 0; at < bigrams.length; at += 1) {
		const number = bigrams[at] as number
		const end = starts[number + 1] ?? 0
		for (let position = starts[number] as number; position < end; position += 1) {
			const text = texts[position] as number
			if (shared[text] === 0) found.push(text)
			shared[text] = (shared[text] as number) + 1
		}
	}
}

/** The few of the found texts that share most, in no order. */
function mostShared(found: readonly number[], shared: Uint16Array): number[] {
	const best = found.slice(0, mostCandidates)
	if (found.length <= mostCandidates) return best
	let weakest = weakestOf(best, shared)
	for (let at = mostCandidates; at < found.length; at += 1) {
		const text = found[at] as number
		if ((shared[text] as number) <= (shared[best[weakest] as number] as number)) continue
		best[weakest] = text
		weakest = weakestOf(best, shared)
	}
	return best
}

function weakestOf(texts: readonly number[], shared: Uint16Array): number {
	let weakest = 0
	for (let at = 1; at < texts.length; at += 1) {
		if ((shared[texts[at] as number] as number) < (shared[texts[weakest] as number] as number)) weakest = at
	}
	return weakest
}

function rareIn(all: readonly BigramSet[]): RareIndex {
	const size = bigramNumbers()
	const having = new Uint32Array(size)
	for (const bigrams of all) for (let at = 0; at < bigrams.length; at += 1) having[bigrams[at] as number] = (having[bigrams[at] as number] as number) + 1
	const starts = new Uint32Array(size + 1)
	for (let number = 0; number < size; number += 1) {
		const few = (having[number] as number) <= mostCommon && !isRepeated(number) ? (having[number] as number) : 0
		starts[number + 1] = (starts[number] as number) + few
	}
	const texts = new Uint32Array(starts[size] as number)
	for (const [text, bigrams] of all.entries()) {
		for (let at = 0; at < bigrams.length; at += 1) {
			const number = bigrams[at] as number
			const [start, end] = [starts[number] as number, starts[number + 1] as number]
			if (start === end) continue
			// What is left to come is counted down, so that the texts of a number stand in their order.
			texts[end - (having[number] as number)] = text
			having[number] = (having[number] as number) - 1
		}
	}
	return { starts, texts }
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
