import { describe, expect, it } from 'vitest'
import { cut, pad, widthOf, wrap } from '../../../src/ingest/report/display-width.ts'

describe('widthOf', () => {
	it.each([
		['abc', 3],
		['责任单位', 8],
		['（A）', 5],
		['〔2023〕9号', 11],
		['“科普”', 6],
		['e\u0301', 1],
		['\u{20000}', 2],
		['😀', 2],
		['', 0],
	])('%s takes %i columns', (words, width) => {
		expect(widthOf(words)).toBe(width)
	})
})

describe('cut', () => {
	it.each([
		['责任单位', 8, '责任单位'],
		['责任单位', 7, '责任单…'],
		['责任单位', 6, '责任…'],
		['责任单位', 5, '责任…'],
		['abcdef', 4, 'abc…'],
	])('%s to %i columns is %s', (words, width, expected) => {
		expect(cut(words, width)).toBe(expected)
		expect(widthOf(cut(words, width))).toBeLessThanOrEqual(width)
	})
})

it('pad fills up to columns, behind or before', () => {
	expect(pad('县科协', 8)).toBe('县科协  ')
	expect(pad('12', 5, true)).toBe('   12')
	expect(pad('县科协', 2)).toBe('县科协')
})

describe('wrap', () => {
	it('breaks behind a separator, not inside a name', () => {
		expect(wrap('县教育局、县科学技术协会、县妇联', 20)).toEqual(['县教育局、', '县科学技术协会、', '县妇联'])
	})
	it('breaks a long name where it must', () => {
		expect(wrap('县全民科学素质工作领导小组', 10)).toEqual(['县全民科学', '素质工作领', '导小组'])
	})
	it('begins no line with a closing mark', () => {
		expect(wrap('推进科普工作，做好保障', 12)).toEqual(['推进科普工', '作，做好保障'])
	})
	it('gives one line for no words', () => {
		expect(wrap('', 10)).toEqual([''])
	})
})
