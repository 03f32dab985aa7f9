import { expect, test } from 'vitest'
import { dutiesByMeasure, functionByMeasure, functionOf, getAtlas, measureOf, type TasksByRole } from '../../src/atlas/index.ts'
import type { Detail } from '../../src/model/index.ts'
import { atlasOf } from './build-atlas-input.ts'
import { at, buildJurisdiction, buildPlan, buildTask, buildUnit } from './build-plan.ts'

const detail = (measure: string): Detail => ({ title: measure, text: measure, measure, furtherMeasures: [], measureEvidence: null, position: at(3) })

const jia = buildPlan({
	family: 'suzhi-2021',
	units: [buildUnit('县教育局', ['jiaoyu']), buildUnit('县教师进修学校', ['jiaoyu'])],
	tasks: [
		buildTask('t1', ['县教育局'], { measure: 'elderly.one' }),
		buildTask('t2', ['牵头 县教育局', '县教师进修学校'], { measure: 'youth.one', furtherMeasures: ['elderly.one'] }),
		buildTask('t3', ['县教师进修学校', '县财政局']),
		buildTask('t4', ['牵头 县财政局'], { measure: 'youth.one' }),
	],
})
const yi = buildPlan({
	id: 'yixian-2022',
	family: 'suzhi-2021',
	jurisdiction: buildJurisdiction({ name: '乙县', code: '510002', slug: 'yixian' }),
	units: [buildUnit('县教育和体育局', ['jiaoyu', 'tiyu'])],
	tasks: [buildTask('r1', ['牵头 县教育和体育局'], { details: [detail('youth.one'), detail('youth.one'), detail('implementation.one')] })],
})
const bing = buildPlan({
	id: 'bingxian-2022',
	jurisdiction: buildJurisdiction({ name: '丙县', code: '510003', slug: 'bingxian' }),
	units: [buildUnit('县教委', ['jiaoyu'])],
	tasks: [buildTask('t1', ['配合 县教委'])],
})
const atlas = atlasOf(jia, yi, bing)

test('the duties of some units by measure: each task once, under what it is mainly about; those of no measure last', () => {
	const groups = dutiesByMeasure(atlas, jia, ['县教育局', '县教师进修学校'])
	expect(
		groups.map(({ measure, duties }) => [measure?.measure.id, duties.map(({ task, roles, units }) => [task.id, roles.join('+'), units.join('、')])]),
	).toEqual([
		['youth.one', [['t2', 'lead+responsible', '县教育局、县教师进修学校']]],
		['elderly.one', [['t1', 'responsible', '县教育局']]],
		[undefined, [['t3', 'responsible', '县教师进修学校']]],
	])
	expect(dutiesByMeasure(atlas, jia, ['县税务局'])).toEqual([])
})

test('one field of government in all places is one table', () => {
	const { plans, rows } = functionByMeasure(atlas, 'jiaoyu')
	const figures = ({ lead, responsible, support }: TasksByRole) => `${lead}/${responsible}/${support}`
	expect(plans.map(({ name, units }) => [name, units])).toEqual([
		['丙县', ['县教委']],
		['甲县', ['县教育局', '县教师进修学校']],
		['乙县', ['县教育和体育局']],
	])
	const words = rows.map(({ measure, cells }) => [
		measure?.measure.id ?? null,
		...cells.map(
			cell =>
				cell && `${figures(cell.counts)}${cell.isOfWholeAction ? ' 整项行动' : ''}${figures(cell.further) === '0/0/0' ? '' : ` 兼及 ${figures(cell.further)}`}`,
		),
	])
	expect(words).toEqual([
		['youth.one', null, '1/1/0', '1/0/0 整项行动'],
		['elderly.one', null, '0/1/0 兼及 1/1/0', null],
		['implementation.one', null, null, '1/0/0 整项行动'],
		[null, '0/0/1', '0/1/0', null],
	])
	expect(() => functionByMeasure(atlas, 'qixiang')).toThrow('没有方案提到编号为「qixiang」的职能')
})

test('a body that only has tasks that are about a measure too has them said; a passage of the same task on the measure itself counts as that alone', () => {
	const only = buildPlan({
		family: 'suzhi-2021',
		units: [buildUnit('县教育局', ['jiaoyu'])],
		tasks: [
			buildTask('t1', ['牵头 县教育局'], { measure: 'youth.one', furtherMeasures: ['elderly.one'] }),
			buildTask('r2', ['县教育局'], { details: [detail('implementation.one'), { ...detail('youth.one'), furtherMeasures: ['implementation.one'] }] }),
		],
	})
	const { rows } = functionByMeasure(atlasOf(only), 'jiaoyu')
	expect(rows.map(({ measure, cells }) => [measure?.measure.id, cells[0]?.counts.lead, cells[0]?.further.lead, cells[0]?.further.responsible])).toEqual([
		['youth.one', 1, 0, 0],
		['elderly.one', 0, 1, 0],
		['implementation.one', 0, 0, 0],
	])
})

test.each(['jiaoyu', 'kexie', 'xuanchuan'])('of the five plans, %s is nowhere without a task in a row of which the page of the measure shows one', async id => {
	const seeds = await getAtlas()
	const { plans, rows } = functionByMeasure(seeds, id)
	const shown = rows.flatMap(({ measure, cells }) =>
		measure ? plans.filter((_, index) => cells[index] !== null).map(({ plan }) => `${measure.measure.id} ${plan.id}`) : [],
	)
	const expected = plans.flatMap(({ plan, units }) =>
		seeds.registries.actions.flatMap(({ measures }) =>
			measures
				.filter(measure =>
					measureOf(seeds, measure.id).plans.some(
						one => one.plan === plan && one.entries.some(({ task }) => task.assignments.some(({ unit }) => units.includes(unit))),
					),
				)
				.map(measure => `${measure.id} ${plan.id}`),
		),
	)
	expect(shown.sort()).toEqual(expected.sort())
})

test('two current plans of one place are two columns', () => {
	const other = buildPlan({ ...bing, id: 'jiaxian-2024', title: '甲县养老方案', jurisdiction: jia.jurisdiction, issuedOn: '2024-01-01' })
	expect(functionByMeasure(atlasOf(jia, other), 'jiaoyu').plans.map(({ name }) => name)).toEqual(['甲县（养老）', '甲县（2023年）'])
})

test.each(['jiaoyu', 'kexie', 'tiyu', 'minzheng'])('every task of the five plans that names %s stands under a measure or under none', async id => {
	const seeds = await getAtlas()
	const tasks = functionByMeasure(seeds, id).plans.map(({ plan, groups }) => [
		plan.id,
		new Set(groups.flatMap(({ duties }) => duties.map(({ task }) => task.id))).size,
	])
	const counted = functionOf(seeds, id).places.flatMap(({ place, bodies, counts }) => (bodies.length > 0 ? [[place.newest.id, counts.total]] : []))
	expect(tasks).toEqual(counted)
})
