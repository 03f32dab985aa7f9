import { describe, expect, it } from 'vitest'
import { type SplitOptions, splitNames } from '../../../../src/ingest/extract/clause/split-names.ts'
import { join, passageOf } from '../../../../src/ingest/passage.ts'

const names = (list: string, options?: SplitOptions) => splitNames(passageOf(list), options).map(({ text }) => text)

describe('separators', () => {
	it.each([
		['enumeration comma', '县教育局、县科协', ['县教育局', '县科协']],
		['commas of both widths', '县教育局，县科协,县妇联', ['县教育局', '县科协', '县妇联']],
		['semicolons of both widths', '县教育局；县科协;县妇联', ['县教育局', '县科协', '县妇联']],
		['full stop at the end', '县教育局、县科协。', ['县教育局', '县科协']],
		['separators twice and at the ends', '、县教育局、、县科协，', ['县教育局', '县科协']],
		['blanks between two whole names', '县教育局 县科协\u3000县妇联', ['县教育局', '县科协', '县妇联']],
		['blanks inside a name', '县 教 育 局、团 县 委', ['县教育局', '团县委']],
		['和 between two names', '临空经济区管委会和各成员单位', ['临空经济区管委会', '各成员单位']],
		['和 inside a name', '市经济和信息化局、市教育和体育局', ['市经济和信息化局', '市教育和体育局']],
		['和 inside and between', '市经济和信息化局和市教育和体育局', ['市经济和信息化局', '市教育和体育局']],
		['与', '县自然资源和规划局、县科协与县妇联', ['县自然资源和规划局', '县科协', '县妇联']],
		['及', '县教育局及各乡镇人民政府', ['县教育局', '各乡镇人民政府']],
		['以及', '县教育局以及县科协', ['县教育局', '县科协']],
		['会同', '县教育局会同县科协', ['县教育局', '县科协']],
		['a field after 和 that begins like a level', '县住房和城乡建设局', ['县住房和城乡建设局']],
		['many 和', '县发展和改革委员会和县文化和旅游局和县科协', ['县发展和改革委员会', '县文化和旅游局', '县科协']],
	])('%s', (_, list, expected) => {
		expect(names(list)).toEqual(expected)
	})

	it('a line break in a cell parts two whole names and no others', () => {
		const broken = (first: string, second: string) => {
			const source = `${first}\n${second}`
			return join([passageOf(source, 0, first.length), passageOf(source, first.length + 1)])
		}
		const read = (first: string, second: string, options?: SplitOptions) => splitNames(broken(first, second), options).map(({ text }) => text)
		expect(read('县教育局', '县科协', { breaksPart: true })).toEqual(['县教育局', '县科协'])
		expect(read('县经济和', '信息化局', { breaksPart: true })).toEqual(['县经济和信息化局'])
		expect(read('县教育局', '县科协')).toEqual(['县教育局县科协'])
	})
})

describe('brackets', () => {
	it.each([
		['a second name', '县政府办公室（县大数据应用发展管理中心）、县科协', ['县政府办公室（县大数据应用发展管理中心）', '县科协']],
		['separators inside', '各县（市、区）人民政府、市教育局', ['各县（市、区）人民政府', '市教育局']],
		['two kinds', '各乡镇人民政府(街道办事处)，各乡镇（街道）', ['各乡镇人民政府(街道办事处)', '各乡镇（街道）']],
		['nested', '县教育局（县教育督导室（县考试中心））、县科协', ['县教育局（县教育督导室（县考试中心））', '县科协']],
		['half of a pair left over from the clause', '县教育局、县科协）', ['县教育局', '县科协']],
		['an opening one left over', '（县教育局、县科协', ['县教育局', '县科协']],
		['one never closed', '县政府办（县大数据中心、县科协', ['县政府办（县大数据中心', '县科协']],
	])('%s', (_, list, expected) => {
		expect(names(list)).toEqual(expected)
	})
})

describe('groups stay one name', () => {
	it.each([
		'各市、州、县人民政府',
		'各市、县、区人民政府',
		'各县、区人民政府',
		'各市、自治州人民政府',
		'县全民科学素质工作领导小组成员单位',
		'其他县全民科学素质工作领导小组成员单位',
		'各成员单位',
		'各乡镇',
		'各部门',
		'县直有关单位',
	])('%s', group => {
		expect(names(`县教育局、${group}，县科协`)).toEqual(['县教育局', group, '县科协'])
	})
})

describe('generic words are no names', () => {
	it.each([
		'等',
		'等部门',
		'等单位',
		'等相关单位',
		'等有关部门',
		'等相关单位配合',
		'等部门按职责分工负责',
		'等有关部门（单位）',
		'、有关部门',
		'、相关单位',
		'、其他有关单位',
		'，等',
	])('县教育局、县科协%s', words => {
		expect(names(`县教育局、县科协${words}`)).toEqual(['县教育局', '县科协'])
	})

	it.each([
		['verbs behind the last name', '县教育局、县科协负责', ['县教育局', '县科协']],
		['verbs with adverbs', '县教育局、县科协按各自职责共同落实', ['县教育局', '县科协']],
		['由 before the first name', '由县教育局、县科协', ['县教育局', '县科协']],
		['具体由 before the first name', '具体由县科协', ['县科协']],
		['会同 before a name', '县教育局，会同县科协', ['县教育局', '县科协']],
		['a name that begins with 等级', '县等级评定中心', ['县等级评定中心']],
		['a sentence', `${'推进工作落实到位'.repeat(12)}局`, []],
		['a label and a person', '县教育局、责任人：李四', ['县教育局']],
		['nothing', '', []],
		['separators alone', '、，；', []],
	])('%s', (_, list, expected) => {
		expect(names(list)).toEqual(expected)
	})
})

it('every name stands where its position says', () => {
	const source = '由县教 育局、县经济和信息化局和县科协等部门'
	for (const name of splitNames(passageOf(source))) expect(name.offsets.map(at => source[at]).join('')).toBe(name.text)
})

it('takes linear time on hostile lists', () => {
	for (const text of [
		'局和县'.repeat(20_000),
		'等'.repeat(60_000),
		'各市、'.repeat(20_000),
		'（'.repeat(60_000),
		'局 县'.repeat(20_000),
		'和'.repeat(60_000),
	]) {
		expect(splitNames(passageOf(text)).every(name => name.text.length <= 80)).toBe(true)
	}
})
