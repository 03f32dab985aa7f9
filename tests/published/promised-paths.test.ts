import { expect, it } from 'vitest'
import { packPaths, unpackPaths } from '../../src/published/pack-paths.ts'
import { fileOfPath, promisedPaths } from '../../src/published/promised-paths.ts'

it('pages, and files that others may link to, are promised; what has a name of the day, or serves one page, is not', () => {
	const promised = [
		'index.html',
		'quxian/index.html',
		'quxian/units/x.csv',
		'data/plans/quxian-2023.json',
		'search/index.html',
		'index.atom.xml',
		'llms.txt',
		'embed.js',
	]
	const others = [
		'404.html',
		'_astro/page.abc.css',
		'pagefind/f73e/wasm.pagefind',
		'pinned/f73e/quxian/index.html',
		'search/names.json',
		'search/text/00/a.json',
		'compare/plans.json',
		'compare/plans/quxian-2023.json',
		'sitemap-0.xml',
		'sitemap-index.xml',
		'embed/quxian/units.embed.json',
		'robots.txt',
		'embed/quxian.qr.svg',
		'embed/quxian.oembed.json',
		'favicon.svg',
	]
	expect(promisedPaths([...others, ...promised])).toEqual([
		'/',
		'/quxian/',
		'/quxian/units/x.csv',
		'/data/plans/quxian-2023.json',
		'/search/',
		'/index.atom.xml',
		'/llms.txt',
		'/embed.js',
	])
})

it.each([
	['/', 'index.html'],
	['/quxian/', 'quxian/index.html'],
	['/quxian/#t12', 'quxian/index.html'],
	['/quxian/units/x.csv', 'quxian/units/x.csv'],
])('the file of %s is %s', (path, file) => {
	expect(fileOfPath(path)).toBe(file)
})

it('packs a page and its other forms into one line, and gives every path back', () => {
	const paths = [
		'/',
		'/index.atom.xml',
		'/measures/elderly.smart/',
		'/measures/elderly.smart.csv',
		'/quxian/units/x/',
		'/quxian/units/x.csv',
		'/quxian/units/x.excel.csv',
		'/LICENSE',
	]
	const packed = packPaths(paths)
	expect(packed['/quxian/units/x']).toBe('.csv .excel.csv /')
	expect(unpackPaths(packed).sort()).toEqual(paths.sort())
})
