import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import MiniSearch from 'minisearch'
import { openFolder } from './ask-folder.ts'
import type { Engine } from './engine.ts'
import type { SearchablePage } from './pages-of.ts'

/** MiniSearch has no Chinese words: every pair of adjacent characters is one, and every run of Latin letters or figures. */
function bigrams(text: string): string[] {
	return text
		.toLowerCase()
		.split(/([\p{Script=Han}]+)|[^\p{Letter}\p{Number}]+/u)
		.filter(run => run !== undefined && run !== '')
		.flatMap(run => (run.length < 2 || !/\p{Script=Han}/u.test(run) ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))))
}

const fields = ['title', 'text']

const script = `
import MiniSearch from './minisearch.js'
const tokenize = ${bigrams}
const json = await (await fetch('./index.json')).text()
const index = MiniSearch.loadJSON(json, { fields: ${JSON.stringify(fields)}, storeFields: ['path', 'text'], tokenize })
export function search(query, most) {
	return index.search(query, { combineWith: 'AND', boost: { title: 2 } }).slice(0, most).map(({ path, text }) => ({ path, text }))
}
`

/** MiniSearch over the same pages, all words wanted. Its own default, any word, gives nearly every page for every query. */
export async function openMiniSearch(pages: readonly SearchablePage[]): Promise<Engine> {
	const index = new MiniSearch({ fields, storeFields: ['path', 'text'], tokenize: bigrams })
	index.addAll(pages.map(({ path, title, paragraphs }, id) => ({ id, path, title, text: paragraphs.join('\n') })))
	const library = join(dirname(createRequire(import.meta.url).resolve('minisearch')), '../es/index.js')
	return openFolder(
		'MiniSearch, bigrams',
		[
			{ path: 'index.json', content: Buffer.from(JSON.stringify(index)) },
			{ path: 'minisearch.js', content: await readFile(library) },
		],
		script,
	)
}
