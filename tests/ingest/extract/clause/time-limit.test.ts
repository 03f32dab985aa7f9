import { describe, expect, it } from 'vitest'
import { takeTimeLimit, timeSpanOf } from '../../../../src/ingest/extract/clause/time-limit.ts'
import { passageOf } from '../../../../src/ingest/passage.ts'

describe('takeTimeLimit', () => {
	it.each([
		['市教育局，2023年10月底前完成', '市教育局，', '2023年10月底前完成'],
		['2023年底前完成，市教育局', '市教育局', '2023年底前完成'],
		['市教育局，2023 年6 月30 日前', '市教育局，', '2023 年6 月30 日前'],
		['市教育局，2023年6月至12月', '市教育局，', '2023年6月至12月'],
		['市教育局，2021—2023年', '市教育局，', '2021—2023年'],
		['市教育局，2023年6月底前出台政策，长期坚持', '市教育局，', '2023年6月底前出台政策，长期坚持'],
		['市教育局，立行立改并长期坚持', '市教育局，', '立行立改并长期坚持'],
		['市教育局，长期推进', '市教育局，', '长期推进'],
		['市教育局，二〇二三年底前', '市教育局，', '二〇二三年底前'],
		['市教育局，第三季度', '市教育局，第三季度', null],
		['市教育局，市科协', '市教育局，市科协', null],
		['各县（市、区，2023年底前）', '各县（市、区，2023年底前）', null],
	])('%s', (words, rest, limit) => {
		const taken = takeTimeLimit(passageOf(words))
		expect([taken.rest.text, taken.limit?.text ?? null]).toEqual([rest, limit])
	})
})

describe('timeSpanOf concludes from printed words', () => {
	it.each([
		['2023年6月底前', null, '2023-06-30'],
		['2024年2月底前', null, '2024-02-29'],
		['2023年6月', null, '2023-06-30'],
		['2023 年6 月15 日前', null, '2023-06-15'],
		['2023年6月中旬', null, '2023-06-20'],
		['2023年底前完成', null, '2023-12-31'],
		['2025年', null, '2025-12-31'],
		['２０２３年１２月底前', null, '2023-12-31'],
		['二〇二三年十二月底前', null, '2023-12-31'],
		['2023年上半年', null, '2023-06-30'],
		['2023年第三季度', null, '2023-09-30'],
		['2021—2023年', '2021-01-01', '2023-12-31'],
		['2023年6月至2024年3月', '2023-06-01', '2024-03-31'],
		['2023年6月-12月', '2023-06-01', '2023-12-31'],
	])('%s', (words, start, end) => {
		expect(timeSpanOf(words)).toEqual({ start, end })
	})

	it.each(['6月底前', '年底前', '长期坚持', '2023年6月前', '2023年前', '2023年2月30日', '2023年13月', ''])('nothing from %j', words => {
		expect(timeSpanOf(words)).toEqual({ start: null, end: null })
	})
})
