import { expect, test } from 'vitest'
import type { Hit } from '../../src/search/results/find-passages.ts'
import { groupHits, type PlanHits } from '../../src/search/results/group-hits.ts'
import { buildRecord } from './build-record.ts'

const hit = (plan: string, line: number, kind: 'task' | 'passage' = 'task', title = '标题'): Hit => ({
	record: buildRecord('正文', { plan, line, kind, title }),
	words: ['科普'],
	score: 1,
})
const print = (groups: readonly PlanHits[]) => groups.map(({ plan, hits }) => `${plan}: ${hits.map(({ record }) => record.line).join(' ')}`)
const exact = [hit('a', 3, 'passage'), hit('a', 9), hit('b', 1), hit('c', 2, 'task', '科普活动'), hit('d', 4), hit('d', 5), hit('d', 6)]

test('exact hits: plans with the words in a title, then those with most hits; tasks before other passages', () => {
	const { exact: groups } = groupHits({ exact, related: [], browsing: false }, 'relevance')
	expect(print(groups)).toEqual(['c: 2', 'd: 4 5 6', 'a: 9 3', 'b: 1'])
})

test('related hits: the best first, and its plan with it', () => {
	const related = [hit('d', 4), hit('a', 9), hit('d', 2), hit('b', 1)]
	expect(print(groupHits({ exact: [], related, browsing: false }, 'relevance').related)).toEqual(['d: 4 2', 'a: 9', 'b: 1'])
	expect(print(groupHits({ exact: [], related, browsing: false }, 'document').related)).toEqual(['a: 9', 'b: 1', 'd: 2 4'])
})

test('document order: place by place, line by line; without a query always', () => {
	const inOrder = ['a: 3 9', 'b: 1', 'c: 2', 'd: 4 5 6']
	expect(print(groupHits({ exact: exact.toReversed(), related: [], browsing: false }, 'document').exact)).toEqual(inOrder)
	expect(print(groupHits({ exact, related: [], browsing: true }, 'relevance').exact)).toEqual(inOrder)
})
