import { expect, test } from 'vitest'
import {
	fieldsByAction,
	functionName,
	functionOf,
	functionsIndex,
	mostNamedFunctions,
	overview,
	planCatalogue,
	sameFunctionElsewhere,
} from '../../src/atlas/index.ts'
import { atlasOf } from './build-atlas-input.ts'
import { buildJurisdiction, buildPlan, buildTask, buildUnit } from './build-plan.ts'

const jia = buildPlan({
	units: [buildUnit('县教育局', ['jiaoyu']), buildUnit('县科协', ['kexie'])],
	tasks: [buildTask('t1', ['牵头 县教育局', '县科协'], { action: 'youth' }), buildTask('t2', ['县科协'], { action: 'elderly' }), buildTask('t3', ['县科协'])],
})
const yi = buildPlan({
	id: 'yixian-2022',
	jurisdiction: buildJurisdiction({ name: '乙县', code: '510002', slug: 'yixian' }),
	units: [buildUnit('县教育和体育局', ['jiaoyu', 'tiyu']), buildUnit('各乡镇', [], { kind: 'collective' })],
	tasks: [buildTask('t1', ['县教育和体育局', '各乡镇'], { action: 'youth' }), buildTask('t2', ['牵头 县教育和体育局'], { action: 'youth' })],
})
const atlas = atlasOf(jia, yi)

test('the functions in the order of places, then tasks', () => {
	expect(functionsIndex(atlas).map(({ id, placeCount, taskCount, leadCount }) => [id, placeCount, taskCount, leadCount])).toEqual([
		['jiaoyu', 2, 3, 2],
		['kexie', 1, 3, 0],
		['tiyu', 1, 2, 1],
	])
})

test('a function in every place, with merged bureaus marked and empty places kept', () => {
	const { places } = functionOf(atlas, 'tiyu')
	expect(
		places.map(({ place, bodies, counts }) => [place.newest.id, bodies.map(({ unit, otherFunctions }) => [unit.name, otherFunctions]), counts.total]),
	).toEqual([
		['jiaxian-2023', [], 0],
		['yixian-2022', [['县教育和体育局', ['jiaoyu']]], 2],
	])
	expect(() => functionOf(atlas, 'qixiang')).toThrow('没有方案提到编号为「qixiang」的职能')
})

test('the most named functions by tasks', () => {
	expect(mostNamedFunctions(atlas, 1).map(({ id }) => id)).toEqual(['jiaoyu'])
	// 体育 only stands second in the name of a merged bureau.
	expect(mostNamedFunctions(atlas, 9).map(({ id }) => id)).toEqual(['jiaoyu', 'kexie'])
})

test('the same function elsewhere', () => {
	const elsewhere = sameFunctionElsewhere(atlas, jia, buildUnit('县教育局', ['jiaoyu']))
	expect(elsewhere.map(({ place, bodies }) => [place.newest.id, bodies.map(({ unit, otherFunctions }) => [unit.name, otherFunctions])])).toEqual([
		['yixian-2022', [['县教育和体育局', ['tiyu']]]],
	])
	expect(sameFunctionElsewhere(atlas, yi, buildUnit('各乡镇'))).toEqual([])
})

test('names of functions', () => {
	expect(functionName(atlas, 'jiaoyu')).toBe('教育')
	expect(functionName(atlas, 'gone')).toBe('gone')
})

test('fields by action: a task counts as lead or as other, never as both', () => {
	const actions = atlas.registries.actions.filter(({ part }) => part === '提升行动')
	const rows = fieldsByAction(atlas, actions, 2).map(({ field, cells, lead, total, merged }) => ({
		id: field.id,
		youth: [cells[0]?.lead, cells[0]?.other],
		elderly: [cells[1]?.lead, cells[1]?.other],
		sums: [lead, total, merged],
	}))
	expect(rows).toEqual([
		{ id: 'jiaoyu', youth: [2, 1], elderly: [0, 0], sums: [2, 3, 0] },
		{ id: 'kexie', youth: [0, 1], elderly: [0, 1], sums: [0, 2, 0] },
	])
})

test('a field that stands second in the name of a merged bureau has its tasks by that bureau', () => {
	const [youth] = atlas.registries.actions
	const tiyu = youth && fieldsByAction(atlas, [youth], 3).find(({ field }) => field.id === 'tiyu')
	expect(tiyu?.cells).toEqual([{ action: youth, lead: 1, other: 1, mergedLead: 1, mergedOther: 1, stated: 2 }])
	expect(tiyu?.merged).toBe(2)
})

test('the figures at a glance', () => {
	expect(overview(atlas)).toEqual({ places: 2, tasks: 5, functions: 3 })
})

test('the catalogue names every address under the base', () => {
	const { plans, schema, dataVersion } = planCatalogue(atlas, path => `/kexue${path}`)
	expect({ schema, dataVersion }).toEqual({ schema: '/kexue/data/schema/plan.schema.json', dataVersion: 'abc' })
	expect(plans[1]).toEqual({
		id: 'yixian-2022',
		title: '甲县实施方案',
		jurisdiction: '乙县',
		code: '510002',
		documentNumber: null,
		issuedOn: null,
		namesLead: true,
		isCurrent: true,
		disclosure: null,
		sourceUrl: null,
		tasks: 2,
		units: 2,
		page: '/kexue/yixian/',
		source: '/kexue/yixian/yixian-2022/source/',
		json: '/kexue/data/plans/yixian-2022.json',
		csv: '/kexue/data/plans/yixian-2022.csv',
	})
})
