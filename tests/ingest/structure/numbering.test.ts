import { describe, expect, it } from 'vitest'
import { numberingOf } from '../../../src/ingest/structure/numbering.ts'

describe('numbering by GB/T 9704—2012 and its variants', () => {
	it.each([
		['第一章 总则', 0, '第一章', 1],
		['第十二节 任务', 0.5, '第十二节', 12],
		['第一部分 总体要求', 0, '第一部分', 1],
		['一、总体要求', 1, '一、', 1],
		['十二、其他', 1, '十二、', 12],
		['二十、其他', 1, '二十、', 20],
		['一.总体要求', 1, '一.', 1],
		['一．总体要求', 1, '一．', 1],
		['  三 、任务', 1, '三 、', 3],
		['（一）目标', 2, '（一）', 1],
		['(十一)目标', 2, '(十一)', 11],
		['〔一〕目标', 2, '〔一〕', 1],
		['（ 二 ）目标', 2, '（ 二 ）', 2],
		['（一）、目标', 2, '（一）、', 1],
		['1.做甲', 3, '1.', 1],
		['12．做甲', 3, '12．', 12],
		['3、做甲', 3, '3、', 3],
		['4 . 做甲', 3, '4 .', 4],
		['（1）做甲', 4, '（1）', 1],
		['(15) 做甲', 4, '(15)', 15],
		['①做甲', 5, '①', 1],
		['⑳做甲', 5, '⑳', 20],
	])('%s', (text, rank, printed, value) => {
		expect(numberingOf(text)).toMatchObject({ rank, printed, value })
	})

	it.each([
		['a decimal', '1.5万人次参加'],
		['a version', '2.0版'],
		['a year', '2023年起'],
		['a long number', '1234.做甲'],
		['a year in brackets', '（2021—2035年）'],
		['a numeral in a word', '一是推进工作'],
		['a remark in brackets', '（一般）工作'],
		['an ordinal', '第一，推进工作'],
	])('%s is none: %s', (_, text) => {
		expect(numberingOf(text)).toBeNull()
	})
})
