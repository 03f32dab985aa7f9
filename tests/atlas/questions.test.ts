import { describe, expect, test } from 'vitest'
import {
	companionsOf,
	countRoles,
	countRolesOfUnits,
	coverageOf,
	dutiesOf,
	findingsAcross,
	findingsOf,
	headlineTarget,
	literacyTargets,
	namesLead,
	omissionsOf,
	partnersOf,
	placeUnitCsv,
	planCsv,
	quoteOf,
	rolesIn,
	rulesInForce,
	spellingsOf,
	targetWords,
	whereaboutsOf,
} from '../../src/atlas/index.ts'
import type { Indicator, Section } from '../../src/model/index.ts'
import { at, buildAssignment, buildPlan, buildTask, buildUnit, buildIndicator as target } from './build-plan.ts'

const section = (id: string, heading: string): Section => ({
	id,
	number: null,
	title: heading,
	heading,
	level: 1,
	parent: null,
	action: null,
	position: at(1),
	paragraphs: [],
	mentions: [],
})

const plan = buildPlan({
	sections: [section('s1', '一、青少年'), section('s2', '二、农民')],
	tasks: [
		buildTask('t1', ['牵头 县科协', '县教育局', '各乡镇'], { section: ['一、青少年'], sectionId: 's1' }),
		buildTask('t2', ['县科协', '县教育局'], { section: ['一、青少年'], sectionId: 's1' }),
		buildTask('t3', ['县科协', '牵头 各乡镇', '各乡镇', '配合 县教育局'], { section: ['二、农民'], sectionId: 's2' }),
	],
})

describe('counts by role are numbers of tasks', () => {
	test('a unit', () => {
		expect(countRoles(plan, '县教育局')).toEqual({ lead: 0, responsible: 2, support: 1, total: 3 })
	})
	test('a unit twice in one task counts once in each role and once in all', () => {
		expect(countRoles(plan, '各乡镇')).toEqual({ lead: 1, responsible: 2, support: 0, total: 2 })
	})
	test('two units together', () => {
		expect(countRolesOfUnits(plan, ['县科协', '县教育局'])).toEqual({ lead: 1, responsible: 3, support: 1, total: 3 })
	})
	test('a unit that is not there', () => {
		expect(countRoles(plan, '县税务局')).toEqual({ lead: 0, responsible: 0, support: 0, total: 0 })
	})
})

test('duties come by role, then by section, then in document order', () => {
	const shape = dutiesOf(plan, '县科协').map(({ role, count, sections }) => ({
		role,
		count,
		sections: sections.map(({ path, section, duties }) => ({ path, id: section?.id, tasks: duties.map(({ task }) => task.id) })),
	}))
	expect(shape).toEqual([
		{ role: 'lead', count: 1, sections: [{ path: ['一、青少年'], id: 's1', tasks: ['t1'] }] },
		{
			role: 'responsible',
			count: 2,
			sections: [
				{ path: ['一、青少年'], id: 's1', tasks: ['t2'] },
				{ path: ['二、农民'], id: 's2', tasks: ['t3'] },
			],
		},
	])
})

test('companions of a unit in a task, each once with all its roles', () => {
	const [, , third] = plan.tasks
	expect(third && companionsOf(plan, third, '县科协').map(({ unit, roles }) => [unit.name, roles])).toEqual([
		['各乡镇', ['lead', 'responsible']],
		['县教育局', ['support']],
	])
})

test('partners: most shared tasks first, by the role of the partner', () => {
	expect(partnersOf(plan, '县科协').map(({ unit, tasks, byRole }) => [unit.name, tasks, byRole])).toEqual([
		['县教育局', 3, { lead: 0, responsible: 2, support: 1 }],
		['各乡镇', 2, { lead: 1, responsible: 2, support: 0 }],
	])
})

test('spellings with counts, the most frequent first', () => {
	const spelt = (printed: string, line: number) => buildAssignment('县卫生健康局', 'responsible', { printed, position: at(line) })
	const task = { ...buildTask('t1'), assignments: [spelt('县卫生健康局', 4), spelt('县卫健局', 5), spelt('县卫健局', 6)] }
	expect(spellingsOf(buildPlan({ tasks: [task] }), '县卫生健康局')).toEqual([
		{ printed: '县卫健局', count: 2, first: at(5) },
		{ printed: '县卫生健康局', count: 1, first: at(4) },
	])
})

