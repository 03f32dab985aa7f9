import { describe, expect, it } from 'vitest'
import { ingestText, rolesById, rolesOf } from '../../ingest-text.ts'

/** The roles that a clause behind a task's text gives. */
const roles = (clause: string) => rolesOf(ingestText(`一、任务\n1.做甲。推进甲工作。${clause}\n`).plan.tasks[0])
const evidenceOf = (clause: string) =>
	ingestText(`一、任务\n1.做甲。推进甲工作。${clause}\n`).plan.tasks[0]?.assignments.map(
		({ printed, evidence }) => `${printed} ${evidence.kind} ${evidence.text}`,
	)

describe('what a role is', () => {
	it.each([
		['责任 alone names no lead', '〔责任单位：县教育局、县科协，县妇联〕', '责任 县教育局、县科协、县妇联'],
		['牵头 and 责任', '（牵头单位：县教育局；责任单位：县科协、县妇联）', '牵头 县教育局 · 责任 县科协、县妇联'],
		['牵头 and 责任 as 部门', '(牵头部门:县教育局;责任部门:县科协)', '牵头 县教育局 · 责任 县科协'],
		['牵头 and 配合', '（牵头单位：县教育局；配合单位：县科协）', '牵头 县教育局 · 配合 县科协'],
		['牵头 and 配合 without 单位', '（牵头：县教育局；配合：县科协）', '牵头 县教育局 · 配合 县科协'],
		['参与', '（牵头单位：县教育局；参与单位：县科协）', '牵头 县教育局 · 配合 县科协'],
		['协办', '（主办单位：县教育局；协办单位：县科协）', '牵头 县教育局 · 配合 县科协'],
		['several labels apart by commas', '（牵头单位：县教育局，责任单位：县科协，配合单位：县妇联）', '牵头 县教育局 · 责任 县科协 · 配合 县妇联'],
		['labels apart by a blank', '（牵头单位：县教育局 配合单位：县科协）', '牵头 县教育局 · 配合 县科协'],
		['the support first', '（配合单位：县科协；牵头单位：县教育局）', '牵头 县教育局 · 配合 县科协'],
		['牵头 and 配合 as verbs', '（县教育局牵头，县科协、县妇联配合）', '牵头 县教育局 · 配合 县科协、县妇联'],
		['verbs apart by an enumeration comma', '（县教育局牵头、县科协配合）', '牵头 县教育局 · 配合 县科协'],
		['verbs without a stop between', '（县教育局牵头县科协配合）', '牵头 县教育局 · 配合 县科协'],
		['由A牵头，B参与 in brackets', '（由县教育局牵头，县科协参与）', '牵头 县教育局 · 配合 县科协'],
		['由A牵头，B参与 as a sentence', '由县教育局牵头，县科协参与。', '牵头 县教育局 · 配合 县科协'],
		['牵头 and 负责', '（县教育局牵头，县科协等有关部门按职责分工负责）', '牵头 县教育局 · 责任 县科协'],
		['按职责分工负责', '（县教育局、县科协按职责分工负责）', '责任 县教育局、县科协'],
		['负责', '（县教育局、县科协负责）', '责任 县教育局、县科协'],
		['负责 beside 配合', '（县教育局负责，县科协配合）', '牵头 县教育局 · 配合 县科协'],
		['责任 beside 配合', '（责任单位：县教育局；配合单位：县科协）', '牵头 县教育局 · 配合 县科协'],
		['责任 beside 配合 in lines of their own', '\n责任单位：县教育局\n配合单位：县科协', '牵头 县教育局 · 配合 县科协'],
		['verbs under a label', '（责任单位：县教育局牵头，县科协配合）', '牵头 县教育局 · 配合 县科协'],
		['a verb that repeats the label', '（责任单位：县教育局、县科协负责）', '责任 县教育局、县科协'],
		['等相关单位配合 under a label', '（牵头单位：县教育局；责任单位：县科协、县妇联等相关单位配合）', '牵头 县教育局 · 责任 县科协、县妇联'],
		['a mark behind a name', '（责任单位：县教育局（牵头）、县科协、县妇联）', '牵头 县教育局 · 责任 县科协、县妇联'],
		['a mark in other words', '（责任单位：县科协、县教育局（为牵头单位））', '牵头 县教育局 · 责任 县科协'],
		['marks of support', '（责任单位：县教育局、县科协（配合））', '责任 县教育局 · 配合 县科协'],
		['who takes others along leads them', '（县教育局会同县财政局负责）', '牵头 县教育局 · 责任 县财政局'],
		['会同 behind 牵头', '（县教育局牵头，会同县科协落实）', '牵头 县教育局 · 责任 县科协'],
		['主要责任 is no lead', '（主要责任单位：县教育局；其他责任单位：县科协）', '责任 县教育局、县科协'],
		['第一责任 is no lead', '（第一责任单位：县教育局）', '责任 县教育局'],
	])('%s: %s', (_, clause, expected) => {
		expect(roles(clause)).toBe(expected)
	})

	it.each([
		['persons', '（牵头领导：张三；牵头单位：县教育局；责任人：李四；配合单位：县科协）', '牵头 县教育局 · 配合 县科协'],
		['a person behind a blank', '（责任单位：县教育局 责任人：李四）', '责任 县教育局'],
		['bodies that watch', '（牵头单位：县教育局；考核单位：市教育局；责任单位：县科协；监督部门：县纪委）', '牵头 县教育局 · 责任 县科协'],
		['a label inside a name', '（市教育局、17个市级帮扶集团牵头单位负责）', '责任 市教育局、17个市级帮扶集团牵头单位'],
		['a person in a line of its own', '\n牵头单位：县教育局\n责任人：李四\n配合单位：县科协', '牵头 县教育局 · 配合 县科协'],
	])('no role comes from %s', (_, clause, expected) => {
		expect(roles(clause)).toBe(expected)
	})

	it.each([
		['label', '（牵头单位：县教育局）', ['县教育局 label 牵头单位']],
		['verb', '（县教育局牵头，县科协配合）', ['县教育局 verb 牵头', '县科协 verb 配合']],
		['mark', '（责任单位：县教育局（牵头）、县科协）', ['县教育局 label 牵头', '县科协 label 责任单位']],
		['rule', '（责任单位：县教育局，县科协。逗号前为牵头单位）', ['县教育局 rule 逗号前为牵头单位', '县科协 rule 逗号前为牵头单位']],
	])('the %s is the evidence', (_, clause, expected) => {
		expect(evidenceOf(clause)).toEqual(expected)
	})
})

