import { describe, expect, test } from 'vitest'
import { comparePlans } from '../../src/compare/align/compare-plans.ts'
import { listDifferences } from '../../src/compare/align/list-differences.ts'
import { countTokens, tokensOf } from '../../src/compare/align/row-tokens.ts'
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
			['text', ['both', 'unstated'], ['both', 'different', 'changed', 'words', 'unstated']],
		],
		['by who leads', ['牵头 县科协'], ['牵头 县教育局'], 't', ['lead', ['both', 'different', 'lead'], ['both', 'different', 'changed', 'lead']]],
		[
			'by who leads, in part',
			['牵头 县科协'],
			['牵头 县科协', '牵头 县教育局'],
			't',
			['leadPartly', ['both', 'different', 'partly'], ['both', 'different', 'changed', 'partly']],
		],
		['by units', ['牵头 县科协'], ['牵头 县科协', '县教育局'], 't', ['units', ['both', 'different', 'units'], ['both', 'different', 'changed', 'units']]],
		['a plan that names no lead does not differ by it', ['县科协'], ['牵头 县科协'], 't', ['none', ['both', 'unstated'], ['both', 'unstated']]],
	])('%s', (_, a, b, text, expected) => {
		expect(difference(a, b, text)).toEqual(expected)
	})
	test('by what is said of it in passing alone: other words are no agreement by silence', () => {
		const passing = (text: string) => task('t', 'youth.spirit', ['县科协'], { further: ['elderly.smart'], title: text, text })
		const rows = (a: string, b: string) => rowsOf(compare([passing(a)], [passing(b)])).map(({ id, difference, lines }) => [id, difference, lines.length])
		expect(rows('办科技节', '建实验室')).toEqual([
			['youth.spirit', 'text', 1],
			['elderly.smart', 'text', 0],
		])
		expect(rows('办科技节', '办科技节')[1]).toEqual(['elderly.smart', 'none', 0])
	})
	test('groups and governments below make no difference of two levels; they are shown all the same', () => {
		const units = ['县科协/department', '各县（区）人民政府/collective', '高新区管委会/government', '县教育局/department'].map(entry => {
			const [name = '', kind = ''] = entry.split('/')
			return { name, kind: kind as 'department', functions: [], path: '/' }
		})
		const row = (city: readonly number[]) => {
			const tasks = [[0], city].map(responsible => [task('t', 'elderly.smart', [], { roles: { lead: [], responsible: [...responsible], support: [] } })])
			return rowsOf(compareAll(...tasks.map((own, at) => buildComparedPlan(`${'甲乙'[at]}县`, own, { units }))))[0]
		}
		expect([row([0, 1, 2])?.difference, row([0, 1, 2])?.units[1]?.onlyB]).toEqual(['none', [1, 2]])
		expect(row([0, 3])?.difference).toBe('units')
	})
	test('each list has the rows of one kind, the gravest kind first', () => {
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

test('a row that some lack and others lead differently is in both lists, which have what the figures count', () => {
	const comparison = compare(
		[task('a', 'elderly.smart', ['牵头 县科协'])],
		[task('b', 'elderly.smart', ['牵头 县教育局'])],
		[task('c', 'youth.spirit', ['县科协'])],
	)
	expect(listDifferences(comparison).map(({ kind, plan, rows }) => [kind, plan, rows.map(({ id }) => id)])).toEqual([
		['only', 2, ['youth.spirit']],
		['some', null, ['elderly.smart']],
		['lead', null, ['elderly.smart']],
	])
	expect(comparison.summary).toMatchObject({ only: [0, 0, 1], some: 1, leadDifferent: 1 })
})
test('lists and filters count tasks of no measure apart', () => {
	const free = task('c', null, [], { title: '其他事项', text: '其他事项', action: null })
	const comparison = compare([task('a', 'elderly.smart'), free], [task('b', 'youth.spirit')])
	expect(listDifferences(comparison).map(({ token, rows, others }) => [token, rows.length, others.length])).toEqual([
		['plan-1', 1, 1],
		['plan-2', 1, 0],
	])
	expect([...countTokens(comparison)]).toEqual([
		['plan-2', { counted: 1, others: 0 }],
		['different', { counted: 2, others: 1 }],
		['plan-1', { counted: 1, others: 1 }],
	])
})

test('what a plan writes of a measure without giving it to anybody stands with the row, or with what none has', () => {
	const mention = (measure: string) => ({ measure, heading: '四、组织实施', line: 9, path: '/b/source/#L9' })
	const comparison = compareAll(
		buildComparedPlan('甲县', [task('a', 'elderly.smart')]),
		buildComparedPlan('乙县', [], { mentions: [mention('elderly.smart'), mention('youth.spirit')] }),
	)
	expect(rowsOf(comparison)[0]?.mentions).toEqual([null, mention('elderly.smart')])
	expect(comparison.absent.map(({ id, mentions }) => [id, mentions])).toEqual([
		['youth.spirit', [null, mention('youth.spirit')]],
		['youth.teachers', [null, null]],
	])
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
	test('the units of each are compared with those of the base', () => {
		const names = (units: readonly number[]) => units.map(unit => comparison.plans[0]?.units[unit]?.name)
		expect(row?.units.map(sets => sets && [names(sets.onlyA), names(sets.onlyB)])).toEqual([null, [['县民政局'], ['县教育局']], [['县民政局'], []], null])
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
	describe('tell what became of each task, also inside a measure that both have', () => {
		const words = (id: string, measure: string | null, text: string) => task(id, measure, ['县科协'], { title: text.slice(0, 12), text, action: 'youth' })
		const trace = (before: readonly ComparedTask[], after: readonly ComparedTask[]) =>
			compareAll(period('jia-2016', 2016, before), period('jia-2021', 2021, after))
		const changes = (comparison: ReturnType<typeof comparePlans>) =>
			rowsOf(comparison).flatMap(({ id, lines }) =>
				lines.map(({ cells, change, elsewhere }) => [
					id,
					cells.map((cell, at) => (cell ? comparison.plans[at]?.tasks[cell.task]?.id : null)).join(' → '),
					change,
					elsewhere,
				]),
			)
		const biogas = '推广沼气池建设技术，做好农村能源示范户培育。'
		const science = '实施乡村振兴科技支撑行动，组织专家团队开展技术服务和科技指导。'
		test('what is like nothing of the newer plan is dropped, and stands beside nothing', () => {
			const comparison = trace([words('old', 'youth.spirit', biogas), words('kept', 'youth.spirit', science)], [words('new', 'youth.spirit', science)])
			expect(changes(comparison)).toEqual([
				['youth.spirit', 'old → ', 'dropped', null],
				['youth.spirit', 'kept → new', 'same', null],
			])
			expect(comparison.summary).toMatchObject({ changed: 1, unchanged: 0, only: [0, 0], tasks: { same: 1, changed: 0, added: 0, dropped: 1 } })
			expect(listDifferences(comparison).map(({ kind, rows }) => [kind, rows.length])).toEqual([
				['taskDropped', 1],
				['text', 1],
			])
		})
		test('what a longer text takes over has changed', () => {
			expect(changes(trace([words('old', 'youth.spirit', biogas)], [words('new', 'youth.spirit', `${science}${science.slice(0, 9)}${biogas}`)]))).toEqual([
				['youth.spirit', 'old → new', 'changed', null],
			])
		})
		test('what stands under another measure is not dropped: it is said there', () => {
			const comparison = trace([words('old', 'youth.spirit', biogas)], [words('new', 'youth.teachers', biogas), words('more', null, science)])
			expect(changes(comparison)).toEqual([
				['youth.spirit', 'old → ', 'elsewhere', 'youth.teachers'],
				['youth.teachers', ' → new', 'elsewhere', 'youth.spirit'],
				['n1', ' → more', 'added', null],
			])
			expect(comparison.summary.tasks).toEqual({ same: 0, changed: 1, added: 1, dropped: 0 })
		})
		test('one task that became two', () => {
			const comparison = trace(
				[words('old', 'youth.spirit', `${science}${biogas}`)],
				[words('one', 'youth.spirit', science), words('two', 'youth.spirit', biogas)],
			)
			expect(changes(comparison)).toEqual([
				['youth.spirit', 'old → one', 'changed', null],
				['youth.spirit', ' → two', 'elsewhere', 'youth.spirit'],
			])
		})
		test('of two places nothing is new or dropped', () => {
			const comparison = compare([words('a', 'youth.spirit', biogas)], [words('b', 'youth.spirit', science)])
			expect([comparison.summary.tasks, rowsOf(comparison).map(({ tasks, lines }) => [tasks, lines.map(({ change }) => change)])]).toEqual([
				null,
				[[null, [null]]],
			])
		})
	})
	test('say what is measured over the years in one line', () => {
		const target = (year: number, value: number) => buildComparedTarget({ year, value, words: `达到${value}%` })
		const bases = (metric: string, year: number) => buildComparedTarget({ metric, year, unit: '个', value: 3, isLiteracy: false, words: '3个' })
		const comparison = compareAll(
			{ ...older, targets: [target(2020, 8), bases('科普基地数量', 2020)] },
			{ ...newer, targets: [{ ...target(2025, 13), metric: '公民科学素质比例' }, target(2035, 25), bases('科普基地的数量', 2025)] },
		)
		expect(comparison.targetSeries.map(({ metric, steps }) => [metric, steps.map(({ plan, target: { year, words } }) => `${plan} ${year} ${words}`)])).toEqual([
			['公民科学素质比例', ['0 2020 达到8%', '1 2025 达到13%', '1 2035 达到25%']],
			['科普基地的数量', ['0 2020 3个', '1 2025 3个']],
		])
		expect(compare([], []).targetSeries).toEqual([])
	})
})

describe('plans on different topics', () => {
	const words = (id: string, text: string) => task(id, null, [], { title: text, text })
	const care = ['建设社区养老服务综合体', '新建街道敬老院三所', '发放高龄津贴', '培训护理员', '探索长期护理保险', '改造适老化住房', '开设长者食堂']
	const science = ['办好科技活动周', '创建科普示范基地', '举办青少年创新大赛', '推广农业新品种', '开展职业技能竞赛', '建设数字科技馆', '表彰先进集体']
	const plan = (id: string, topic: string, texts: readonly string[]) =>
		buildComparedPlan(
			id,
			texts.map((text, at) => words(`t${at}`, text)),
			{ family: null, topic },
		)
	test('are not compared task by task', () => {
		const comparison = compareAll(plan('甲县', '养老服务', care), plan('乙县', '科学素质', science))
		expect([comparison.isUnrelated, comparison.groups, comparison.summary.only]).toEqual([true, [], [0, 0]])
	})
	test('unless their tasks are alike, their topic is one, or one has no tasks', () => {
		const alike = compareAll(plan('甲县', '养老服务', care), plan('乙县', '养老体系', [...care.slice(0, 3), ...science]))
		const oneTopic = compareAll(plan('甲县', '养老服务', care), plan('乙县', '养老服务', science))
		const empty = compareAll(plan('甲县', '养老服务', care), plan('乙县', '科学素质', []))
		expect([alike, oneTopic, empty].map(({ isUnrelated, groups }) => [isUnrelated, groups.length > 0])).toEqual([
			[false, true],
			[false, true],
			[false, true],
		])
	})
})

test('a comparison asks for each target once', () => {
	const target = buildComparedTarget()
	const comparison = compareAll(buildComparedPlan('甲县', [], { targets: [target] }), buildComparedPlan('乙县', [], { targets: [{ ...target, value: 12 }] }))
	expect(comparison.summary.targetsDifferent).toBe(1)
})
