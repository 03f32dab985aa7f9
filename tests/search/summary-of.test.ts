import { expect, test } from 'vitest'
import { indexNames } from '../../src/search/query/name-index.ts'
import { readQuery } from '../../src/search/query/read-query.ts'
import { answersTo } from '../../src/search/results/answers.ts'
import type { Hit } from '../../src/search/results/find-passages.ts'
import type { Results } from '../../src/search/results/find-results.ts'
import { summaryOf } from '../../src/search/results/summary-of.ts'
import { buildNames } from './build-names.ts'
import { buildRecord } from './build-record.ts'

const index = indexNames(buildNames())
const hits = (count: number): Hit[] => Array.from({ length: count }, (_, at) => ({ record: buildRecord('正文', { line: at }), words: [], score: 1 }))

/** What the page says of this query when so much was found. */
function say(query: string, found: Partial<Omit<Results, 'reading' | 'exact'>> & { shown?: number } = {}): string {
	const [reading] = readQuery(query, index)
	const { shown = found.exactInAll ?? 0, ...rest } = found
	return summaryOf({
		asked: query,
		reading,
		answers: [],
		exact: hits(shown),
		exactInAll: 0,
		boundTo: [],
		related: [],
		relatedInAll: 0,
		relation: 'words',
		named: [],
		guesses: [],
		facets: { place: [], unit: [], function: [], role: [], action: [] },
		browsing: query === '',
		...rest,
	})
}

test.each([
	['all tasks', say('', { exactInAll: 253 }), '全部 253 项任务'],
	['all tasks, narrowed', say('', { exactInAll: 253, shown: 215 }), '全部 253 项任务，按筛选显示 215 项'],
	['exact hits', say('科普大篷车', { exactInAll: 5 }), '含「科普大篷车」原文的 5 处'],
	['exact hits, narrowed', say('科普大篷车', { exactInAll: 5, shown: 2 }), '含「科普大篷车」原文的 5 处，按筛选显示 2 处'],
	['two words', say('双减 科技馆', { exactInAll: 1 }), '含「双减」和「科技馆」原文的 1 处'],
	['in a place', say('渠县 科普大篷车', { exactInAll: 1 }), '含「科普大篷车」原文（限渠县）的 1 处'],
	['of a role', say('巫山县科协牵头哪些', { exactInAll: 3, boundTo: ['lead'] }), '含「县科协」原文（限巫山县）、由其牵头的 3 处'],
	['a place alone', say('渠县', { exactInAll: 4 }), '含「渠县」原文的 4 处'],
	['a name that is printed otherwise', say('教育局', { relatedInAll: 7, relation: 'names' }), '原文里没有「教育局」；按方案所用的名称，有 7 项任务'],
	['only related hits', say('老年人防诈骗', { relatedInAll: 4 }), '原文里没有「老年人防诈骗」'],
	['a slip', say('科普大蓬车', { relatedInAll: 7, relation: 'slip' }), '没有找到「科普大蓬车」'],
	['nothing', say('大熊猫'), '没有找到「大熊猫」'],
	['nothing but marks', say('？？'), '没有找到「？？」'],
])('%s', (_, said, expected) => {
	expect(said).toBe(expected)
})

test('an answer by name, and names that contain the words', () => {
	const answers = answersTo(readQuery('教育', index)[0], index.names)
	expect(say('教育', { answers })).toBe('原文里没有「教育」；以上是按名称查到的')
	expect(say('渠县和巫山有什么不同', { answers })).toBe('以上是按名称查到的')
	expect(say('商务', { named: hits(2) })).toBe('2 个名称里有「商务」')
})