test('whether a plan names a lead at all, and which roles it has', () => {
	expect(namesLead(plan)).toBe(true)
	expect(rolesIn(plan)).toEqual(['lead', 'responsible', 'support'])
	const silent = buildPlan({ tasks: [buildTask('t1', ['县科协'])] })
	expect(namesLead(silent)).toBe(false)
	expect(rolesIn(silent)).toEqual(['responsible'])
})

describe('targets', () => {
	test('the literacy targets by year; the headline is the first of them', () => {
		const far = target({ id: 'far', year: 2035, value: 25 })
		const near = target({ id: 'near' })
		const other = target({ id: 'other', metric: '科普基地', unit: '个' })
		const found = buildPlan({ indicators: [far, other, near] })
		expect(literacyTargets(found)).toEqual([near, far])
		expect(headlineTarget(found)).toEqual(near)
	})
	test('a plan without one has none', () => {
		expect(headlineTarget(buildPlan({ indicators: [target({ value: null })] }))).toBe(null)
	})
	test.each([
		['达到13%', {}],
		['超过12.5%', { comparator: 'exceed', value: 12.5 }],
		['同步全省平均水平 达到13%', { relativeTo: '同步全省平均水平' }],
		['全覆盖', { comparator: 'cover', value: null, unit: null }],
		['达到我市14.5%平均水平', { relativeTo: '我市14.5%平均水平', value: 14.5 }],
		['3个', { comparator: 'equal', value: 3, unit: '个' }],
		['不少于3个', { comparator: 'atLeast', value: 3, unit: '个' }],
	] as [string, Partial<Indicator>][])('in short: %s', (words, change) => {
		expect(targetWords(target(change))).toBe(words)
	})
})

describe('CSV', () => {
	const printed = buildPlan({
		title: '=方案',
		tasks: [
			{
				...buildTask('t1', [], { title: '办讲座', text: '办讲座，每年2次', section: ['一、青少年', '（一）学校'] }),
				assignments: [
					buildAssignment('县卫生健康局', 'lead', { printed: '县卫健局', position: at(7) }),
					buildAssignment('县科协', 'responsible', { position: at(8) }),
				],
			},
		],
		units: [buildUnit('县卫生健康局'), buildUnit('县科协')],
	})
	test('of a plan: a row an assignment, harmless', () => {
		expect(planCsv(printed).split('\r\n')).toEqual([
			'方案,任务编号,任务,章节,单位,印发名称,角色,依据原文,行号',
			`"'=方案",t1,办讲座,一、青少年 / （一）学校,县卫生健康局,县卫健局,牵头,责任单位：,7`,
			`"'=方案",t1,办讲座,一、青少年 / （一）学校,县科协,县科协,责任,责任单位：,8`,
			'',
		])
	})
	test('of a plan: a task that names nobody is there', () => {
		const nobody = buildPlan({ tasks: [buildTask('t1', [], { title: '办讲座', clause: { text: '责任单位：有关部门', position: at(3) } })] })
		expect(planCsv(nobody).split('\r\n')[1]).toBe('甲县实施方案,t1,办讲座,,,,未载明,责任单位：有关部门,1')
	})
	test('of a body: the rows of its page', () => {
		expect(placeUnitCsv({ inPlans: [{ plan: printed, unit: buildUnit('县科协') }] }).split('\r\n')).toEqual([
			'方案,单位,角色,任务编号,任务,任务全文,章节,印发名称,共同单位,完成时限,依据原文,行号',
			`"'=方案",县科协,责任,t1,办讲座,办讲座，每年2次,一、青少年 / （一）学校,县科协,县卫生健康局（牵头）,,责任单位：,8`,
			'',
		])
	})
})

