import { describe, expect, test } from 'vitest'
import { AtlasError, buildAtlas, placeOf, planName, planOf, planPath, textOf, unitPath } from '../../src/atlas/index.ts'
import type { Plan } from '../../src/model/index.ts'
import { buildRegistries } from './build-atlas-input.ts'
import { buildJurisdiction, buildPlan, buildTask, sourceOf } from './build-plan.ts'

const atlasOf = (...plans: Plan[]) =>
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

describe('what does not fit together is said with the files and what to do', () => {
	const messageOf = (...plans: Plan[]) => {
		try {
			atlasOf(...plans)
		} catch (error) {
			if (error instanceof AtlasError) return error.message
		}
		return '没有报错'
	}
	test('a plan of an unknown place', () => {
		expect(messageOf({ ...fresh, jurisdiction: null })).toContain('认不出 jiaxian-2023.txt 是哪个行政区的方案\n请核对')
	})
	test('two files with one plan id', () => {
		expect(messageOf(fresh, { ...undated, id: 'jiaxian-2023' })).toContain('同一个方案编号「jiaxian-2023」：jiaxian-2023.txt 与 undated.txt\n')
	})
	test('two places with one address', () => {
		const other = { ...elsewhere, jurisdiction: { ...elsewhere.jurisdiction, slug: 'jiaxian' } }
		expect(messageOf(fresh, other)).toContain('两个行政区的网址都是「jiaxian」：甲县（jiaxian-2023.txt）与 乙县（')
	})
	test('a place with the address of a page', () => {
		expect(messageOf({ ...fresh, jurisdiction: buildJurisdiction({ name: '数据县', slug: 'data' }) })).toContain('「数据县」的网址「data」与本站的栏目重名')
	})
})
