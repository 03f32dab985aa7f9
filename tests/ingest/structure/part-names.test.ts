import { describe, expect, it } from 'vitest'
import { isNames, partNames } from '../../../src/ingest/structure/part-names.ts'

describe('partNames', () => {
	it.each<[string, string, string[]]>([
		['one name', '渠县人民政府办公室', ['渠县人民政府办公室']],
		['where the place comes again', '渠县教育局渠县财政局', ['渠县教育局', '渠县财政局']],
		['where the level comes again', '省教育厅省财政厅', ['省教育厅', '省财政厅']],
		['party and government', '中共渠县委员会渠县人民政府', ['中共渠县委员会', '渠县人民政府']],
		['bodies of the country', '国家发展改革委中央网信办工业和信息化部教育部', ['国家发展改革委', '中央网信办', '工业和信息化部', '教育部']],
		['offices of bodies of the country', '教育部办公厅市场监管总局办公厅', ['教育部办公厅', '市场监管总局办公厅']],
		['an office of the country in a place', '四川省教育厅国家税务总局四川省税务局', ['四川省教育厅', '国家税务总局四川省税务局']],
		['an office of the country by the short name', '福建省教育厅福建证监局', ['福建省教育厅', '福建证监局']],
		['中国 is no name by itself', '中国人民银行', ['中国人民银行']],
		['words that are no names', '推进科普工作', ['推进科普工作']],
	])('%s', (_, text, names) => {
		expect(partNames(text)).toEqual(names)
	})

	it('reads twenty names', () => {
		const names = Array.from({ length: 20 }, () => '渠县教育局')
		expect(partNames(names.join(''))).toEqual(names)
	})
})

describe('isNames', () => {
	it.each([
		['渠县教育局渠县财政局', true],
		['渠县教育局', true],
		['渠县教育局负责）渠县财政局', false],
		['由渠县教育局牵头', false],
	])('%s: %s', (text, expected) => {
		expect(isNames(text)).toBe(expected)
	})
})
