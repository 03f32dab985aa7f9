import { describe, expect, it } from 'vitest'
import { getAtlas } from '../../src/atlas/index.ts'
import { embeddableAt } from '../../src/embed/embeddables.ts'
import { permanentPage } from '../../src/embed/permanent-page.ts'

const atlas = await getAtlas()

describe('the page for good of', () => {
	it.each([
		['a plan that has the page of its place', '/embed/quxian/', '/quxian/quxian-2023/'],
		['a section of it', '/embed/quxian/quxian-2023/sections/s2/', '/quxian/quxian-2023/#s2'],
		['a chart of it', '/embed/quxian/quxian-2023/charts/partners/', '/quxian/quxian-2023/charts/#partners'],
		['a body', '/embed/quxian/units/xianjiaoyuju/', '/quxian/units/xianjiaoyuju/'],
		['a field', '/embed/functions/jiaoyu/', '/functions/jiaoyu/'],
		['a comparison', '/embed/compare/miyi-2023-vs-quxian-2023/', '/compare/miyi-2023-vs-quxian-2023/'],
		['the search of a place', '/embed/search/quxian/', '/search/?place=quxian'],
	])('%s', (_name, path, page) => {
		expect(permanentPage(embeddableAt(atlas, path))).toBe(page)
	})
})
