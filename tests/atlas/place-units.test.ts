import { describe, expect, test } from 'vitest'
import { describePlaceUnit } from '../../src/atlas/describe-unit.ts'
import {
	countRolesInPlans,
	fieldsByAction,
	functionOf,
	maybePlaceUnit,
	overview,
	type PublishedPlan,
	partnersInPlace,
	placeOf,
	placeUnitCsv,
	placeUnitOf,
	sameFunctionElsewhere,
	searchExamples,
	unitPath,
	unitsOfPlace,
} from '../../src/atlas/index.ts'
import { unitsByRoleChart } from '../../src/charts/index.ts'
import type { Unit } from '../../src/model/index.ts'
import { atlasOf } from './build-atlas-input.ts'
import { buildJurisdiction, buildPlan, buildTask, buildUnit } from './build-plan.ts'

const science = (change: Partial<PublishedPlan>) => buildPlan({ id: 'kexue-2023', title: '甲县全民科学素质行动实施方案', issuedOn: '2023-12-01', ...change })
const elders = (change: Partial<PublishedPlan>) => buildPlan({ id: 'yanglao-2024', title: '甲县养老服务工作方案', issuedOn: '2024-03-01', ...change })
const spelt = (id: string, name: string, ...spellings: string[]) => buildUnit(name, [], { id, spellings: [name, ...spellings] })

/** Each unit of a place: its address, its name, and its id in each plan. */
function unitsOf(older: readonly Unit[], newer: readonly Unit[]): string[] {
	const place = placeOf(atlasOf(science({ units: [...older] }), elders({ units: [...newer] })), 'jiaxian')
	return unitsOfPlace(place).map(({ id, name, inPlans }) => `${id} ${name}: ${inPlans.map(({ plan, unit }) => `${plan.id} ${unit.id}`).join(', ')}`)
}

describe('a body of several plans of a place', () => {
	test('is one when it has one name, also with the place before it', () => {
		expect(unitsOf([spelt('jyj', '县教育局')], [spelt('jyj', '甲县教育局')])).toEqual(['jyj 甲县教育局: yanglao-2024 jyj, kexue-2023 jyj'])
	})
	test('is one when a printed spelling is in both', () => {
		expect(unitsOf([spelt('wsjkj', '县卫生健康局', '县卫健局')], [spelt('wjj', '县卫健局')])).toEqual(['wsjkj 县卫健局: yanglao-2024 wjj, kexue-2023 wsjkj'])
	})
	test('is otherwise another one', () => {
		expect(unitsOf([spelt('wsjkj', '县卫生健康局')], [spelt('wjj', '县卫健局')])).toEqual([
			'wjj 县卫健局: yanglao-2024 wjj',
			'wsjkj 县卫生健康局: kexue-2023 wsjkj',
		])
	})
	test('keeps an address of its own when another is spelt alike; the older plan keeps the plain one', () => {
		expect(unitsOf([spelt('slj', '县水利局')], [spelt('slj', '县水力局'), spelt('slj-2', '县水厘局')])).toEqual([
			'slj-3 县水力局: yanglao-2024 slj',
			'slj-2 县水厘局: yanglao-2024 slj-2',
			'slj 县水利局: kexue-2023 slj',
		])
	})
	test('is not two of one plan: that plan tells them apart, and where two could be meant none is', () => {
		expect(unitsOf([spelt('a', '县教育局'), spelt('b', '县教体局')], [spelt('c', '县教科局', '县教育局', '县教体局')])).toEqual([
			'c 县教科局: yanglao-2024 c',
			'a 县教育局: kexue-2023 a',
			'b 县教体局: kexue-2023 b',
		])
		expect(unitsOf([spelt('c', '县教科局', '县教育局', '县教体局')], [spelt('a', '县教育局'), spelt('b', '县教体局')])).toEqual([
			'a 县教育局: yanglao-2024 a',
			'b 县教体局: yanglao-2024 b',
			'c 县教科局: kexue-2023 c',
		])
	})
	test('by name before by spelling', () => {
		expect(unitsOf([spelt('a', '县教育局'), spelt('b', '县教体局', '县教委')], [spelt('c', '县教委'), spelt('a', '县教育局', '县教委')])).toEqual([
			'b 县教委: yanglao-2024 c, kexue-2023 b',
			'a 县教育局: yanglao-2024 a, kexue-2023 a',
		])
	})
	test('is not of two levels, though both are printed alike', () => {
		expect(unitsOf([spelt('a', '市财政局', '财政局')], [spelt('b', '县财政局', '财政局')])).toEqual(['b 县财政局: yanglao-2024 b', 'a 市财政局: kexue-2023 a'])
	})
	test('has the spellings and functions of all, the name of the newest', () => {
		const older = science({ units: [buildUnit('县教育局', ['jiaoyu'], { spellings: ['县教育局', '县教体局'] })] })
		const newer = elders({ units: [buildUnit('县教体局', ['jiaoyu', 'tiyu'])] })
		const [unit] = unitsOfPlace(placeOf(atlasOf(older, newer), 'jiaxian'))
		expect([unit?.name, unit?.spellings, unit?.functions]).toEqual(['县教体局', ['县教体局', '县教育局'], ['jiaoyu', 'tiyu']])
	})
})

