import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { listFiles } from '../list-files.ts'
import { readPage } from '../read-page.ts'
import type { Figure } from './figure.ts'

interface Weight {
	file: string
	/** HTML, CSS and JavaScript together, each file compressed by itself, as a server sends them; in kB. */
	gzip: number
	brotli: number
	/** JavaScript alone, gzip. */
	script: number
}

const kinds: { name: string; pattern: RegExp; budget: number | null }[] = [
	{ name: 'home', pattern: /^index\.html$/, budget: null },
	{ name: 'plan', pattern: /^(?!charts|compare|data|embed|functions|guide|lineage|measures|quality|search|targets)[^/]+\/index\.html$/, budget: 60 },
	{ name: 'unit', pattern: /^(?!embed)[^/]+\/units\/[^/]+\/index\.html$/, budget: 25 },
	{ name: 'source', pattern: /\/source\/index\.html$/, budget: null },
	{ name: 'function', pattern: /^functions\/[^/]+\/index\.html$/, budget: null },
	{ name: 'measures', pattern: /^measures\/index\.html$/, budget: null },
	{ name: 'measure', pattern: /^measures\/[^/]+\/index\.html$/, budget: null },
	{ name: 'targets', pattern: /^targets\/index\.html$/, budget: null },
	{ name: 'pictures', pattern: /\/charts\/index\.html$/, budget: null },
	{ name: 'two plans', pattern: /^compare\/[^/]+\/index\.html$/, budget: 60 },
	{ name: 'search', pattern: /^search\/index\.html$/, budget: null },
	{ name: 'embedded', pattern: /^embed\/.*index\.html$/, budget: 40 },
]

const scriptBudget = 15

/** What a reader loads to see a page, before search is opened: the heaviest page of each kind. */
export function measureWeights(folder: string, base: string): Figure[] {
	const sizes = new Map<string, { gzip: number; brotli: number }>()
	const pages = listFiles(folder).filter(file => file.endsWith('.html'))
	return kinds.flatMap(({ name, pattern, budget }) => {
		const weights = pages.filter(file => pattern.test(file)).map(file => weighPage(file, folder, base, sizes))
		const heaviest = weights.toSorted((a, b) => b.gzip - a.gzip)[0]
		if (!heaviest) return []
		const script = Math.max(...weights.map(weight => weight.script))
		return [
			{ name: `${name}: HTML + CSS + JS, gzip`, value: heaviest.gzip, unit: 'kB', budget, note: `brotli ${heaviest.brotli.toFixed(1)} kB, ${heaviest.file}` },
			{ name: `${name}: JS`, value: script, unit: 'kB', budget: name === 'search' ? null : scriptBudget },
		]
	})
}

/** What a reader loads to see one page: HTML, styles and scripts. @param file of the page, in the folder · @param sizes of the files that were weighed before */
export function weighPage(file: string, folder: string, base: string, sizes: Map<string, { gzip: number; brotli: number }>): Weight {
	const html = readFileSync(join(folder, file), 'utf8')
	const linked = readPage(html)
		.links.filter(({ from, fetched }) => fetched && (from === 'script[src]' || from === 'link[href]'))
		.map(({ href }) => href.slice(base.length))
	const styles = linked.filter(path => path.endsWith('.css'))
	const scripts = withImports(
		linked.filter(path => path.endsWith('.js')),
		folder,
	)
	const all = [file, ...styles, ...scripts].map(path => sizeOf(path, folder, sizes))
	return {
		file,
		gzip: all.reduce((total, { gzip }) => total + gzip, 0) / 1000,
		brotli: all.reduce((total, { brotli }) => total + brotli, 0) / 1000,
		script: scripts.reduce((total, path) => total + sizeOf(path, folder, sizes).gzip, 0) / 1000,
	}
}

/** The scripts and those that they import at once; what is imported on demand (`import(…)`) comes later. */
function withImports(scripts: readonly string[], folder: string): string[] {
	const found = new Set<string>()
	const queue = [...scripts]
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		if (found.has(path)) continue
		found.add(path)
		const code = readFileSync(join(folder, path), 'utf8')
		for (const [, , target] of code.matchAll(/\b(?:import|from)\s*(["'])(\.[^"']+)\1/g)) queue.push(posix.join(posix.dirname(path), target ?? ''))
	}
	return [...found]
}

function sizeOf(path: string, folder: string, sizes: Map<string, { gzip: number; brotli: number }>): { gzip: number; brotli: number } {
	const known = sizes.get(path)
	if (known) return known
	const bytes = readFileSync(join(folder, path))
	const size = { gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length }
	sizes.set(path, size)
	return size
}
