import type { SearchNames } from '../names.ts'
import { indexNames, type NameIndex } from '../query/name-index.ts'
import { fetchJson } from './fetch-json.ts'

const loaded = new Map<string, Promise<NameIndex>>()

/** The names of the site, fetched once a page. Rejects when they cannot be had; the next call tries again. */
export function loadNames(address: string): Promise<NameIndex> {
	const known = loaded.get(address)
	if (known) return known
	const names = fetchNames(address)
	loaded.set(address, names)
	names.catch(() => loaded.delete(address))
	return names
}

async function fetchNames(address: string): Promise<NameIndex> {
	// The address stays the same while the names change.
	return indexNames(await fetchJson<SearchNames>(address, 'no-cache'))
}
