import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { levelOf, loadRegistries, RegistryError } from '../../src/model/index.ts'

let folder: string

beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'zeren-')), 'content')
	cpSync('content', folder, { recursive: true })
})

afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

/** Writes one registry file anew and gives the error that loading then throws. */
function errorOf(name: string, text: string): RegistryError {
	writeFileSync(join(folder, name), text)
	try {
		loadRegistries(folder)
	} catch (error) {
		if (error instanceof RegistryError) return error
		throw error
	}
	throw new Error(`${name} was accepted`)
}

/** An outline as far as its actions. */
const outlineHead = `family: suzhi
title: 纲要
documentNumber: 国发〔2021〕9号
issuer: 国务院
issuedOn: '2021-06-03'
period: {start: 2021, end: 2035}
titles: [纲要]
actions:
`

describe('loadRegistries', () => {
	it('reads the registries of the project', () => {
		const registries = loadRegistries()
		expect(registries.functions.find(entry => entry.id === 'jiaoyu')).toEqual({
			id: 'jiaoyu',
			name: '教育',
			kind: 'department',
			stems: expect.arrayContaining(['教育', '教']),
			names: expect.arrayContaining(['教委', '教育工委']),
			government: { words: ['教育', '教'], names: ['教委', '教育委'], levels: ['province', 'city', 'county'] },
			endings: [],
		})
		expect(registries.actions.map(action => action.id)).toEqual([
			'youth',
			'farmers',
			'workers',
			'elderly',
			'officials',
			'resources',
			'informatisation',
			'infrastructure',
			'grassroots',
			'exchange',
			'implementation',
		])
		expect(registries.actions.flatMap(action => action.measures)).toHaveLength(45)
		expect(registries.divisions).toHaveLength(3361)
		expect(registries.divisions.filter(division => division.former)).toHaveLength(20)
		expect(registries.unitCorrections.map(entry => `${entry.printed} → ${entry.name}`)).toEqual([
			'市人力资源社会社会保障局 → 市人力资源社会保障局',
			'市科协局 → 市科协',
		])
	})

	it('gives every function a stem or a name by which it can be found', () => {
		const unreachable = loadRegistries().functions.filter(entry => entry.stems.length + entry.names.length + entry.endings.length === 0)
		expect(unreachable.map(entry => entry.id)).toEqual([])
	})

	it.each([
		['a missing field', 'functions.yaml', '- id: jiaoyu\n  stems: [教育]\n', 1, '第 1 项 name：'],
		['a wrong type', 'functions.yaml', '- id: jiaoyu\n  name: 教育\n  stems:\n    - 教育\n    - 7\n', 5, '第 1 项 stems 第 2 个：'],
		['an unknown field', 'functions.yaml', '- id: jiaoyu\n  name: 教育\n  stem: [教育]\n', 3, '第 1 项 stem：'],
		['an id that is no pinyin', 'functions.yaml', '# comment\n- id: 教育\n  name: 教育\n', 2, '第 1 项 id：'],
		['a repeated id', 'functions.yaml', '- {id: a, name: 甲}\n\n- {id: a, name: 乙}\n', 3, '职能 id「a」已在第 1 行写过'],
		['a stem in two functions', 'functions.yaml', '- {id: a, name: 甲, stems: [教]}\n- {id: b, name: 乙, stems: [体, 教]}\n', 2, '词「教」已在第 1 行写过'],
		['no YAML', 'functions.yaml', '- id: a\n  name: [甲\n- id: b\n', 3, '不是合法的 YAML'],
		['a list that is a map', 'functions.yaml', 'id: a\n', 1, '无效输入'],
		[
			'a repeated measure',
			'measures/suzhi.yaml',
			`${outlineHead}  - id: a\n    title: 甲\n    part: 乙\n    measures:\n      - {id: a.b, title: 丙}\n      - {id: a.b, title: 丁}\n`,
			14,
			'举措 id「a.b」已在 content/measures/suzhi.yaml 第 13 行写过',
		],
		[
			'a word twice in one measure',
			'measures/suzhi.yaml',
			`${outlineHead}  - id: a\n    title: 甲\n    part: 乙\n    measures:\n      - id: a.b\n        title: 丙\n        terms: 科技馆 展览\n        hints: 展览\n`,
			16,
			'a.b 的词「展览」已在 content/measures/suzhi.yaml 第 15 行写过',
		],
		[
			'words that are a list',
			'measures/suzhi.yaml',
			`${outlineHead}  - id: a\n    title: 甲\n    part: 乙\n    measures:\n      - {id: a.b, title: 丙, terms: [展览]}\n`,
			13,
			'terms：',
		],
		[
			'an override without a reason',
			'measure-overrides.yaml',
			'- {plan: quxian-2023, task: t1, measure: elderly.smart, date: 2024-05-06}\n',
			1,
			'第 1 项 reason：',
		],
		['an override of no day', 'measure-overrides.yaml', '- plan: a\n  task: t1\n  measure: none\n  reason: 甲\n  date: 2024-13-06\n', 5, '第 1 项 date：'],
		[
			'an override to no measure',
			'measure-overrides.yaml',
			'- plan: a\n  task: t1\n  measure: elderly.smrt\n  reason: 甲\n  date: 2024-05-06\n',
			3,
			'没有举措「elderly.smrt」',
		],
		[
			'an override to no further measure',
			'measure-overrides.yaml',
			'- plan: a\n  task: t1\n  measure: none\n  further: [elderly.smart, none]\n  reason: 甲\n  date: 2024-05-06\n',
			4,
			'没有举措「none」',
		],
		[
			'two overrides for one task',
			'measure-overrides.yaml',
			'- {plan: a, task: t1, measure: none, reason: 甲, date: 2024-05-06}\n- {plan: a, task: t1, detail: 1, measure: none, reason: 甲, date: 2024-05-06}\n- {plan: a, task: t1, measure: elderly.smart, reason: 甲, date: 2024-05-06}\n',
			3,
			'更正「a t1」已在第 1 行写过',
		],
		['too few syllables', 'polyphones.yaml', '- {text: 重庆, pinyin: chong}\n', 1, '「重庆」应为 2 个音节，实为 1 个'],
		['an everyday word twice', 'everyday-words.yaml', '- {says: 老人, prints: 老年人}\n- {says: 老人, prints: 长者}\n', 2, '说法「老人」已在第 1 行写过'],
		['an address of no place', 'place-slugs.yaml', "- {code: '999999', slug: wudi}\n", 1, 'divisions.csv 中没有代码「999999」'],
		['an address twice', 'place-slugs.yaml', "- {code: '140821', slug: linyi}\n- {code: '371300', slug: linyi}\n", 2, '网址「linyi」已在第 1 行写过'],
		[
			'a place with two addresses',
			'place-slugs.yaml',
			"- {code: '140821', slug: linyi}\n- {code: '140821', slug: linyixian}\n",
			2,
			'代码「140821」已在第 1 行写过',
		],
		['an address that is no address', 'place-slugs.yaml', "- {code: '140821', slug: Lin Yi}\n", 1, '第 1 项 slug：'],
		['a correction without a reason', 'unit-corrections.yaml', '- {plan: a-2023, printed: 甲, name: 乙}\n', 1, '第 1 项 reason：'],
		['a division that is none', 'divisions.csv', '# comment\ncode,name,former\n1100,北京市,\n', 3, '「1100,北京市,」不是一行行政区'],
		['a repeated code', 'divisions.csv', 'code,name,former\n110000,北京市,\n110000,天津市,\n', 3, '代码「110000」已在第 2 行写过'],
		['a table without header', 'divisions.csv', '110000,北京市,\n', 1, '表头应为「code,name,former」'],
	])('names file and line of %s', (_, name, text, line, problem) => {
		const error = errorOf(name, text)
		expect(error.file).toBe(`content/${name}`)
		expect(error.line).toBe(line)
		expect(error.message).toContain(`content/${name} 第 ${line} 行：`)
		expect(error.message).toContain(problem)
		expect(error.message).toContain(`${error.hint}。`)
	})

	it('says which file is missing', () => {
		rmSync(join(folder, 'polyphones.yaml'))
		expect(() => loadRegistries(folder)).toThrow('content/polyphones.yaml 第 1 行：读不到这个文件。请确认文件存在、可以读取，文件名没有改动。')
	})

	it('lets an empty registry be empty', () => {
		writeFileSync(join(folder, 'unit-corrections.yaml'), '# none\n')
		expect(loadRegistries(folder).unitCorrections).toEqual([])
	})
})

describe('levelOf', () => {
	it.each([
		['100000', 'country'],
		['510000', 'province'],
		['511700', 'city'],
		['511725', 'county'],
		['429004', 'county'],
		['320576', 'zone'],
	])('%s is a %s', (code, level) => {
		expect(levelOf(code)).toBe(level)
	})
})
