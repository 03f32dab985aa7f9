import type { Index } from '../results/find-passages.ts'
import { runsWebAssembly } from './runs-web-assembly.ts'

interface Pagefind {
	createInstance(options: { basePath: string; metaCacheTag: string; noWorker: boolean }): Index
}

let attempts = 0

/**
 * Opens Pagefind's index in the browser. Settles when its program runs; rejects when it cannot, or when a file of it is missing. The
 * texts of what a search finds are fetched when they are asked for.
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
	return { search: term => instance.search(term) }
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