describe('quality', () => {
	const finding = (rule: string, severity: 'error' | 'warning' | 'info', line: number) => ({
		rule,
		severity,
		message: `${rule} ${line}`,
		note: null,
		position: at(line),
		related: null,
	})
	test('findings: the gravest rules first, each in document order', () => {
		const found = buildPlan({
			diagnostics: [finding('b-rule', 'info', 1), finding('c-rule', 'warning', 9), finding('a-rule', 'info', 3), finding('c-rule', 'warning', 2)],
		})
		expect(findingsOf(found).map(({ rule, findings }) => [rule, findings.map(({ position }) => position?.start.line)])).toEqual([
			['c-rule', [2, 9]],
			['a-rule', [3]],
			['b-rule', [1]],
		])
	})
	test('findings across documents: the gravest rules first, then the most frequent; the documents with the most first', () => {
		const one = buildPlan({ id: 'a-2021', diagnostics: [finding('a-rule', 'info', 1), finding('b-rule', 'warning', 1)] })
		const other = buildPlan({ id: 'b-2021', diagnostics: [finding('c-rule', 'warning', 1), finding('b-rule', 'warning', 1), finding('b-rule', 'warning', 2)] })
		expect(findingsAcross([one, other]).map(({ rule, count, plans }) => [rule, count, plans.map(({ plan, count }) => `${plan.id} ${count}`)])).toEqual([
			['b-rule', 3, ['b-2021 2', 'a-2021 1']],
			['c-rule', 1, ['b-2021 1']],
			['a-rule', 1, ['a-2021 1']],
		])
	})
	test('rules as the site applies them: those switched off last, with the reason', () => {
		const setting = { rule: 'missing-jurisdiction', severity: 'off' as const, reason: '本站只有一个县', file: 'content/rules.yaml', line: 3 }
		const inForce = rulesInForce({ ruleSettings: [setting] })
		expect(inForce.at(-1)).toMatchObject({ rule: { id: 'missing-jurisdiction' }, severity: 'off', setting })
		expect(inForce.filter(({ setting }) => setting !== null).length).toBe(1)
	})
	test('where a place is: in which file of several, on which page', () => {
		const parts = [
			{ file: '通知.pdf', format: 'pdf', sha256: '', firstLine: 1 },
			{ file: '方案.pdf', format: 'pdf', sha256: '', firstLine: 21 },
		]
		const position = { ...at(25), start: { ...at(25).start, page: 3 } }
		expect(whereaboutsOf({ source: { file: '甲县', parts } }, position)).toBe('（方案.pdf 第 5 行，第 3 页）')
		expect(whereaboutsOf({ source: { file: '通知.pdf', parts: parts.slice(0, 1) } }, at(5))).toBe('')
	})
	test('omissions by reason, counted without blanks', () => {
		const text = '- 6 -\n目录'
		const span = (from: number, to: number) => ({ start: { line: 1, column: 1, offset: from }, end: { line: 1, column: 1, offset: to } })
		const omitted = [
			{ reason: 'page-number' as const, position: span(0, 5) },
			{ reason: 'table-of-contents' as const, position: span(6, 8) },
		]
		const found = omissionsOf(buildPlan({ coverage: { characters: 5, represented: 0, omitted } }), text)
		expect(found.map(({ reason, characters }) => [reason, characters])).toEqual([
			['page-number', 3],
			['table-of-contents', 2],
		])
	})
	test('what was masked counts as left out; nothing is lost', () => {
		const text = '联系人：×××'
		const position = { start: { line: 1, column: 5, offset: 4 }, end: { line: 1, column: 8, offset: 7 } }
		const masked = buildPlan({ coverage: { characters: 7, represented: 4, omitted: [{ reason: 'personal-data', position }] } })
		expect(coverageOf(masked, text)).toEqual({ characters: 7, represented: 4, omitted: 3, lost: 0 })
	})
	test('a quote keeps to its line and says where it is cut', () => {
		const text = '前一行\n一二三四五六七八九十县科协一二三四五六七八九十\n后一行'
		const start = text.indexOf('县科协')
		const position = { start: { line: 2, column: 11, offset: start }, end: { line: 2, column: 14, offset: start + 3 } }
		expect(quoteOf(text, position, 4)).toEqual({ before: '…七八九十', marked: '县科协', after: '一二三四…' })
		expect(quoteOf(text, position, 20)).toEqual({ before: '一二三四五六七八九十', marked: '县科协', after: '一二三四五六七八九十' })
	})
})
