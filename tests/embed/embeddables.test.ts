import { describe, expect, it } from 'vitest'
import { getAtlas } from '../../src/atlas/index.ts'
import { embeddableAt, embeddablesOf, maybeEmbeddableAt } from '../../src/embed/embeddables.ts'

const atlas = await getAtlas()
const list = embeddablesOf(atlas)
const topics = await getAtlas({ seeds: 'tests/site/fixtures/topics' })

describe('what can stand in a frame', () => {
	it('is every plan, top-level section, unit, function, pair and chart of the seeds, and the search of all and of each place', () => {
		const counts = Object.fromEntries(
			Map.groupBy(list, ({ kind }) => kind)
				.entries()
				.map(([kind, of]) => [kind, of.length]),
		)
		const sections = atlas.plans.reduce((sum, plan) => sum + plan.sections.filter(({ parent }) => parent === null).length, 0)
		expect(counts).toEqual({ plan: 5, section: sections, unit: 159, function: 49, comparison: 10, chart: 23, search: 6 })
		expect(sections).toBe(33)
	})

	it('has each path once, below /embed/, with both slashes', () => {
		expect(list.map(({ path }) => path).filter((path, at, all) => all.indexOf(path) !== at || !/^\/embed\/.+\/$/.test(path))).toEqual([])
	})

	it('says of a section, a unit and a chart where they stand on the full page, whose words they are and how they are called', () => {
		const facts = (path: string) => {
			const { page, title, kind, plans } = embeddableAt(atlas, path)
			return { page, title, kind, plans: plans.map(({ id }) => id) }
		}
		expect(facts('/embed/quxian/quxian-2023/sections/s2/')).toEqual({
			page: '/quxian/#s2',
			title: '二、提升行动（渠县全民科学素质行动实施方案）',
			kind: 'section',
			plans: ['quxian-2023'],
		})
		expect(facts('/embed/quxian/units/xianjiaoyuju/')).toEqual({
			page: '/quxian/units/xianjiaoyuju/',
			title: '县教育局（渠县）',
			kind: 'unit',
			plans: ['quxian-2023'],
		})
		expect(facts('/embed/charts/targets-by-place/').page).toBe('/targets/')
		expect(facts('/embed/miyi/miyi-2023/charts/partners/')).toEqual({
			page: '/miyi/miyi-2023/charts/#partners',
			title: '米易县：谁和谁一起',
			kind: 'chart',
			plans: ['miyi-2023'],
		})
		expect(maybeEmbeddableAt(atlas, '/embed/none/')).toBe(null)
		expect(() => embeddableAt(atlas, '/embed/none/')).toThrow('没有可以嵌入的页面 /embed/none/')
	})

	it('gives the newest plan of a place the address of the place, and any other its own', () => {
		const place = topics.places.find(({ plans }) => plans.length > 1)
		const paths = embeddablesOf(topics)
			.filter(({ kind, plans }) => kind === 'plan' && plans[0]?.jurisdiction.slug === place?.jurisdiction.slug)
			.map(({ path }) => path)
		const slug = place?.jurisdiction.slug
		expect(paths).toEqual(place?.plans.map(plan => (plan === place.newest ? `/embed/${slug}/` : `/embed/${slug}/${plan.id}/`)))
	})

	it('has a height for each that shows more than its head and fits a screen', () => {
		expect(list.filter(({ height }) => !Number.isInteger(height) || height < 400 || height > 900)).toEqual([])
	})
})