const education = buildUnit('县教育局', ['jiaoyu'], { id: 'jyj' })
const older = science({
	units: [education, buildUnit('县科协', ['kexie'], { id: 'kx' })],
	tasks: [buildTask('t1', ['jyj', 'kx'], { action: 'youth' }), buildTask('t2', ['jyj'], { action: 'elderly' })],
})
const newer = elders({
	units: [buildUnit('县民政局', [], { id: 'mzj' }), buildUnit('甲县教育局', ['jiaoyu'], { id: 'jxjyj' }), buildUnit('县可协', [], { id: 'kx' })],
	tasks: [buildTask('t1', ['牵头 mzj', '配合 jxjyj']), buildTask('t2', ['牵头 jxjyj', 'kx'], { action: 'elderly' })],
})
const gone = buildPlan({
	id: 'kexue-2016',
	title: '甲县全民科学素质行动实施方案（2016—2020年）',
	issuedOn: '2016-01-01',
	units: [education],
	tasks: [buildTask('t1', ['jyj'])],
})
const elsewhere = buildPlan({
	id: 'yixian-2023',
	title: '乙县养老服务方案',
	jurisdiction: buildJurisdiction({ name: '乙县', code: '510002', slug: 'yixian' }),
	units: [education],
	tasks: [buildTask('t1', ['jyj'])],
})
const atlas = atlasOf(gone, older, newer, elsewhere)
const place = placeOf(atlas, 'jiaxian')
const unit = placeUnitOf(place, 'jyj')

describe('questions over the current plans of a place', () => {
	test('a unit has the tasks of all of them, and of no older one', () => {
		expect(countRolesInPlans(unit.inPlans)).toEqual({ lead: 1, responsible: 2, support: 1, total: 4 })
		expect(describePlaceUnit(place, unit)).toBe(
			'甲县教育局在甲县的 2 份方案中共 4 项任务：牵头 1 项，责任 2 项，配合 1 项（《甲县全民科学素质行动实施方案》未载明牵头单位）。',
		)
		expect(describePlaceUnit(place, placeUnitOf(place, 'mzj'))).toBe('县民政局在本方案中：牵头 1 项，责任 0 项，配合 0 项。')
	})
	test('links lead to its page from every plan, by whichever id', () => {
		expect([unitPath(atlas, older, 'jyj'), unitPath(atlas, newer, 'jxjyj'), unitPath(atlas, newer, 'kx'), unitPath(atlas, gone, 'jyj')]).toEqual([
			'/jiaxian/units/jyj/',
			'/jiaxian/units/jyj/',
			'/jiaxian/units/kx-2/',
			'/jiaxian/kexue-2016/?unit=jyj',
		])
		expect(maybePlaceUnit(place, gone, 'jyj')).toBe(undefined)
		expect(() => placeUnitOf(place, 'jxjyj')).toThrow('「甲县」没有编号为「jxjyj」的单位')
	})
	test('partners over all plans, the most shared tasks first', () => {
		expect(partnersInPlace(place, unit).map(partner => [partner.unit.id, partner.tasks, partner.byRole])).toEqual([
			['mzj', 1, { lead: 1, responsible: 0, support: 0 }],
			['kx-2', 1, { lead: 0, responsible: 1, support: 0 }],
			['kx', 1, { lead: 0, responsible: 1, support: 0 }],
		])
	})
	test('the list as CSV is that of every plan, each row with its plan and the line of its document', () => {
		const rows = placeUnitCsv(unit).trimEnd().split('\r\n').slice(1)
		expect(rows.map(row => row.split(',').slice(0, 4))).toEqual([
			['甲县养老服务工作方案', '甲县教育局', '牵头', 't2'],
			['甲县养老服务工作方案', '甲县教育局', '配合', 't1'],
			['甲县全民科学素质行动实施方案', '县教育局', '责任', 't1'],
			['甲县全民科学素质行动实施方案', '县教育局', '责任', 't2'],
		])
	})
	test('a function counts the tasks of all plans of a place in one row', () => {
		const { places, placeCount, taskCount, leadCount } = functionOf(atlas, 'jiaoyu')
		expect([placeCount, taskCount, leadCount]).toEqual([2, 5, 1])
		expect(places.map(one => [one.place.jurisdiction.name, one.bodies.map(body => [body.unit.id, body.counts.total]), one.counts.total])).toEqual([
			['甲县', [['jyj', 4]], 4],
			['乙县', [['jyj', 1]], 1],
		])
		expect(functionOf(atlas, 'kexie').places.map(({ counts }) => counts.total)).toEqual([1, 0])
	})
	test('figures, charts and examples count them too', () => {
		expect(overview(atlas)).toEqual({ places: 2, tasks: 5, functions: 2 })
		const [jiaoyu] = fieldsByAction(atlas, atlas.registries.actions.slice(0, 2), 1)
		expect(jiaoyu?.cells.map(({ lead, other }) => [lead, other])).toEqual([
			[0, 1],
			[1, 1],
		])
		expect(searchExamples(atlas)).toEqual(['甲县教育局负责什么', '甲县教育局牵头哪些'])
		expect(unitsByRoleChart(atlas, newer)?.table.rows.map(([first]) => typeof first === 'object' && first.path)).toContain('/jiaxian/units/jyj/')
	})
	test('the same field elsewhere is that of other places, not of the other plan', () => {
		expect(sameFunctionElsewhere(atlas, place, unit).map(other => other.place.jurisdiction.name)).toEqual(['乙县'])
	})
})
