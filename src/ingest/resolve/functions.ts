import type { FunctionEntry, Registries } from '../../model/index.ts'
import { bodyConnectors, bodyFillers, bodySuffixes, mergedSuffixes, placeLengths, prefixLengths, secondNames, withoutPrefixes } from './body-name.ts'
import { shortPlaceName } from './slug.ts'

/** What of the registries tells a body's fields. */
export type FunctionRegistries = Pick<Registries, 'functions' | 'divisions'>

/** The registry as it is asked: made once a registry. */
interface FunctionIndex {
	stems: Map<string, string>
	names: Map<string, string[]>
	places: ReadonlySet<string>
	longestStem: number
}

/** Longer than any body's name with its second names: what is longer is a text that was taken for a name. */
const longestName = 120

const indexes = new WeakMap<readonly FunctionEntry[], FunctionIndex>()

/**
 * The ids of the functions (职能) that a body's name names, in printed order: 县经信科技局 → 工业和信息化, 科技.
 * A second name in brackets adds its own. The empty list when a name is not understood whole: never a partial guess.
 * An exact name of the registry wins over stems.
 */
export function functionsOf(name: string, registries: FunctionRegistries): string[] {
	const index = indexOf(registries)
	if (name.length > longestName) return []
	const found = secondNames(name).flatMap(part => byName(part, index) ?? bySegmentation(part, index) ?? [])
	return [...new Set(found)]
}

function indexOf(registries: FunctionRegistries): FunctionIndex {
	const made = indexes.get(registries.functions)
	if (made) return made
	const stems = new Map(registries.functions.flatMap(entry => entry.stems.map(stem => [stem, entry.id] as const)))
	const names = new Map<string, string[]>()
	for (const entry of registries.functions) {
		for (const name of entry.names) names.set(name, [...(names.get(name) ?? []), entry.id])
	}
	const places = new Set(registries.divisions.flatMap(division => [division.name, shortPlaceName(division.name)]))
	const index = { stems, names, places, longestStem: Math.max(0, ...[...stems.keys()].map(stem => stem.length)) }
	indexes.set(registries.functions, index)
	return index
}

function byName(text: string, index: FunctionIndex): string[] | undefined {
	for (const rest of withoutPrefixes(text, index.places)) {
		const ids = index.names.get(rest)
		if (ids) return ids
	}
	return undefined
}

function bySegmentation(text: string, index: FunctionIndex): string[] | undefined {
	for (const rest of withoutPrefixes(text, index.places)) {
		const reading = segment(rest, index, false) ?? segment(rest, index, true)
		if (reading) return reading.ids
	}
	return undefined
}

/** What the last token was: it decides what may follow. */
type State = 'start' | 'stem' | 'connector' | 'filler' | 'suffix' | 'place'

interface Reading {
	ids: string[]
	cost: number
}

interface Token {
	length: number
	state: State
	id: string | null
}

/**
 * Reads `text` whole as stem (connector? stem | filler)* suffix (place? …): the reading of fewest tokens, of equals the one whose first
 * token is longest. With `merged`, stems of one character are allowed beside another stem, right before a suffix that takes several.
 */
function segment(text: string, index: FunctionIndex, merged: boolean): Reading | undefined {
	const known = new Map<string, Reading | undefined>()
	const read = (at: number, state: State, run: number, single: boolean): Reading | undefined => {
		if (at === text.length) return state === 'suffix' ? { ids: [], cost: 0 } : undefined
		const key = `${at} ${state} ${Math.min(run, 2)} ${single}`
		if (known.has(key)) return known.get(key)
		let best: Reading | undefined
		for (const token of tokensAt(text, at, state, index, merged)) {
			const isStem = token.state === 'stem'
			const singleStem = isStem && token.length === 1
			if (token.state === 'suffix' && single && !(run > 1 && mergedSuffixes.includes(text.slice(at, at + token.length)))) continue
			if (token.state === 'filler' && single) continue
			const [nextRun, nextSingle] = token.state === 'suffix' ? [0, false] : [run + (isStem ? 1 : 0), single || singleStem]
			const rest = read(at + token.length, token.state, nextRun, nextSingle)
			if (rest === undefined) continue
			const cost = rest.cost + 1
			if (best === undefined || cost < best.cost) best = { ids: token.id === null ? rest.ids : [token.id, ...rest.ids], cost }
		}
		known.set(key, best)
		return best
	}
	return read(0, 'start', 0, false)
}

/** The tokens that may stand at `at` after `state`, stems first and long before short. */
function tokensAt(text: string, at: number, state: State, index: FunctionIndex, merged: boolean): Token[] {
	const rest = text.slice(at)
	const tokens: Token[] = []
	for (let length = Math.min(rest.length, index.longestStem); length >= (merged ? 1 : 2); length--) {
		const id = index.stems.get(rest.slice(0, length))
		if (id !== undefined) tokens.push({ length, state: 'stem', id })
	}
	const fixed = (words: readonly string[], next: State) => {
		for (const word of words) if (rest.startsWith(word)) tokens.push({ length: word.length, state: next, id: null })
	}
	if (state === 'stem' || state === 'filler') {
		fixed(bodyFillers, 'filler')
		fixed(bodySuffixes, 'suffix')
		if (state === 'stem') fixed(bodyConnectors, 'connector')
	}
	if (state === 'suffix') fixed(bodySuffixes, 'suffix')
	if (state === 'suffix' || state === 'stem') {
		const lengths = state === 'suffix' ? prefixLengths(rest, index.places) : placeLengths(rest, index.places)
		for (const length of lengths) tokens.push({ length, state: 'place', id: null })
	}
	if (state === 'place') fixed(bodySuffixes, 'suffix')
	return tokens
}
