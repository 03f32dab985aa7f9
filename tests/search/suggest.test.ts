import { describe, expect, test } from 'vitest'
import type { SearchNames } from '../../src/search/names.ts'
import { indexNames } from '../../src/search/query/name-index.ts'
import type { Piece } from '../../src/search/query/pieces.ts'
import { suggest } from '../../src/search/query/suggest.ts'
import { growth, linearGrowth } from '../time-taken.ts'
import { buildNames } from './build-names.ts'

const index = indexNames(buildNames())
const said = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const lines = (typed: string, place: string | null = null) =>
	suggest(index, typed, place).flatMap(({ kind, suggestions }) =>
		suggestions.map(({ name, also, note }) => [kind, said(name), ...(also ? [`也作${said(also)}`] : []), note].join(' ')),
	)
const units = (typed: string, place: string | null = null) =>
	suggest(index, typed, place)
		.filter(({ kind }) => kind === 'unit')
		.flatMap(({ suggestions }) => suggestions.map(({ text }) => text))

describe('suggest', () => {
	test.each([
		['by characters, with and without the level', '教育', ['县教育局', '市教育体育局']],
		['by another spelling', '县卫健局', ['县卫生健康局']],
		['by an abbreviation', '卫生局', ['县卫生健康局']],
		['by pinyin', 'jiaoyuju', ['县教育局']],
		['by pinyin with the level', 'xianjiaoyuju', ['县教育局']],
		['by pinyin that is not finished', 'jiaoy', ['县教育局', '市教育体育局']],
		['by pinyin with blanks', 'jiao yu ju', ['县教育局']],
		['by initials', 'jyj', ['县教育局']],
		['by initials and syllables', 'jiaoyj', ['县教育局']],
		['by pinyin inside a name', 'jiankang', ['县卫生健康委', '县卫生健康局', '市卫生健康委']],
		['in traditional characters', '教育侷', []],
		['in traditional characters that have a simple form', '縣教育', ['县教育局']],
		['in full width', 'ｊｙｊ', ['县教育局']],
		['in a place that stands in front', '渠县教', ['渠县 县教育局']],
		['in a place behind which there is a blank', '渠县 jyj', ['渠县 县教育局']],
		['in a place by its pinyin', 'quxian 教育', ['渠县 县教育局']],
		['of nothing that is named', '税务', []],
		['of blanks', '　 ', []],
	])('units %s: %s', (_how, typed, expected) => {
		expect(units(typed)).toEqual(expected)
	})

	test('a unit of one name is offered once, with its places', () => {
		expect(lines('科协').filter(line => line.startsWith('unit'))).toEqual(['unit 县[科协] 渠县、巫山县', 'unit 市[科协] 资阳市'])
	})

	test('the other spelling that was typed is shown', () => {
		expect(lines('县卫健')[0]).toBe('unit 县卫生健康局 也作[县卫健]局 渠县')
	})

	test('what is read so is marked', () => {
		expect(lines('jiaoyuj')[0]).toBe('unit 县[教育局] 渠县')
		expect(lines('卫生局')[0]).toBe('unit 县[卫生]健康[局] 渠县')
	})

	test('a kind that is named in full stands first', () => {
		expect(lines('教育')[0]).toBe('function [教育] 3 地 3 个单位')
		expect(lines('教')[0]).toMatch(/^unit /)
		expect(lines('渠县')[0]).toBe('place [渠县] 四川省 · 38 项任务')
		expect(lines('quxian')[0]).toBe('place [渠县] 四川省 · 38 项任务')
		expect(lines('ziyang')[0]).toBe('place [资阳]市 四川省 · 38 项任务')
	})

	test('a word for a function counts from its beginning', () => {
		expect(lines('教委').filter(line => line.startsWith('function'))).toEqual(['function 教育 也作[教委] 3 地 3 个单位'])
		expect(lines('委').filter(line => line.startsWith('function'))).toEqual([])
	})

	test('actions and measures with the action that they belong to', () => {
		expect(lines('智慧')).toEqual(['measure 实施[智慧]助老行动 老年人科学素质提升行动'])
		expect(lines('zhihuizhulao')).toEqual(['measure 实施[智慧助老]行动 老年人科学素质提升行动'])
	})

	test('document numbers with brackets of any shape, or none', () => {
		const own = 'document [渠府办〔2023〕93]号 渠县的方案'
		for (const typed of ['渠府办〔2023〕93', '渠府办(2023)93', '渠府办2023 93', '渠府办[2023］93']) expect(lines(typed)).toEqual([own])
		expect(lines('国发')).toEqual(['document [国发]〔2021〕9号 国务院关于印发全民科学素质行动规划纲要（2021—2035年）的通知'])
		expect(lines('9').filter(line => line.startsWith('document'))).toEqual([])
	})

	test('of one place only what it has', () => {
		expect(units('卫生', 'wushan')).toEqual(['县卫生健康委'])
		expect(lines('quxian', 'wushan')).toEqual([])
		expect(lines('教育', 'quxian')).toEqual(['function [教育] 1 个单位', 'unit 县[教育]局 20 项任务'])
		expect(lines('府办', 'quxian')).toEqual(['document 渠[府办]〔2023〕93号 渠县的方案'])
	})

	test('never more than ten, and no kind hides the others', () => {
		const names: SearchNames = buildNames()
		const [unit] = names.units
		if (!unit) throw new Error('no unit')
		const many = Array.from({ length: 40 }, (_, at) => ({ ...unit, id: `u${at}`, name: `县教育${at}局`, path: `/quxian/units/u${at}/` }))
		const groups = suggest(indexNames({ ...names, units: [...names.units, ...many] }), '教育')
		expect(groups.map(({ kind, suggestions }) => [kind, suggestions.length])).toEqual([
			['function', 1],
			['unit', 9],
		])
	})

	test('letters that could be read in very many ways take no time', () => {
		const names: SearchNames = buildNames()
		const text = '协'.repeat(200)
		const odd = indexNames({ ...names, pinyin: { syllables: { aaaa: '协' }, readings: {} }, units: names.units.map(unit => ({ ...unit, name: text })) })
		// Each letter more would double what has to be looked at, if each way of reading them were followed.
		expect(
			growth(
				letters => 'a'.repeat(letters),
				word => suggest(odd, word),
				7,
			),
		).toBeLessThan(linearGrowth)
	})
})
