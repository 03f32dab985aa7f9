import { describe, expect, test } from 'vitest'
import { type PublishedPlan, placeOf, planPath, successorOf, unitPath } from '../../src/atlas/index.ts'
import { atlasOf } from './build-atlas-input.ts'
import { buildPlan, buildTask } from './build-plan.ts'

const plan = (id: string, title: string, issuedOn: string | null, change: Partial<PublishedPlan> = {}) => buildPlan({ id, title, issuedOn, ...change })
const years = (start: number, end: number) => ({ period: { start, end, text: `${start}—${end}年` } })
const placeWith = (...plans: PublishedPlan[]) => placeOf(atlasOf(...plans), 'jiaxian')
const current = (...plans: PublishedPlan[]) => placeWith(...plans).current.map(({ id }) => id)

const science = plan('kexue-2023', '甲县全民科学素质行动实施方案', '2023-12-01')
const scienceBefore = plan('kexue-2016', '甲县全民科学素质行动实施方案（2016—2020年）', '2016-08-01', years(2016, 2020))
const elders = plan('yanglao-2024', '甲县养老服务工作方案', '2024-03-01', { tasks: [buildTask('t1', ['县民政局'])] })

describe('the current plans of a place', () => {
	test('are the newest of each topic, newest first', () => expect(current(scienceBefore, science, elders)).toEqual(['yanglao-2024', 'kexue-2023']))
	test('a plan of its own topic is replaced, by whichever stands for it now', () => {
		const place = placeWith(scienceBefore, science, elders)
		expect(place.plans.map(one => successorOf(place, one)?.id)).toEqual([undefined, undefined, 'kexue-2023'])
		expect(place.newest.id).toBe('yanglao-2024')
	})
	test('one plan is current whatever its title', () => expect(current(plan('a', '', null))).toEqual(['a']))
	test('a draft replaces no plan; the plan replaces its draft', () => {
		const draft = plan('yanglao-2025', '甲县养老服务工作方案（征求意见稿）', '2025-01-01')
		expect(current(elders, draft)).toEqual(['yanglao-2025', 'yanglao-2024'])
		expect(current(draft, plan('yanglao-2026', '甲县养老服务工作方案', '2026-01-01'))).toEqual(['yanglao-2026'])
	})
	test('the plan of a year is a part of the plan of several years, and replaces only that of another year', () => {
		const long = plan('chang', '甲县养老服务实施方案（2021—2025年）', '2021-05-01', years(2021, 2025))
		const of = (year: number) => plan(`nian-${year}`, `甲县${year}年养老服务工作方案`, `${year}-02-01`)
		expect(current(long, of(2023), of(2024))).toEqual(['nian-2024', 'chang'])
		expect(current(plan('shisiwu', '甲县“十四五”养老服务规划', '2021-05-01'), of(2024))).toEqual(['nian-2024', 'shisiwu'])
		expect(current(long, of(2026))).toEqual(['nian-2026'])
	})
})

test('pages: the newest at the address of its place, the others below it; units have pages in every current plan', () => {
	const atlas = atlasOf(scienceBefore, science, elders)
	expect([elders, science, scienceBefore].map(one => [planPath(atlas, one), unitPath(atlas, one, 'x')])).toEqual([
		['/jiaxian/', '/jiaxian/units/x/'],
		['/jiaxian/kexue-2023/', '/jiaxian/units/x/'],
		['/jiaxian/kexue-2016/', '/jiaxian/kexue-2016/?unit=x'],
	])
})
