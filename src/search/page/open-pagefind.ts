import type { Index } from '../results/find-passages.ts'
import { runsWebAssembly } from './runs-web-assembly.ts'

interface Pagefind {
	createInstance(options: { basePath: string; metaCacheTag: string; noWorker: boolean }): Index
}
type Found = Awaited<ReturnType<Index['search']>>['results'][number]
type Data = ReturnType<Found['data']>

let attempts = 0

/**
 * Opens Pagefind's index in the browser. Settles when its program runs; rejects when it cannot, or when a file of it is missing. A search
 * brings the texts of everything found with it, so that it fails as a whole or not at all.
 * @param folder address of the index, with its final slash
 */
export async function openPagefind(folder: string): Promise<Index> {
	if (!runsWebAssembly()) throw new Error('WebAssembly is missing, or not allowed')
	// A module that once failed to load stays failed under its address.
	const address = new URL(`${folder}pagefind.js${attempts > 0 ? `?attempt=${attempts}` : ''}`, location.href).href
	attempts += 1
	const client = (await import(/* @vite-ignore */ address)) as Pagefind
	// A worker would load the program a second time, and answer no sooner. The folder's name changes with its files, so that nothing in it grows old.
	const instance = withoutLanguage(() => client.createInstance({ basePath: folder, metaCacheTag: '', noWorker: true }))
	// An empty query is answered as soon as the program runs, or cannot.
	await instance.search('')
	const known = new Map<string, Data>()
	const load = ({ id, data }: Found): Data => {
		const loaded = known.get(id) ?? data()
		known.set(id, loaded)
		loaded.catch(() => known.delete(id))
		return loaded
	}
	return {
		search: async term => {
			const { results } = await instance.search(term)
			await Promise.all(results.map(load))
			return { results: results.map(found => ({ id: found.id, score: found.score, data: () => load(found) })) }
		},
	}
}

/**
 * Pagefind segments a query itself when the document is Chinese, and gets words that are not in its own index. The site's tokens must
 * reach it as they are. It reads the document's language at the moment when it is made, and offers no other way.
 */
function withoutLanguage<Value>(make: () => Value): Value {
	const { lang } = document.documentElement
	document.documentElement.lang = 'und'
	try {
		return make()
	} finally {
		document.documentElement.lang = lang
	}
}
