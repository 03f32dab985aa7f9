import { describe, expect, test } from 'vitest'
import { indexNames } from '../../src/search/query/name-index.ts'
import { readQuery } from '../../src/search/query/read-query.ts'
import { buildNames } from './build-names.ts'

const index = indexNames(buildNames())
const read = (query: string) => {
	const { place, placeAlone, units, functions, plan, citations, roles, terms } = readQuery(query, index)
	return {
		...((place ?? placeAlone) && { place: (place ?? placeAlone)?.name }),
		...(units.length > 0 && { units: units.map(unit => `${unit.place} ${unit.name}`) }),
		...(functions.length > 0 && { functions: functions.map(({ id }) => id) }),
		...(plan && { plan: plan.id }),
		...(citations.length > 0 && { citedBy: citations.map(citation => citation.plan) }),
		...(roles.length > 0 && { roles }),
		terms: terms.map(({ text }) => text),
	}
}

const education = { units: ['quxian 县教育局'], functions: ['jiaoyu'], terms: ['县教育局'] }

describe('a unit', () => {
	test.each([
		['县教育局'],
		['县教育局负责什么'],
		['县教育局负责什么？'],
		['请问县教育局主要负责哪些工作'],
		['县教育局的职责是什么'],
		['县教育局的职责'],
		['县教育局要做哪些'],
		['县教育局有哪些任务'],
		['县教育局任务'],
		['縣教育局'],
		['“县教育局”'],
		[' 县教育局 '],
	])('%s', query => {
		expect({ ...read(query), terms: ['县教育局'] }).toEqual(education)
	})

	test.each([
		['县卫健局', { units: ['quxian 县卫生健康局'], functions: ['weishengjiankang'], terms: ['县卫健局'] }],
		['县卫健委', { units: ['wushan 县卫生健康委'], functions: ['weishengjiankang'], terms: ['县卫健委'] }],
		['卫健委', { units: ['wushan 县卫生健康委', 'ziyang 市卫生健康委'], functions: ['weishengjiankang'], terms: ['卫健委'] }],
		['教委', { units: ['wushan 县教委'], functions: ['jiaoyu'], terms: ['教委'] }],
		['科协', { units: ['quxian 县科协', 'wushan 县科协', 'ziyang 市科协'], functions: ['kexie'], terms: ['科协'] }],
		['县大数据应用发展管理中心', { units: ['wushan 县政府办公室（县大数据应用发展管理中心）'], terms: ['县大数据应用发展管理中心'] }],
		['各乡镇人民政府（街道办事处）', { units: ['quxian 各乡镇人民政府(街道办事处)'], terms: ['各乡镇人民政府（街道办事处）'] }],
		['体育局', { units: ['ziyang 市教育体育局'], functions: ['tiyu'], terms: ['体育局'] }],
	])('%s', (query, expected) => {
		expect(read(query)).toEqual(expected)
	})

	test.each([
		['渠县教育局', { place: '渠县', ...education }],
		['渠县县教育局', { place: '渠县', ...education }],
		['渠县 教育局', { place: '渠县', ...education }],
		['渠县教育局负责什么', { place: '渠县', ...education }],
		['资阳市科协', { place: '资阳市', units: ['ziyang 市科协'], functions: ['kexie'], terms: ['市科协'] }],
		['资阳科协牵头哪些', { place: '资阳市', units: ['ziyang 市科协'], functions: ['kexie'], roles: ['lead'], terms: ['市科协'] }],
		['巫山县科协牵头的任务', { place: '巫山县', units: ['wushan 县科协'], functions: ['kexie'], roles: ['lead'], terms: ['县科协'] }],
		['巫山教育局', { place: '巫山县', functions: ['jiaoyu'], terms: ['教育局'] }],
	])('in a place: %s', (query, expected) => {
		expect(read(query)).toEqual(expected)
	})
})

test.each([
	['教育', { functions: ['jiaoyu'], terms: ['教育'] }],
	['教育部门负责什么', { functions: ['jiaoyu'], terms: ['教育部门'] }],
	['文旅局', { units: ['quxian 县文体旅局'], functions: ['wenhuahelvyou'], terms: ['文旅局'] }],
	['教体局', { units: ['ziyang 市教育体育局'], functions: ['jiaoyu', 'tiyu'], terms: ['教体局'] }],
	['渠县', { place: '渠县', terms: ['渠县'] }],
	['资阳', { place: '资阳市', terms: ['资阳'] }],
	['渠县有哪些任务', { place: '渠县', terms: ['渠县'] }],
])('a function or a place: %s', (query, expected) => {
	expect(read(query)).toEqual(expected)
})

test.each([
	['国发〔2021〕9号', { citedBy: ['quxian-2023', 'ziyang-2023'], terms: ['国发〔2021〕9号'] }],
	['国发[2021]9号', { citedBy: ['quxian-2023', 'ziyang-2023'], terms: ['国发〔2021〕9号'] }],
	['国发（2021）9 号', { citedBy: ['quxian-2023', 'ziyang-2023'], terms: ['国发〔2021〕9号'] }],
	['渠府办［２０２３］９３号', { plan: 'quxian-2023', terms: ['渠府办〔2023〕93号'] }],
	['渠府办(2023)93号', { plan: 'quxian-2023', terms: ['渠府办〔2023〕93号'] }],
])('a document number: %s', (query, expected) => {
	expect(read(query)).toEqual(expected)
})

test.each([
	['科普大篷车', ['科普大篷车']],
	['科普大篷车归谁管', ['科普大篷车']],
	['谁负责科普大篷车？', ['科普大篷车']],
	['科普大篷车由哪个单位负责', ['科普大篷车']],
	['哪些单位参与老年人防诈骗', ['老年人防诈骗']],
	['双减', ['双减']],
	['“双减” 科技馆', ['双减', '科技馆']],
	['社会责任', ['社会责任']],
	['重点任务', ['重点任务']],
	['责任', ['责任']],
	['县税务局', ['县税务局']],
	['13%', ['13%']],
	['2021—2025年', ['2021—2025年']],
	['？？', []],
	['', []],
	['<script>alert(1)</script>', ['<script>alert(1)</script>']],
])('a topic: %s', (query, terms) => {
	expect(read(query)).toMatchObject({ terms })
	expect(readQuery(query, index).units).toEqual([])
})

test('a topic in a place', () => {
	expect(read('渠县 科普大篷车')).toEqual({ place: '渠县', terms: ['科普大篷车'] })
	expect(read('科普大篷车 渠县')).toEqual({ place: '渠县', terms: ['科普大篷车'] })
	expect(readQuery('渠县科普大篷车归谁管', index).text).toBe('渠县 科普大篷车')
})

test('a topic and a body', () => {
	expect(read('县教育局 双减')).toEqual({ terms: ['县教育局', '双减'] })
})
