import { describe, expect, test } from 'vitest'
import { buildAtlas, type PublishedPlan, placeOf, planName, planOf, planPath, textOf, unitPath } from '../../src/atlas/index.ts'
import { buildRegistries } from './build-atlas-input.ts'
import { buildJurisdiction, buildPlan, buildTask, sourceOf } from './build-plan.ts'

const atlasOf = (...plans: PublishedPlan[]) =>
	buildAtlas({ documents: plans.map(plan => ({ plan, text: `原文 ${plan.id}` })), registries: buildRegistries(), dataVersion: 'abc' })

const old = buildPlan({ id: 'jiaxian-2016', issuedOn: '2016-05-01', source: sourceOf('old.txt') })
const undated = buildPlan({ id: 'jiaxian-2022', source: sourceOf('undated.txt') })
const fresh = buildPlan({
	id: 'jiaxian-2023',
	period: { start: 2021, end: 2025, text: '2021—2025年' },
	issuedOn: '2023-02-01',
	tasks: [buildTask('t1', ['县科协'])],
})
const elsewhere = buildPlan({ id: 'yixian-2021', jurisdiction: buildJurisdiction({ name: '乙县', code: '510002', slug: 'yixian' }) })

describe('an atlas', () => {
	const atlas = atlasOf(old, fresh, elsewhere, undated)
	test('has the plans by id and the places by slug', () => {
		expect(atlas.plans.map(({ id }) => id)).toEqual(['jiaxian-2016', 'jiaxian-2022', 'jiaxian-2023', 'yixian-2021'])
		expect(atlas.places.map(({ jurisdiction }) => jurisdiction.slug)).toEqual(['jiaxian', 'yixian'])
	})
	test('lists the plans of a place newest first; a plan without a date stands by the year of its id', () => {
		expect(placeOf(atlas, 'jiaxian').plans.map(({ id }) => id)).toEqual(['jiaxian-2023', 'jiaxian-2022', 'jiaxian-2016'])
		expect(placeOf(atlas, 'jiaxian').newest.id).toBe('jiaxian-2023')
	})
	test('a plan of a place with several is called by its period or year too', () => {
		expect(planName(atlas, planOf(atlas, 'yixian-2021'))).toBe('乙县')
		expect(planName(atlas, planOf(atlas, 'jiaxian-2016'))).toBe('甲县（2016年）')
		expect(planName(atlas, planOf(atlas, 'jiaxian-2023'))).toBe('甲县（2021—2025年）')
	})
	test('two plans of one period are not called the same, nor is one without a year called by none', () => {
		const { period } = fresh
		const crowded = atlasOf(fresh, { ...undated, period }, { ...old, id: 'jiuwenjian', issuedOn: null })
		expect(crowded.plans.map(plan => planName(crowded, plan))).toEqual(['甲县（2022年）', '甲县（2023年）', '甲县（jiuwenjian）'])
	})
	test('plans of one place on different topics are called by their topics, periods of one topic by their years too', () => {
		const of = (id: string, title: string) => buildPlan({ id, title })
		const mixed = atlasOf(
			of('jiaxian-2023', '甲县全民科学素质行动实施方案'),
			of('jiaxian-2016', '甲县全民科学素质行动实施方案'),
			of('jiaxian-2024', '甲县养老服务实施方案'),
		)
		expect(mixed.plans.map(plan => planName(mixed, plan))).toEqual(['甲县（全民科学素质，2016年）', '甲县（全民科学素质，2023年）', '甲县（养老服务）'])
	})
	test('gives plan and text by id', () => {
		expect(planOf(atlas, 'yixian-2021').jurisdiction.name).toBe('乙县')
		expect(textOf(atlas, 'yixian-2021')).toBe('原文 yixian-2021')
		expect(() => planOf(atlas, 'nowhere-2020')).toThrow('没有编号为「nowhere-2020」的方案')
	})
	test('the newest plan has the address of the place, an older one its own', () => {
		expect(planPath(atlas, planOf(atlas, 'jiaxian-2023'))).toBe('/jiaxian/')
		expect(planPath(atlas, planOf(atlas, 'jiaxian-2016'))).toBe('/jiaxian/jiaxian-2016/')
		expect(unitPath(atlas, planOf(atlas, 'jiaxian-2023'), 'xiankexie')).toBe('/jiaxian/units/xiankexie/')
		expect(unitPath(atlas, planOf(atlas, 'jiaxian-2016'), 'xiankexie')).toBe('/jiaxian/jiaxian-2016/?unit=xiankexie')
	})
})

test('what is left out stands in the order of its files; two plans with one id are a fault of the program', () => {
	const entry = (file: string, line: number | null = null) => ({ file, problem: '不能读', advice: '请换', line })
	const atlas = buildAtlas({ documents: [], leftOut: [entry('b.txt'), entry('a.txt', 3), entry('a.txt')], registries: buildRegistries(), dataVersion: 'abc' })
	expect(atlas.leftOut).toEqual([entry('a.txt'), entry('a.txt', 3), entry('b.txt')])
	expect(() => atlasOf(fresh, { ...undated, id: fresh.id })).toThrow('Two plans have one id')
})
