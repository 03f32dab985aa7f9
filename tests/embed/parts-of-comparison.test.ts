import { expect, test } from 'vitest'
import { getAtlas, planOf } from '../../src/atlas/index.ts'
import { comparisonOf } from '../../src/compare/build/comparison-of.ts'
import { partNames, partsOfComparison } from '../../src/embed/parts-of-comparison.ts'

const atlas = await getAtlas()
const comparison = comparisonOf(atlas, planOf(atlas, 'linyi-2022'), planOf(atlas, 'miyi-2023'))

test('a comparison can be had by its differences, by the leads that differ, by each action', () => {
	const parts = partsOfComparison(comparison)
	expect(parts.slice(0, 3)).toEqual([
		{ name: '不同之处和目标', count: null, query: 'part=differences' },
		{ name: '牵头不同的举措', count: 8, query: 'part=rows&only=lead' },
		{ name: '青少年科学素质提升行动', count: 5, query: `part=rows&action=${comparison.groups[0]?.action}` },
	])
	expect(partNames(parts)).toEqual(['differences', 'rows'])
	expect(parts.length).toBe(2 + comparison.groups.filter(({ action }) => action !== null).length)
	expect(parts.filter(({ query }) => !/^part=(differences|rows&(only|action)=[a-z0-9-]+)$/.test(query))).toEqual([])
})

test('of plans that name no lead no rows of different leads are offered, of plans on other topics nothing', () => {
	const silent = comparisonOf(atlas, planOf(atlas, 'miyi-2023'), planOf(atlas, 'quxian-2023'))
	expect(partsOfComparison(silent).filter(({ query }) => query.includes('only=lead'))).toEqual([])
	expect(partsOfComparison({ ...comparison, isUnrelated: true })).toEqual([])
	expect(partNames([])).toEqual([])
})
