import type { Index } from '../results/find-passages.ts'

interface Pagefind {
	createInstance(options: { basePath: string; metaCacheTag: string }): Index & { init(): Promise<void> }
}

let attempts = 0

/**
 * Opens the search index in the browser. Rejects when it is missing, or when the browser may not run WebAssembly.
 * @param folder address of the index, with its final slash
 * @param version of the data: the index's table of contents is fetched once a version
 */
export async function openIndex(folder: string, version: string): Promise<Index> {
	// A module that once failed to load stays failed under its address.
	const address = new URL(`${folder}pagefind.js${attempts > 0 ? `?attempt=${attempts}` : ''}`, location.href).href
	attempts += 1
	const client = (await import(/* @vite-ignore */ address)) as Pagefind
	const instance = withoutLanguage(() => client.createInstance({ basePath: folder, metaCacheTag: version }))
	await instance.init()
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
