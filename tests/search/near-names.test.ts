import { expect, test } from 'vitest'
import { nearNames } from '../../src/search/results/near-names.ts'
import { buildNames } from './build-names.ts'

test.each([
	['县税务局', ['县商务局']],
	['县教育居', ['教育', '县教育局', '市教育体育局']],
	['曲县', ['渠县']],
	['大熊猫', []],
	['局', []],
])('%s', (asked, expected) => {
	expect(nearNames(buildNames(), asked)).toEqual(expected)
})
