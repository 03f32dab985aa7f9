import { expect, it } from 'vitest'
import { writtenPairs } from '../../src/atlas/index.ts'
import { brokenPromises } from '../../src/published/broken-promises.ts'
import { fileOfPath, promisedPaths } from '../../src/published/promised-paths.ts'
import { redirectPage } from '../../src/published/redirect-page.ts'
import { unwrittenPairs } from '../../src/published/unwritten-pairs.ts'
import { updateRecord } from '../../src/published/update-record.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildJurisdiction, buildPlan } from '../atlas/build-plan.ts'

const site = '2f1d6f0a-4a8e-4b3c-9d55-0a5b8f6f7c01'
const atlas = (count: number) =>
	atlasOf(
		...Array.from({ length: count }, (_, index) => {
			const slug = `xian${String.fromCharCode(97 + index)}`
			return buildPlan({
				id: `${slug}-2023`,
				jurisdiction: buildJurisdiction({ name: `${index}县`, slug, code: String(510000 + index), parents: [] }),
				family: null,
			})
		}),
	)
const filesOf = (built: ReturnType<typeof atlas>) => {
	const pairs = writtenPairs(built).map(({ a, b }) => `compare/${a.id}-vs-${b.id}`)
	return ['compare/index.html', ...pairs.flatMap(pair => [`${pair}/index.html`, `${pair}.csv`, `embed/${pair}/index.html`, `embed/${pair}.oembed.json`])]
}

it('an eleventh plan breaks nothing: the comparisons that lose their page lead to the page that draws any', () => {
	const [ten, eleven] = [atlas(10), atlas(11)]
	expect([writtenPairs(ten).length, writtenPairs(eleven).length]).toEqual([45, 0])
	const record = updateRecord(null, { atlas: ten, paths: promisedPaths(filesOf(ten)), date: '2026-01-05', site })
	const files = new Set(filesOf(eleven))
	expect(brokenPromises(record, [], { atlas: eleven, files })).toEqual([])
	const paths = ['/compare/xiana-2023-vs-xianb-2023/', '/embed/compare/xiana-2023-vs-xianb-2023/', '/compare/xiana-2023-vs-xianb-2023.csv']
	expect(unwrittenPairs(eleven, paths, files).map(({ from, to }) => [from, to])).toEqual([
		[paths[0], '/compare/?plans=xiana-2023,xianb-2023'],
		[paths[1], '/compare/?plans=xiana-2023,xianb-2023'],
		[paths[2], null],
	])
})

it('a comparison that is there, or one of whose plans is gone, is not its business', () => {
	const path = '/compare/xiana-2023-vs-xianz-2023/'
	expect(unwrittenPairs(atlas(2), [path, '/compare/', '/compare.csv', '/xiana/'], new Set())).toEqual([])
	const written = '/compare/xiana-2023-vs-xianb-2023/'
	expect(unwrittenPairs(atlas(2), [written], new Set([fileOfPath(written)]))).toEqual([])
})

it('in a frame it is led on by a link to the whole window alone', () => {
	const [framed, page] = unwrittenPairs(atlas(2), ['/embed/compare/xiana-2023-vs-xianb-2023/', '/compare/xiana-2023-vs-xianb-2023/'], new Set()).map(rule =>
		redirectPage(rule, { base: '/kexue/', site: undefined }),
	)
	expect(framed).toContain('<base target="_top" />')
	expect(framed).not.toContain('http-equiv="refresh"')
	expect(framed).toContain('<a href="/kexue/compare/?plans=xiana-2023,xianb-2023">')
	expect(page).toContain('<meta http-equiv="refresh" content="0; url=/kexue/compare/?plans=xiana-2023,xianb-2023" />')
	expect(page).toContain('改在对照页面里显示。</p>')
})
