import type { Folded } from '../query/fold.ts'
import type { Term } from '../query/reading.ts'
import { pairTokens, wordTokens } from '../query/tokens.ts'
import { fromEntry, type IndexEntry, type SearchRecord } from '../record.ts'
import { containsAll, foldAll } from './find-terms.ts'

/** What is asked of Pagefind; its own types say no more. */
export interface Index {
	search(term: string | null): Promise<{ results: readonly { id: string; score: number; data(): Promise<Pick<IndexEntry, 'content' | 'meta'>> }[] }>
	/** When something stands in for Pagefind: one sentence for the page. It may change with any search, so it is read after one. */
	readonly limited?: string | null
}

export interface Hit {
	record: SearchRecord
	/** The folded words that its text literally contains: for an exact hit all that were asked for. */
	words: string[]
	score: number
}

const mostRelated = 12

/**
 * The passages that contain all terms, plan by plan in document order.
 *
 * They are complete: every passage that contains the terms has all their pairs of adjacent characters, which the index finds
 * (a query of a single character, which it cannot find, is looked for in all texts); and none is wrong, since the text of each is read.
 * @param places slugs of the places that the query names besides the terms; none: all
 */
export async function findExact(index: Index, terms: readonly Term[], places: readonly string[]): Promise<Hit[]> {
	const words = terms.map(({ folded }) => folded)
	if (words.length === 0) return []
	const candidates = await findRecords(index, pairTokens(words.join('\n')))
	return candidates
		.filter(isIn(places))
		.flatMap(hit => (containsAll(textsOf(hit.record), words) ? [{ ...hit, words }] : []))
		.sort(byPlaceInDocument)
}

/** All records, for browsing by facets without a query. */
export async function allPassages(index: Index): Promise<Hit[]> {
	return (await findRecords(index, [])).sort(byPlaceInDocument)
}

/**
 * Passages that contain more than half of what was asked for, by words of two or more characters, and at least two of the words: so that
 * 科协 alone never stands for 中国科协. Those with more of it come first.
 * @param known hits that are found already
 */
export async function findRelated(index: Index, terms: readonly Term[], places: readonly string[], known: readonly Hit[]): Promise<Hit[]> {
	const words = terms.map(({ folded }) => folded)
	const tokens = wordTokens(words.join('\n'))
	const asked = words.join('').length
	const isMost = (some: readonly string[]) => some.length > 1 && some.join('').length * 2 > asked
	const knownKeys = new Set(known.map(({ record }) => keyOf(record)))
	const found = new Map<string, Hit>()
	for (const kept of [tokens, ...tokens.map(dropped => tokens.filter(token => token !== dropped))]) {
		if (!isMost(kept)) continue
		for (const hit of await findRecords(index, kept.flatMap(pairTokens))) {
			const key = keyOf(hit.record)
			if (knownKeys.has(key) || found.has(key) || !isPassage(hit.record)) continue
			const texts = textsOf(hit.record)
			const contained = tokens.filter(token => containsAll(texts, [token]))
			if (isMost(contained)) found.set(key, { ...hit, words: contained })
		}
	}
	return [...found.values()]
		.filter(isIn(places))
		.sort((a, b) => b.words.join('').length - a.words.join('').length || b.score - a.score || byPlaceInDocument(a, b))
		.slice(0, mostRelated)
}

function isIn(places: readonly string[]): (hit: Hit) => boolean {
	return ({ record }) => places.length === 0 || places.includes(record.place)
}

export function isPassage({ kind }: SearchRecord): boolean {
	return kind === 'task' || kind === 'detail' || kind === 'passage'
}

/** Records that were unpacked once, by index and by Pagefind's id: the next keystroke asks for many of them again. */
const unpacked = new WeakMap<Index, Map<string, Promise<SearchRecord>>>()
const folded = new WeakMap<SearchRecord, Folded[]>()

/** The records that have all tokens in the index; all records without any. */
export async function findRecords(index: Index, tokens: readonly string[]): Promise<Hit[]> {
	const known = unpacked.get(index) ?? new Map<string, Promise<SearchRecord>>()
	unpacked.set(index, known)
	const { results } = await index.search(tokens.length === 0 ? null : tokens.join(' '))
	return Promise.all(
		results.map(async ({ id, score, data }) => {
			const record = known.get(id) ?? data().then(fromEntry)
			known.set(id, record)
			record.catch(() => known.delete(id))
			return { record: await record, words: [], score }
		}),
	)
}

/** The literal text of a record, in pieces, folded. A heading above it belongs to other records. */
export function textsOf(record: SearchRecord): Folded[] {
	const texts = folded.get(record) ?? foldAll(record.segments)
	folded.set(record, texts)
	return texts
}

function keyOf({ plan, path, kind }: SearchRecord): string {
	return `${kind} ${plan} ${path}`
}

/** Plan by plan (their ids begin with the place), then as the document prints them. */
export function byPlaceInDocument({ record: a }: Hit, { record: b }: Hit): number {
	if (a.plan !== b.plan) return a.plan < b.plan ? -1 : 1
	return a.line - b.line || (a.path < b.path ? -1 : 1)
}
