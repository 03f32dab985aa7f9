import { describe, expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/compare/compare-plans.ts'
import { listDifferences } from '../../src/compare/compare/list-differences.ts'
import { tokensOf } from '../../src/compare/compare/row-tokens.ts'
import type { ComparedPlan, ComparedTask } from '../../src/compare/compared-plan.ts'
import { buildComparedPlan, buildComparedTarget, outline, buildComparedTask as task } from './build-compared-plan.ts'

const compare = (...lists: readonly (readonly ComparedTask[])[]) =>
	comparePlans(
		lists.map((tasks, at) => buildComparedPlan(`${'甲乙丙丁'[at]}县`, tasks)),
		[outline],
	)
const compareAll = (...plans: readonly ComparedPlan[]) => comparePlans(plans, [outline])
const rowsOf = (comparison: ReturnType<typeof comparePlans>) => comparison.groups.flatMap(group => group.rows)
/** For each line the tasks of the plans by id. */
const shape = (comparison: ReturnType<typeof comparePlans>) =>
	rowsOf(comparison).map(({ id, lines, further }) => [
		id,
		lines.map(({ cells }) => cells.map((cell, at) => (cell ? comparison.plans[at]?.tasks[cell.task]?.id : null))),
		further.map((list, at) => list.map(entry => comparison.plans[at]?.tasks[entry.task]?.id)),
	])

describe('two plans of one outline are joined on its measures', () => {
	test('both, only A, only B, in the order of the outline; what none has is said', () => {
		const comparison = compare([task('a1', 'elderly.smart'), task('a2', 'youth.spirit')], [task('b1', 'elderly.smart')])
		expect(comparison.groups.map(({ action, rows }) => [action, rows.map(({ id, has }) => [id, has])])).toEqual([
			['youth', [['youth.spirit', [true, false]]]],
			['elderly', [['elderly.smart', [true, true]]]],
		])
		expect(comparison.absent.map(({ id }) => id)).toEqual(['youth.teachers'])
		expect(comparison.summary).toMatchObject({ counted: 'measures', all: 1, some: 0, only: [1, 0], others: 0 })
	})
	test('several tasks of a measure: what is alike stands in one line, the rest fills the places', () => {
		const words = (id: string, text: string) => task(id, 'elderly.smart', [], { title: text, text })
		expect(
			shape(
				compare(
					[words('a1', '开展智能手机培训'), words('a2', '建设老年大学')],
					[words('b1', '办好老年大学建设'), words('b2', '发放宣传册'), words('b3', '组织观影')],
				),
			),
		).toEqual([
			[
				'elderly.smart',
				[
					['a1', 'b2'],
					[null, 'b3'],
					['a2', 'b1'],
				],
				[[], []],
			],
		])
	})
	test('a task that is mainly about another measure is named, and shown there; a measure that is only touched is had', () => {
		const comparison = compare([task('a1', 'youth.spirit', ['牵头 县科协'], { further: ['elderly.smart'] })], [task('b1', 'elderly.smart', ['牵头 市科协'])])
		expect(shape(comparison)).toEqual([
			['youth.spirit', [['a1', null]], [[], []]],
			['elderly.smart', [[null, 'b1']], [['a1'], []]],
		])
		expect(rowsOf(comparison)[1]).toMatchObject({ has: [true, true], lead: 'same' })
	})
	test('who leads is asked of the tasks that are mainly about the measure', () => {
		const [row] = rowsOf(
			compare(
				[task('a1', 'youth.spirit', ['牵头 县科协']), task('a2', 'elderly.smart', ['牵头 县教育局'], { further: ['youth.spirit'] })],
				[task('b1', 'youth.spirit', ['牵头 市科协'])],
			),
		)
		expect(row).toMatchObject({ id: 'youth.spirit', lead: 'same', leadUnits: [[4], [5]] })
	})
	test('what is mainly about no measure but touches two is shown in full with the first', () => {
		const comparison = compare([task('a1', null, [], { further: ['youth.spirit', 'elderly.smart'], action: null })], [])
		expect(shape(comparison)).toEqual([
			['youth.spirit', [['a1', null]], [[], []]],
			['elderly.smart', [], [['a1'], []]],
		])
	})
	test('a task that is a whole action: its passages are the entries, its bodies stand for each of them and once at the action', () => {
		const passage = (title: string, measure: string | null) => ({ title, text: title, line: 7, measure, further: [] })
		const whole = task('r1', null, ['牵头 县科协'], {
			action: 'youth',
			passages: [passage('精神', 'youth.spirit'), passage('教师', 'youth.teachers'), passage('其他', null)],
		})
		const comparison = compare([whole], [task('b1', 'youth.spirit', ['牵头 市科协']), task('b2', 'youth.teachers', ['牵头 县教育局'])])
		expect(rowsOf(comparison).map(({ id, lead, lines }) => [id, lead, lines.map(({ cells }) => cells.map(cell => cell?.passage))])).toEqual([
			['youth.spirit', 'same', [[0, null]]],
			['youth.teachers', 'different', [[1, null]]],
			['n1', null, [[2, undefined]]],
		])
		expect(comparison.groups[0]?.wholes).toEqual([[0], []])
		expect(comparison.summary.others).toBe(1)
	})
	test('what is of no measure is paired by its words inside its action, and counted apart', () => {
		const free = (id: string, text: string, action: string | null) => task(id, null, [], { title: text, text, action })
		const comparison = compare(
			[free('a1', '举办科技活动周', 'youth'), free('a2', '加强组织领导', null)],
			[free('b1', '举办好科技活动周', 'youth'), free('b2', '加强组织领导工作', 'elderly')],
		)
		expect(shape(comparison).map(([id, lines]) => [id, lines])).toEqual([
			['n1', [['a1', 'b1']]],
			['n2', [[null, 'b2']]],
			['n3', [['a2', null]]],
		])
		expect(comparison.summary).toMatchObject({ all: 0, only: [0, 0], others: 3 })
	})
	test('an action that the outline does not have is none: nothing is lost', () => {
		expect(shape(compare([task('a1', null, [], { action: 'gone' })], [])).map(([id]) => id)).toEqual(['n1'])
	})
})

describe('how a row differs', () => {
	const difference = (a: readonly string[], b: readonly string[], textB = 't') => {
		const comparison = compare([task('t', 'elderly.smart', a)], [task('t', 'elderly.smart', b, { text: textB })])
		const [row] = rowsOf(comparison)
		return row && [row.difference, tokensOf(row, false), tokensOf(row, true)]
	}
	test.each([
		['by nothing', ['牵头 县科协'], ['牵头 市科协'], 't', ['none', ['both'], ['both']]],
		[
			'by words alone: no difference of two places, a change between two periods',
			['县科协'],
			['县科协'],
			'u',
			['text', ['both', 'unstated'], ['both', 'different', 'changed', 'unstated']],
		],
		['by who leads', ['牵头 县科协'], ['牵头 县教育局'], 't', ['lead', ['both', 'different', 'lead'], ['both', 'different', 'changed', 'lead']]],
		[
			'by who leads, in part',
			['牵头 县科协'],
			['牵头 县科协', '牵头 县教育局'],
			't',
			['leadPartly', ['both', 'different', 'partly'], ['both', 'different', 'changed', 'partly']],
		],
		['by units', ['牵头 县科协'], ['牵头 县科协', '县教育局'], 't', ['units', ['both', 'different'], ['both', 'different', 'changed']]],
		['a plan that names no lead does not differ by it', ['县科协'], ['牵头 县科协'], 't', ['none', ['both', 'unstated'], ['both', 'unstated']]],
	])('%s', (_, a, b, text, expected) => {
		expect(difference(a, b, text)).toEqual(expected)
	})
	test('each difference stands in one list, the gravest kind first', () => {
		const comparison = compare(
			[task('a1', 'elderly.smart', ['牵头 县科协']), task('a2', 'youth.spirit')],
			[task('b1', 'elderly.smart', ['牵头 县教育局', '县科协']), task('b2', 'youth.teachers')],
		)
		expect(listDifferences(comparison).map(({ kind, plan, rows }) => [kind, plan, rows.map(({ id }) => id)])).toEqual([
			['only', 0, ['youth.spirit']],
			['only', 1, ['youth.teachers']],
			['lead', null, ['elderly.smart']],
		])
	})
})

describe('three and four plans: the first is the base', () => {
	const comparison = compare(
		[task('a1', 'elderly.smart', ['牵头 县科协', '县民政局'])],
		[task('b1', 'elderly.smart', ['牵头 县教育局', '县科协']), task('b2', 'youth.spirit')],
		[task('c1', 'elderly.smart', ['牵头 市科协']), task('c2', 'youth.spirit'), task('c3', 'youth.teachers')],
		[],
	)
	const row = rowsOf(comparison).find(({ id }) => id === 'elderly.smart')
	test('who has what', () => {
		expect(rowsOf(comparison).map(({ id, has }) => [id, has])).toEqual([
			['youth.spirit', [false, true, true, false]],
			['youth.teachers', [false, false, true, false]],
			['elderly.smart', [true, true, true, false]],
		])
		expect(comparison.summary).toMatchObject({ all: 0, some: 2, only: [0, 0, 1, 0], leadDifferent: 1 })
	})
	test('the others are compared with it, and never with each other', () => {
		expect(row?.leads).toEqual([null, 'different', 'same', null])
		expect(row?.lead).toBe('different')
		expect(rowsOf(comparison)[0]).toMatchObject({ leads: [null, null, null, null], lead: null })
	})
	test('a body of the base is marked when no other plan has it, a body of another when the base has it not', () => {
		expect(row?.alone.map(set => [...set].map(unit => comparison.plans[0]?.units[unit]?.name))).toEqual([['县民政局'], ['县教育局'], [], []])
	})
	test.each([1, 5])('%i plans are not compared', count => {
		expect(() => compare(...Array.from({ length: count }, () => []))).toThrow(/two to four/)
	})
})

describe('plans of no common outline', () => {
	const words = (id: string, text: string, section: string, bodies: readonly string[] = []) => task(id, 'elderly.smart', bodies, { title: text, text, section })
	test('are compared by their words, by the chapters of the base', () => {
		const comparison = compareAll(
			buildComparedPlan('甲县', [words('a1', '建设社区食堂', '一、服务'), words('a2', '培训护理员', '二、队伍')], { family: null }),
			buildComparedPlan('乙县', [words('b1', '加强护理员培训', '三、保障'), words('b2', '建设一批社区食堂', '一、服务'), words('b3', '落实经费', '四、经费')]),
		)
		expect(comparison.outline).toBeNull()
		expect(comparison.groups.map(({ title, rows }) => [title, rows.map(({ title: own, has }) => [own, has])])).toEqual([
			['一、服务', [['建设社区食堂', [true, true]]]],
			['二、队伍', [['培训护理员', [true, true]]]],
			['乙县：四、经费', [['落实经费', [false, true]]]],
		])
		expect(comparison.summary).toMatchObject({ counted: 'tasks', all: 2, only: [0, 1], others: 0 })
	})
	test('a plan without tasks', () => {
		expect(compareAll(buildComparedPlan('甲县', [], { family: null }), buildComparedPlan('乙县', [])).groups).toEqual([])
	})
})

describe('two periods of one plan', () => {
	const period = (id: string, year: number, tasks: readonly ComparedTask[], change: Partial<ComparedPlan> = {}) =>
		buildComparedPlan(id, tasks, { place: 'jiaxian', age: `${year}`, ...change })
	const older = period('jia-2016', 2016, [task('t1', 'youth.spirit', ['牵头 县教育局']), task('t2', 'elderly.smart')])
	const newer = period('jia-2021', 2021, [task('t1', 'youth.spirit', ['牵头 县教育和体育局']), task('t3', 'youth.teachers')])
	test('the older one is the base, in whichever order they are given; a body that was renamed is one', () => {
		for (const comparison of [compareAll(newer, older), compareAll(older, newer)]) {
			expect([comparison.isPeriods, comparison.plans.map(({ id }) => id)]).toEqual([true, ['jia-2016', 'jia-2021']])
			expect(comparison.summary).toMatchObject({ only: [1, 1], unchanged: 1, changed: 0 })
		}
	})
	test('two plans of one place on other topics are no periods', () => {
		expect(compareAll(older, period('jia-2022', 2022, [], { topic: '养老服务' })).isPeriods).toBe(false)
	})
})

test('a comparison asks for each target once', () => {
	const target = buildComparedTarget()
	const comparison = compareAll(buildComparedPlan('甲县', [], { targets: [target] }), buildComparedPlan('乙县', [], { targets: [{ ...target, value: 12 }] }))
	expect(comparison.summary.targetsDifferent).toBe(1)
})
