import { describe, expect, it } from 'vitest'
import type { Expected } from '../../../../scripts/bench/search/query-table.ts'
import { type Shown, score, summarise } from '../../../../scripts/bench/search/score.ts'

const topic: Expected = {
	query: '双减',
	kind: 'topic',
	first: new Set(['/quxian/#t4', '/ziyang/#r18']),
	offered: null,
	words: ['双减'],
	tasks: ['/quxian/#t4', '/ziyang/#r18'],
	places: [],
	fails: null,
}
const absent: Expected = { ...topic, query: '大熊猫', kind: 'absent', first: new Set(), words: [], tasks: [] }
const slip: Expected = { ...absent, query: '县教育居', kind: 'slip', first: new Set(['/quxian/units/xianjiaoyuju/']), offered: '县教育局' }
const nothing: Shown = { results: [], exact: [], offered: [] }

describe('the score of a query', () => {
	it('wants one of the right results first, and counts how far down it stands', () => {
		const shown = { ...nothing, results: ['/quxian/', '/ziyang/#r18'] }
		expect(score(topic, shown)).toMatchObject({ isRight: false, reciprocalRank: 0.5 })
		expect(score(topic, { ...nothing, results: ['/ziyang/#r18'] })).toMatchObject({ isRight: true, reciprocalRank: 1 })
		expect(score(topic, { ...nothing, results: [...Array(10).fill('/quxian/'), '/ziyang/#r18'] })).toMatchObject({ reciprocalRank: 0 })
	})

	it('wants nothing where no plan has it', () => {
		expect(score(absent, nothing)).toMatchObject({ isRight: true, reciprocalRank: 1 })
		expect(score(absent, { ...nothing, offered: ['县科协'] }).isRight).toBe(true)
		expect(score(absent, { ...nothing, results: ['/quxian/'] }).isRight).toBe(false)
		expect(score(topic, nothing).isRight).toBe(false)
	})

	it('takes an offered name for a slip, and the thing itself, but no noise beside the offer', () => {
		expect(score(slip, { ...nothing, offered: ['渠县 县教育局'] }).isRight).toBe(true)
		expect(score(slip, { ...nothing, results: ['/quxian/units/xianjiaoyuju/'] }).isRight).toBe(true)
		expect(score(slip, { ...nothing, offered: ['县教育局'], results: ['/wushan/#r1'] }).isRight).toBe(false)
		expect(score(slip, { ...nothing, offered: ['县气象局'] }).isRight).toBe(false)
		expect(score(slip, nothing).isRight).toBe(false)
	})

	it('counts the tasks that are found and missed, and the hits that do not have the words', () => {
		const exact = [
			{ path: '/quxian/#t4', text: '' },
			{ path: '/wushan/wushan-2022/source/#L40', text: '助推“双 减”工作' },
			{ path: '/miyi/#t1', text: '减轻负担' },
		]
		expect(score(topic, { ...nothing, exact })).toMatchObject({ found: 1, missed: ['/ziyang/#r18'], proven: 2, unproven: ['/miyi/#t1'] })
		expect(score({ ...topic, places: ['quxian'] }, { ...nothing, exact })).toMatchObject({
			proven: 1,
			unproven: ['/wushan/wushan-2022/source/#L40', '/miyi/#t1'],
		})
		expect(score(absent, { ...nothing, exact })).toMatchObject({ found: 0, missed: [], proven: 0, unproven: [] })
	})
})

it('sums up: a query weighs by what it has to find', () => {
	const good = score(topic, { ...nothing, results: ['/quxian/#t4'], exact: topic.tasks.map(path => ({ path, text: '' })) })
	const half = score(
		{ ...topic, tasks: ['/miyi/#t1', '/miyi/#t2'] },
		{ ...nothing, results: ['/miyi/', '/quxian/#t4'], exact: [{ path: '/miyi/#t1', text: '' }] },
	)
	expect(summarise([good, half])).toEqual({ queries: 2, right: 0.5, meanReciprocalRank: 0.75, recall: 0.75, precision: 1 })
	expect(summarise([score(absent, nothing)])).toMatchObject({ recall: null, precision: null })
})
