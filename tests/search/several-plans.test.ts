import { describe, expect, it } from 'vitest'
import { namesOf } from '../../src/search/build/names-of.ts'
import { recordsOf } from '../../src/search/build/records-of.ts'
import { atlasOf } from '../atlas/build-atlas-input.ts'
import { buildPlan, buildTask, buildUnit } from '../atlas/build-plan.ts'

const education = buildUnit('县教育局', ['jiaoyu'], { id: 'jyj', spellings: ['县教育局', '县教体局'] })
const science = buildPlan({
	id: 'kexue-2023',
	title: '甲县全民科学素质行动实施方案',
	issuedOn: '2023-12-01',
	units: [education, buildUnit('县科协', ['kexie'])],
	tasks: [buildTask('t1', ['jyj', '县科协'], { action: 'youth' })],
})
const elders = buildPlan({
	id: 'yanglao-2024',
	title: '甲县养老服务工作方案',
	issuedOn: '2024-03-01',
	units: [buildUnit('县教体局', ['jiaoyu', 'tiyu'], { id: 'jtj' })],
	tasks: [buildTask('t1', ['牵头 jtj'])],
})
const older = buildPlan({
	id: 'kexue-2016',
	title: '甲县全民科学素质行动实施方案（2016—2020年）',
	issuedOn: '2016-01-01',
	units: [education],
	tasks: [buildTask('t1', ['jyj'], { action: 'youth' })],
})
const atlas = atlasOf(older, science, elders)

describe('a place with several plans', () => {
	const names = namesOf(atlas)
	it('has each body once, with its tasks in all current plans', () => {
		expect(names.units.map(({ id, name, spellings, plans, path, lead, responsible }) => ({ id, name, spellings, plans, path, lead, responsible }))).toEqual([
			{
				id: 'jyj',
				name: '县教体局',
				spellings: ['县教育局'],
				plans: ['yanglao-2024', 'kexue-2023'],
				path: '/jiaxian/units/jyj/',
				lead: 1,
				responsible: 1,
			},
			{ id: '县科协', name: '县科协', spellings: [], plans: ['kexue-2023'], path: '/jiaxian/units/县科协/', lead: 0, responsible: 1 },
		])
	})
	it('has the actions of current plans alone, its bodies by one name', () => {
		const youth = names.actions.find(({ id }) => id === 'youth')
		expect(youth?.rows.map(({ plan, bodies }) => [plan, bodies.map(({ name }) => name)])).toEqual([['kexue-2023', ['县教体局', '县科协']]])
	})
	it('is found by every spelling of a body once, and in an older plan by that plan', () => {
		const bodies = recordsOf(atlas).filter(({ kind }) => kind === 'unit')
		expect(bodies.map(({ plan, title, path, segments }) => [plan, title, path, segments])).toEqual([
			['kexue-2016', '县教育局', '/jiaxian/kexue-2016/?unit=jyj', ['县教育局', '县教体局']],
			['kexue-2023', '县科协', '/jiaxian/units/县科协/', ['县科协']],
			['yanglao-2024', '县教体局', '/jiaxian/units/jyj/', ['县教体局', '县教育局']],
		])
	})
	it('has its tasks by the names of its bodies, whichever its plans print', () => {
		const tasks = recordsOf(atlas).filter(({ kind }) => kind === 'task')
		expect(tasks.map(({ plan, assignments }) => [plan, assignments.map(({ unit }) => unit)])).toEqual([
			['kexue-2016', ['县教育局']],
			['kexue-2023', ['县教体局', '县科协']],
			['yanglao-2024', ['县教体局']],
		])
	})
})
