import { describe, expect, it } from 'vitest'
import { getAtlas } from '../../../src/atlas/index.ts'
import { hasPage } from '../../../src/components/guide/has-page.ts'

const atlas = await getAtlas()

describe('whether an example of the guide is on this site', () => {
	it.each([
		['/', true],
		['/guide/roles/', true],
		['/functions/', true],
		['/functions/jiaoyu/', true],
		['/functions/none/', false],
		['/measures/', true],
		['/measures/elderly.smart/', true],
		['/measures/none/', false],
		['/targets/', true],
		['/lineage/', true],
		['/quxian/', true],
		['/none/', false],
		['/quxian/units/', true],
		['/quxian/units/xianjiaoyuju/', true],
		['/quxian/units/none/', false],
		['/embed/quxian/units/xianjiaoyuju/', true],
		['/embed/none/', false],
		['/miyi/miyi-2023/source/#L56', true],
		['/miyi/miyi-2023/source/#L99999', false],
		['/miyi/miyi-2030/source/', false],
		['/data/plans.json', true],
		['/data/plans/quxian-2023.csv', true],
		['/data/plans/none-2023.json', false],
	])('%s: %s', (address, expected) => {
		expect(hasPage(address, atlas)).toBe(expected)
	})
})
