import { afterAll, beforeAll, expect, test } from 'vitest'
import { indexNames } from '../../src/search/query/name-index.ts'
import { isOneSlip, slipInTexts, slipsOfNames } from '../../src/search/results/slips.ts'
import { buildNames } from './build-names.ts'
import { buildRecord } from './build-record.ts'
import { openIndex } from './open-index.ts'

const names = indexNames(buildNames())
let index: Awaited<ReturnType<typeof openIndex>>
beforeAll(async () => {
	index = await openIndex([buildRecord('开展科普大篷车进校园'), buildRecord('县商务局负责', { line: 2 })])
}, 30_000)
afterAll(() => index.close())

test.each([
	['县教育居', ['县教育局']],
	['县教肓局', ['县教育局']],
	['教育体局', ['教育局']],
	['县卫健', ['县卫健局']],
	['育教局', ['教育局']],
	['县税务局', []],
	['渠现', ['渠县']],
	['大熊猫', []],
])('names one slip away: %s', (typed, expected) => {
	expect(slipsOfNames(names, typed)).toEqual(expect.arrayContaining(expected))
	if (expected.length === 0) expect(slipsOfNames(names, typed)).toEqual([])
})

test.each([
	['科普大蓬车', '科普大篷车'],
	['科善大篷车', '科普大篷车'],
	['科普列车', null],
	['县商税局', null],
	['<b>大篷车', null],
])('words of the texts one slip away: %s', async (typed, expected) => {
	expect(await slipInTexts(index, typed)).toBe(expected)
})

test('one other, one more, one less, two in the wrong order; no more', () => {
	const pairs: [string, string, boolean][] = [
		['教育局', '教育居', true],
		['教育局', '教育', true],
		['教育局', '县教育局', true],
		['教育局', '育教局', true],
		['教育局', '教育局', false],
		['教育局', '水利局', false],
		['教育局', '局育教', false],
		['', '', false],
	]
	for (const [a, b, expected] of pairs) expect([a, b, isOneSlip(a, b)]).toEqual([a, b, expected])
})
