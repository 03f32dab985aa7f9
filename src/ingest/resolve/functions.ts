import type { FunctionEntry, Registries } from '../../model/index.ts'
import {
	bodyConnectors,
	bodyFillers,
	bodySuffixes,
	branchSuffixes,
	bureau,
	mergedSuffixes,
	nameSuffixes,
	placeLengths,
	prefixLengths,
	regions,
	secondNames,
	tendingStems,
	withoutPrefixes,
} from './body-name.ts'
import { shortPlaceName } from './slug.ts'

/** What of the registries tells a body's fields. */
export type FunctionRegistries = Pick<Registries, 'functions' | 'divisions'>

/** The registry as it is asked: made once a registry. */
interface FunctionIndex {
	stems: Map<string, string>
	names: Map<string, string[]>
	endings: Map<string, string>
	places: ReadonlySet<string>
	longestStem: number
	longestWholeName: number
	longestEnding: number
}

/** Longer than any body's name with its second names: what is longer is a text that was taken for a name. */
const longestName = 120

const indexes = new WeakMap<readonly FunctionEntry[], FunctionIndex>()

/**
 * The ids of the functions (职能) that a body's name names, in printed order: 县经信科技局 → 工业和信息化, 科技.
 * A second name in brackets adds its own. The empty list when a name is not understood whole: never a partial guess.
 * An exact name of the registry wins over stems, both win over an ending.
 */
export function functionsOf(name: string, registries: FunctionRegistries): string[] {
	const index = indexOf(registries)
	if (name.length > longestName) return []
	const found = secondNames(name).flatMap(part => byName(part, index) ?? bySegmentation(part, index) ?? byEnding(part, index))
	return [...new Set(found)]
}

/** Whether a name is read by its ending alone (县中医院): a place has many such bodies, so none of their names is short for another. */
export function isReadByEnding(name: string, registries: FunctionRegistries): boolean {
	const index = indexOf(registries)
	if (name.length > longestName) return false
	const [first] = secondNames(name)
	return byEnding(first, index).length > 0 && (byName(first, index) ?? bySegmentation(first, index)) === undefined
}

function indexOf(registries: FunctionRegistries): FunctionIndex {
	const made = indexes.get(registries.functions)
	if (made) return made
	const stems = new Map(registries.functions.flatMap(entry => entry.stems.map(stem => [stem, entry.id] as const)))
	const names = new Map<string, string[]>()
	for (const entry of registries.functions) {
		for (const name of entry.names) names.set(name, [...(names.get(name) ?? []), entry.id])
	}
	const places = new Set([...registries.divisions.flatMap(division => [division.name, shortPlaceName(division.name)]), ...regions])
	const endings = new Map(registries.functions.flatMap(entry => entry.endings.map(ending => [ending, entry.id] as const)))
	const longest = (words: Iterable<string>) => Math.max(0, ...[...words].map(word => word.length))
	const index = {
		...{ stems, names, endings, places },
		...{ longestStem: longest(stems.keys()), longestWholeName: longest(names.keys()), longestEnding: longest(endings.keys()) },
	}
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

function byEnding(text: string, index: FunctionIndex): string[] {
	for (let length = Math.min(text.length, index.longestEnding); length > 0; length--) {
		const id = index.endings.get(text.slice(-length))
		if (id !== undefined) return [id]
	}
	return []
}

/** What the last token was: it decides what may follow. */
type State = 'start' | 'stem' | 'connector' | 'filler' | 'suffix' | 'place' | 'name' | 'nameSuffix' | 'namePlace' | 'branch'

interface Reading {
	ids: string[]
	cost: number
}

interface Token {
	length: number
	state: State
	ids: readonly string[]
}

/** Behind a whole name no field follows: 市纪委|市监委 is no 市监. */
const ofName: ReadonlySet<State> = new Set(['name', 'nameSuffix', 'namePlace', 'branch'])

const complete: ReadonlySet<State> = new Set(['suffix', 'name', 'nameSuffix', 'branch'])

/**
 * Reads `text` whole as stem (connector? stem | filler)* suffix (place? …), or as a whole name of the registry with what may stand
 * behind it: the reading of fewest tokens, of equals the one whose first token is longest. With `merged`, stems of one character are allowed beside another stem, right before a suffix that takes several.
 */
function segment(text: string, index: FunctionIndex, merged: boolean): Reading | undefined {
	const known = new Map<string, Reading | undefined>()
	const read = (at: number, state: State, run: number, single: boolean): Reading | undefined => {
		if (at === text.length) return complete.has(state) ? { ids: [], cost: 0 } : undefined
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
			if (best === undefined || cost < best.cost) best = { ids: [...token.ids, ...rest.ids], cost }
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
	const longestStem = ofName.has(state) ? 0 : Math.min(rest.length, index.longestStem)
	for (let length = longestStem; length >= (merged ? 1 : 2); length--) {
		const stem = rest.slice(0, length)
		const id = index.stems.get(stem)
		if (id === undefined) continue
		const tending = tendingStems.has(stem) && (state === 'stem' || state === 'filler') && !bureau.test(text)
		tokens.push({ length, state: tending ? 'filler' : 'stem', ids: tending ? [] : [id] })
	}
	const fixed = (words: readonly string[], next: State) => {
		for (const word of words) if (rest.startsWith(word)) tokens.push({ length: word.length, state: next, ids: [] })
	}
	if (state === 'start' || state === 'namePlace') {
		for (let length = Math.min(rest.length, index.longestWholeName); length >= 2; length--) {
			const ids = index.names.get(rest.slice(0, length))
			if (ids) tokens.push({ length, state: 'name', ids })
		}
	}
	if (state === 'name' || state === 'nameSuffix') {
		if (state === 'name') fixed(nameSuffixes, 'nameSuffix')
		for (const length of prefixLengths(rest, index.places)) tokens.push({ length, state: 'namePlace', ids: [] })
	}
	if (state === 'namePlace') fixed(branchSuffixes, 'branch')
	if (state === 'stem' || state === 'filler') {
		fixed(bodyFillers, 'filler')
		fixed(bodySuffixes, 'suffix')
		if (state === 'stem') fixed(bodyConnectors, 'connector')
	}
	if (state === 'suffix') fixed(bodySuffixes, 'suffix')
	if (state === 'suffix' || state === 'stem') {
		const stationed = state === 'suffix' && rest.startsWith('驻') ? 1 : 0
		const lengths = (state === 'suffix' ? prefixLengths : placeLengths)(rest.slice(stationed), index.places)
		for (const length of lengths) tokens.push({ length: stationed + length, state: 'place', ids: [] })
	}
	if (state === 'place') fixed(bodySuffixes, 'suffix')
	return tokens
}
