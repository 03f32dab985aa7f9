import type { FunctionEntry } from '../../model/index.ts'
import { bodySuffixes } from './body-name.ts'
import type { FunctionRegistries } from './functions.ts'

/** The words of a registry as they are asked: which pairs of characters each has, and which words each pair stands in. Made once a registry. */
interface PairIndex {
	words: { entry: FunctionEntry; pairs: ReadonlySet<string> }[]
	wordsWith: ReadonlyMap<string, number[]>
	weightOf: (pairs: Iterable<string>) => number
}

const indexes = new WeakMap<readonly FunctionEntry[], PairIndex>()

/**
 * The functions whose names, stems or whole names come nearest to a body's name, the nearest first, at most `count`, none less than half as near
 * as the first: 县经济商务局 → 商务. Nearness is the Dice coefficient of the pairs of characters, each pair weighed by how few functions have it.
 * None when no pair is in common. A proposal for a person: never a reading of the name.
 */
export function nearestFunctions(name: string, { functions }: Pick<FunctionRegistries, 'functions'>, count = 3): FunctionEntry[] {
	const index = indexOf(functions)
	const asked = pairsOf(name.normalize('NFKC'))
	const candidates = new Set([...asked].flatMap(pair => index.wordsWith.get(pair) ?? []))
	const best = new Map<FunctionEntry, number>()
	for (const at of candidates) {
		const { entry, pairs } = index.words[at] as PairIndex['words'][number]
		const shared = [...asked].filter(pair => pairs.has(pair))
		const score = (2 * index.weightOf(shared)) / (index.weightOf(asked) + index.weightOf(pairs))
		if (score > (best.get(entry) ?? 0)) best.set(entry, score)
	}
	const highest = Math.max(0, ...best.values())
	return [...best]
		.filter(([, score]) => score >= highest / 2)
		.sort(([, left], [, right]) => right - left)
		.slice(0, count)
		.map(([entry]) => entry)
}

function indexOf(functions: readonly FunctionEntry[]): PairIndex {
	const made = indexes.get(functions)
	if (made) return made
	const words = functions.flatMap(entry => [entry.name, ...entry.stems, ...entry.names].map(word => ({ entry, pairs: pairsOf(word) })))
	const wordsWith = new Map<string, number[]>()
	const functionsWith = new Map<string, Set<string>>()
	words.forEach(({ entry, pairs }, at) => {
		for (const pair of pairs) {
			const list = wordsWith.get(pair)
			if (list) list.push(at)
			else wordsWith.set(pair, [at])
			const ids = functionsWith.get(pair)
			if (ids) ids.add(entry.id)
			else functionsWith.set(pair, new Set([entry.id]))
		}
	})
	const weight = (pair: string) => Math.log((functions.length + 1) / (functionsWith.get(pair)?.size ?? 1))
	const index = { words, wordsWith, weightOf: (pairs: Iterable<string>) => [...pairs].reduce((sum, pair) => sum + weight(pair), 0) }
	indexes.set(functions, index)
	return index
}

/** The adjacent pairs of characters of what a name says of its field, without the form of body: 教育事务局 → 教育, 育事, 事务. */
function pairsOf(name: string): ReadonlySet<string> {
	const form = bodySuffixes.reduce((longest, suffix) => (name.endsWith(suffix) && suffix.length > longest.length ? suffix : longest), '')
	const field = name.length - form.length < 2 ? name : name.slice(0, name.length - form.length)
	return new Set(Array.from({ length: Math.max(0, field.length - 1) }, (_, at) => field.slice(at, at + 2)))
}
