import { expect, test } from 'vitest'
import { functionsOfUnits } from '../../src/search/results/unit-functions.ts'
import { buildNames } from './build-names.ts'

test('functions are those of the unit in its own place', () => {
	const functionsOf = functionsOfUnits(buildNames())
	expect(functionsOf('quxian', '县教育局')).toEqual(['jiaoyu'])
	expect(functionsOf('ziyang', '市教育体育局')).toEqual(['jiaoyu', 'tiyu'])
	expect(functionsOf('ziyang', '县教育局')).toEqual([])
})