describe('a time limit inside the clause', () => {
	it.each([
		['with its label', '（牵头单位：县教育局；完成时限：2023年10月底前）', '牵头 县教育局', '2023年10月底前'],
		['behind verbs', '（县教育局牵头，县科协配合，2023年12月底前完成）', '牵头 县教育局 · 配合 县科协', '2023年12月底前完成'],
		['labelled behind verbs', '（县教育局牵头，县科协配合；完成时限：2023年底）', '牵头 县教育局 · 配合 县科协', '2023年底'],
		['before the label', '（2023年底前完成，责任单位：县教育局）', '责任 县教育局', '2023年底前完成'],
		['behind the names', '（责任单位：县教育局，6月底前完成）', '责任 县教育局', '6月底前完成'],
		['never ending', '（责任单位：县教育局；完成时限：长期坚持）', '责任 县教育局', '长期坚持'],
		['in a line of its own', '\n责任单位：县教育局\n完成时限：2023年底', '责任 县教育局', '2023年底'],
	])('%s', (_, clause, expected, deadline) => {
		const [task, ...more] = ingestText(`一、任务\n1.做甲。推进甲工作。${clause}\n`).plan.tasks
		expect(more).toEqual([])
		expect(rolesOf(task)).toBe(expected)
		expect(task?.deadline?.text).toBe(deadline)
		expect(task?.text).toBe('做甲。推进甲工作。')
	})

	it('alone it makes no task', () => {
		expect(ingestText('一、任务\n1.做甲。推进。\n完成时限：2023年底').plan.tasks).toEqual([])
	})
})

