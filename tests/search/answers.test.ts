import { expect, test } from 'vitest'
import { indexNames } from '../../src/search/query/name-index.ts'
import { readQuery } from '../../src/search/query/read-query.ts'
import { answersTo } from '../../src/search/results/answers.ts'
import { buildNames } from './build-names.ts'

const names = buildNames()
const ask = (query: string) => answersTo(readQuery(query, indexNames(names))[0], names)

test('a unit: one row a place with its figures, and its like in other places', () => {
	expect(ask('县教育局负责什么')).toEqual([
		{
			kind: 'units',
			title: '县教育局',
			rows: [{ unit: names.units[0], place: names.places[0], namesLead: false, tasks: [], lacks: [] }],
			others: [
				{ unit: names.units[6], place: names.places[1], namesLead: true, tasks: [], lacks: [] },
				{ unit: names.units[10], place: names.places[2], namesLead: true, tasks: [], lacks: [] },
			],
			functions: [names.functions[0]],
			absent: [],
		},
	])
})

test('units of several places under one name, and under several', () => {
	const print = (query: string) =>
		ask(query).map(answer => (answer.kind === 'units' ? [answer.title, ...answer.rows.map(row => `${row.place.name} ${row.unit.name}`)] : answer.kind))
	expect(print('县科协')).toEqual([['县科协', '渠县 县科协', '巫山县 县科协']])
	expect(print('卫健委')).toEqual([['卫健委', '巫山县 县卫生健康委', '资阳市 市卫生健康委']])
	expect(print('巫山教育局')).toEqual([['县教委', '巫山县 县教委']])
})

test('a function with its bodies; a place; a document', () => {
	expect(ask('科普')).toEqual([])
	expect(ask('教育')).toMatchObject([
		{ kind: 'function', function: { id: 'jiaoyu' }, rows: [{ unit: { name: '县教育局' } }, { unit: { name: '县教委' } }, { unit: { name: '市教育体育局' } }] },
	])
	expect(ask('渠县')).toMatchObject([{ kind: 'place', place: { slug: 'quxian' }, plans: [{ id: 'quxian-2023' }] }])
	expect(ask('渠府办[2023]93号')).toMatchObject([{ kind: 'document', documentNumber: '渠府办〔2023〕93号', plan: { id: 'quxian-2023' }, citedBy: [] }])
	expect(ask('国发〔2021〕9号')).toMatchObject([{ kind: 'document', plan: null, citedBy: [{ place: { name: '渠县' } }, { place: { name: '资阳市' } }] }])
	expect(ask('渠县 科普大篷车')).toEqual([])
})

test('a comparison of each pair of places; two places alone are shown and compared', () => {
	const paths = (query: string) => ask(query).map(answer => (answer.kind === 'comparison' ? answer.path : answer.kind))
	expect(paths('渠县和资阳有什么不同')).toEqual(['/compare/quxian-2023-vs-ziyang-2023/', 'place', 'place'])
	expect(paths('资阳 渠县')).toEqual(['place', 'place', '/compare/quxian-2023-vs-ziyang-2023/'])
	expect(paths('比较渠县、巫山和资阳').slice(0, 3)).toEqual([
		'/compare/quxian-2023-vs-wushan-2023/',
		'/compare/quxian-2023-vs-ziyang-2023/',
		'/compare/wushan-2023-vs-ziyang-2023/',
	])
	expect(paths('四川')).toEqual(['place', 'place', 'place'])
})

test.each([
	['13%', ['/quxian/quxian-2023/source/#L61']],
	['百分之十三', ['/quxian/quxian-2023/source/#L61']],
	['1,200万人次', ['/quxian/quxian-2023/source/#L63']],
	['3%', []],
	['1300万人次', []],
	['资阳 13%', []],
	['渠县目标', ['/quxian/quxian-2023/source/#L61', '/quxian/quxian-2023/source/#L63']],
	['渠县2025年公民科学素质目标是多少', ['/quxian/quxian-2023/source/#L61']],
	['渠县2035年目标', []],
	['精准科普服务', ['/quxian/quxian-2023/source/#L63']],
])('targets: %s', (query, paths) => {
	expect(ask(query).flatMap(answer => (answer.kind === 'targets' ? answer.rows.map(({ target }) => target.path) : []))).toEqual(paths)
})

test('an action of the outline, place by place', () => {
	expect(ask('老年人科学素质提升行动')).toMatchObject([{ kind: 'action', action: { id: 'elderly' }, rows: [{ place: { name: '巫山县' }, row: { tasks: 9 } }] }])
	expect(ask('渠县老年人科学素质提升行动')).toEqual([])
})

test('a body that the place does not have is no answer; others of its field are only offered', () => {
	expect(ask('渠县体育局')).toMatchObject([{ kind: 'units', rows: [{ unit: { name: '县文体旅局' } }], absent: [] }])
	expect(ask('巫山体育局')).toMatchObject([
		{ kind: 'absent', asked: '体育局', places: [{ name: '巫山县' }], elsewhere: [{ unit: { name: '县文体旅局' } }, {}] },
	])
	expect(ask('渠县和资阳的教委')).toMatchObject([{ kind: 'units', rows: [{ unit: { name: '县教育局' } }, { unit: { name: '市教育体育局' } }], absent: [] }])
})
