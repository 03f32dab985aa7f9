import type { Folded } from '../query/fold.ts'
import type { Term } from '../query/reading.ts'
import { pairTokens } from '../query/tokens.ts'
import { fromEntry, type IndexEntry, type SearchRecord } from '../record.ts'
import { containsAll, foldAll } from './find-terms.ts'
import { foldOnce } from './fold-once.ts'

/** What is asked of Pagefind; its own types say no more. */
export interface Index {
	search(term: string | null): Promise<{ results: readonly Found[] }>
	/** When something stands in for Pagefind: one sentence for the page. It may change with any search, so it is read after one. */
	readonly limited?: string | null
}

/** What the index says of a record before its text is fetched. */
export interface Found {
	id: string
	score: number
	data(): Promise<Pick<IndexEntry, 'content' | 'meta'>>
}

export interface Hit {
	record: SearchRecord
	/** The folded words that its text literally contains: for an exact hit all that were asked for. */
	words: string[]
	score: number
}

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
	const here = candidates.filter(isIn(places))
	const hits = here.filter(({ record }) => containsAll(textsOf(record), words))
	const paths = new Set(hits.map(({ record }) => record.path))
	const together = words.length > 1 ? here.filter(({ record }) => !paths.has(record.path) && isTogether(record, words)) : []
	return [...hits, ...together].map(hit => ({ ...hit, words })).sort(byPlaceInDocument)
}

/** One word stands in the task, another in the prose that unfolds it. */
function isTogether(record: SearchRecord, words: readonly string[]): boolean {
	return record.unfolding.length > 0 && containsAll([...textsOf(record), ...record.unfolding.map(foldOnce)], words)
}

/** All records, for browsing by facets without a query. */
export async function allPassages(index: Index): Promise<Hit[]> {
	return (await findRecords(index, [])).sort(byPlaceInDocument)
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
	const { results } = await index.search(tokens.length === 0 ? null : tokens.join(' '))
	return Promise.all(results.map(async result => ({ record: await loadRecord(index, result), words: [], score: result.score })))
}

/** The record behind a result; fetched once. */
export function loadRecord(index: Index, { id, data }: Pick<Found, 'id' | 'data'>): Promise<SearchRecord> {
	const known = unpacked.get(index) ?? new Map<string, Promise<SearchRecord>>()
	unpacked.set(index, known)
	const record = known.get(id) ?? data().then(fromEntry)
	known.set(id, record)
	record.catch(() => known.delete(id))
	return record
}

/** The literal text of a record, in pieces, folded. A heading above it belongs to other records. */
export function textsOf(record: SearchRecord): Folded[] {
	const texts = folded.get(record) ?? foldAll(record.segments)
	folded.set(record, texts)
	return texts
}

export function keyOf({ plan, path, kind }: SearchRecord): string {
	return `${kind} ${plan} ${path}`
}

/** Plan by plan (their ids begin with the place), then as the document prints them. */
export function byPlaceInDocument({ record: a }: Hit, { record: b }: Hit): number {
	if (a.plan !== b.plan) return a.plan < b.plan ? -1 : 1
	return a.line - b.line || (a.path < b.path ? -1 : 1)
}