describe('rules that a document declares', () => {
	it('the comma rule holds for its own clause and all that follow', () => {
		const text = [
			'一、任务',
			'1.甲。',
			'责任单位：县妇联，县科协',
			'2.乙。',
			'责任单位：县教育局、县妇联，县科协（逗号前为牵头单位，下同）',
			'3.丙。',
			'责任单位：县科协，县教育局',
			'4.丁。',
			'责任单位：县科协、县教育局',
		]
		expect(rolesById(text.join('\n'))).toEqual({
			t1: '责任 县妇联、县科协',
			t2: '牵头 县教育局、县妇联 · 责任 县科协',
			t3: '牵头 县科协 · 责任 县教育局',
			t4: '牵头 县科协、县教育局',
		})
	})

	it('a comma inside brackets is none', () => {
		expect(roles('（责任单位：各镇（街道，开发区）、县教育局，县科协。逗号前为牵头单位，下同）')).toBe('牵头 各镇（街道，开发区）、县教育局 · 责任 县科协')
	})

	it.each([
		'列第一位者为牵头单位，下同',
		'列首位的为牵头单位，下同',
		'排在第一位的为牵头单位，下同',
		'排名第一的单位为牵头单位，下同',
		'首位为牵头单位',
		'首列单位为牵头单位',
		'第一个为牵头单位',
		'牵头单位排第一位，下同',
	])('%s', words => {
		const text = `一、任务\n1.甲。（县科协、县妇联负责。${words}）\n2.乙。（责任单位：县教育局、县科协）`
		expect(rolesById(text)).toEqual({ t1: '牵头 县科协 · 责任 县妇联', t2: '牵头 县教育局 · 责任 县科协' })
	})

	it('what it says of the rest holds too', () => {
		expect(roles('（责任单位：县教育局、县科协。列第一位的为牵头单位，其余为配合单位，下同）')).toBe('牵头 县教育局 · 配合 县科协')
	})

	it('declared in a sentence of its own it holds from there on', () => {
		const text = '一、任务\n1.甲。（责任单位：县科协、县妇联）\n以下各项列第一位的为牵头单位。\n2.乙。（责任单位：县教育局、县科协）'
		expect(rolesById(text)).toEqual({ t1: '责任 县科协、县妇联', t2: '牵头 县教育局 · 责任 县科协' })
	})

	it('decides nothing where the clause says who leads', () => {
		const text = [
			'一、任务',
			'1.甲。（责任单位：县妇联，县科协。逗号前为牵头单位，下同）',
			'2.乙。',
			'牵头单位：县科协',
			'责任单位：县妇联、县教育局',
			'3.丙。（县教育局牵头，县科协配合）',
			'4.丁。（责任单位：县妇联、县科协（牵头））',
		]
		expect(rolesById(text.join('\n'))).toEqual({
			t1: '牵头 县妇联 · 责任 县科协',
			t2: '牵头 县科协 · 责任 县妇联、县教育局',
			t3: '牵头 县教育局 · 配合 县科协',
			t4: '牵头 县科协 · 责任 县妇联',
		})
	})

	it('stands before 配合 beside 责任', () => {
		const text = '一、任务\n1.甲。（责任单位：县妇联、县科协。列首位的为牵头单位，下同）\n2.乙。（责任单位：县教育局、县妇联；配合单位：县科协）'
		expect(rolesById(text).t2).toBe('牵头 县教育局 · 责任 县妇联 · 配合 县科协')
	})

	it.each(['排名不分先后', '逗号后为配合单位', '第一位发言'])('%s declares nothing', words => {
		const { plan } = ingestText(`一、任务\n1.甲。推进（${words}）。（责任单位：县教育局，县科协）`)
		expect(plan.declaredRules).toEqual([])
		expect(rolesOf(plan.tasks[0])).toBe('责任 县教育局、县科协')
	})

	it('is kept with its words and its place', () => {
		const { plan, text } = ingestText('一、任务\n1.甲。（责任单位：县教育局，县科协。逗号前为牵头单位，下同）')
		const [rule] = plan.declaredRules
		expect(rule?.id).toBe('leads-before-comma')
		expect(rule?.text).toBe('逗号前为牵头单位，下同')
		expect(text.slice(rule?.position.start.offset, rule?.position.end.offset)).toBe('逗号前为牵头单位，下同')
	})
})

describe('several clauses in an item', () => {
	it('each governs the text before it', () => {
		const { plan } = ingestText('一、任务\n1.做甲。推进甲一。（责任单位：县教育局）推进甲二；（责任单位：县科协）。')
		expect(plan.tasks.map(task => [task.id, task.title, task.text, rolesOf(task)])).toEqual([
			['t1-p1', '做甲', '做甲。推进甲一。', '责任 县教育局'],
			['t1-p2', '推进甲二', '推进甲二；', '责任 县科协'],
		])
	})

	it('a name twice in a role counts once', () => {
		expect(roles('（责任单位：县教育局、县科协、县教育局）')).toBe('责任 县教育局、县科协')
		expect(roles('（牵头单位：县教育局；责任单位：县教育局、县科协）')).toBe('牵头 县教育局 · 责任 县教育局、县科协')
	})

	it('generic words alone leave a task without units', () => {
		expect(ingestText('一、任务\n1.做甲。推进。（责任单位：有关部门）').plan.tasks.map(task => task.assignments)).toEqual([[]])
	})
})
