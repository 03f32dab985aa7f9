import { describe, expect, it } from 'vitest'
import { ingestText, rolesOf } from '../../ingest-text.ts'

const tasksOf = (text: string) => ingestText(text).plan.tasks

describe('a task in running text', () => {
	it('has number, title, text, section path and clause', () => {
		const [task] = tasksOf('一、任务\n（一）青少年行动\n3．做 甲。推进甲工作。\n抓好落实。〔责任单位：县教育局〕')
		expect(task).toMatchObject({
			id: 't3',
			number: '3．',
			title: '做甲',
			section: ['一、任务', '（一）青少年行动'],
			sectionId: 's1-1',
			recogniser: 'bracketed-label',
			deadline: null,
			details: [],
		})
		expect(task?.text).toMatch(/^做 ?甲。推进甲工作。\n抓好落实。$/)
		expect(task?.clause?.text).toBe('〔责任单位：县教育局〕')
	})

	it.each([
		['a clause on the heading itself', '1.做甲（责任单位：县教育局、县科协）', '做甲', '责任 县教育局、县科协'],
		['verbs on the heading itself', '1.做甲（县教育局牵头，县科协配合）。', '做甲', '牵头 县教育局 · 配合 县科协'],
		['a colon for a run-in title', '1.做甲：推进甲（责任单位：县教育局）', '做甲', '责任 县教育局'],
		['a label in the next line', '1.做甲\n责任单位：县教育局', '做甲', '责任 县教育局'],
		['a bold run-in title', '**1.做甲。**推进。\n\n责任单位：县教育局', '做甲', '责任 县教育局'],
		[
			'a sentence in place of a title',
			`1.${'推进工作落实到位，'.repeat(8)}完成。（责任单位：县教育局）`,
			`${'推进工作落实到位，'.repeat(8)}完成`,
			'责任 县教育局',
		],
	])('%s', (_, item, title, roles) => {
		const [task, ...more] = tasksOf(`一、任务\n${item}`)
		expect(more).toEqual([])
		expect(task?.title).toBe(title)
		expect(rolesOf(task)).toBe(roles)
	})

	it('a heading with its clause is a task, and its items are tasks below it', () => {
		expect(
			tasksOf('一、任务\n（一）行动（牵头单位：县科协）\n1.做甲（责任单位：县教育局）').map(task => [task.id, task.title, task.section, rolesOf(task)]),
		).toEqual([
			['s1-1', '行动', ['一、任务'], '牵头 县科协'],
			['t1', '做甲', ['一、任务', '（一）行动'], '责任 县教育局'],
		])
	})

	it('a heading that is a task is no chapter: the items below it belong to the chapter above', () => {
		const { plan } = ingestText('一、任务\n（一）行动（牵头单位：县科协）\n1.做甲（责任单位：县教育局）')
		expect(plan.sections.map(({ id }) => id)).toEqual(['s1'])
		expect(plan.tasks.map(({ sectionId }) => sectionId)).toEqual(['s1', 's1'])
	})

	it('text behind the last clause is kept with the task', () => {
		expect(tasksOf('一、任务\n1.做甲。\n推进。\n责任单位：县教育局\n各乡镇要重视。')[0]?.text).toMatch(/\n各乡镇要重视。$/)
	})

	it('its position runs from its number to the end of its clause', () => {
		const { plan, text } = ingestText('一、任务\n1.做甲。推进。（责任单位：县教育局）\n二、保障')
		const position = plan.tasks[0]?.position
		expect(text.slice(position?.start.offset, position?.end.offset)).toBe('1.做甲。推进。（责任单位：县教育局）')
		expect(position?.start).toEqual({ line: 2, column: 1, offset: 5 })
	})
})

describe('ids', () => {
	it('t and the number where items are numbered throughout', () => {
		expect(tasksOf('一、甲\n1.子。（责任单位：县教育局）\n二、乙\n2.丑。（责任单位：县教育局）').map(({ id }) => id)).toEqual(['t1', 't2'])
	})

	it('the section where numbers begin anew', () => {
		expect(tasksOf('一、甲\n1.子。（责任单位：县教育局）\n二、乙\n1.丑。（责任单位：县教育局）').map(({ id }) => id)).toEqual(['s1-1', 's2-1'])
	})

	it('are told apart where an item has several clauses and sub-items', () => {
		const text = '一、行动。做甲。（责任单位：县教育局）做乙。（责任单位：县科协）\n（一）子。（责任单位：县科协）\n（二）丑。（责任单位：县科协）'
		expect(tasksOf(text).map(({ id }) => id)).toEqual(['s1-p1', 's1-p2', 's1-1', 's1-2'])
	})

	it('do not change with the words', () => {
		const ids = (words: string) => tasksOf(`一、甲\n1.${words}。（责任单位：县教育局）\n二、乙\n3.${words}。（责任单位：县教育局）`).map(({ id }) => id)
		expect(ids('推进甲工作')).toEqual(ids('开展乙活动'))
	})
})

/** The tasks of a text in a line each: id, number, text, roles. */
const linesOf = (text: string) => ingestText(text).plan.tasks.map(task => `${task.id} ${task.number} ${task.text.replace(/\n/g, '⏎')} ${rolesOf(task)}`)

describe('numbers in other signs', () => {
	it.each([
		['１．', '２．', 't1', 't2'],
		['1、', '2、', 't1', 't2'],
		['⒈', '⒉', 't1', 't2'],
		['1.1 ', '1.2 ', 't1', 't2'],
		['㈠', '㈡', 's1-1', 's1-2'],
		['⑴', '⑵', 's1-1', 's1-2'],
		['1）', '2）', 's1-1', 's1-2'],
	])('%s', (first, second, firstId, secondId) => {
		const text = `一、任务\n${first}做甲。（责任单位：县教育局）\n${second}做乙。（责任单位：县科协）`
		expect(linesOf(text)).toEqual([`${firstId} ${first.trim()} 做甲 责任 县教育局`, `${secondId} ${second.trim()} 做乙 责任 县科协`])
	})

	it('第…节 lies in 第…章', () => {
		expect(ingestText('第一章 任务\n第一节 做甲\n推进。（责任单位：县教育局）').plan.tasks[0]?.section).toEqual(['第一章任务'])
	})
})

describe('paragraphs without a number', () => {
	it('under a heading each paragraph with a clause is a task of the chapter, and no text of it', () => {
		const { plan } = ingestText('一、任务\n总的要求。\n做甲。（责任单位：县教育局）\n做乙。（责任单位：县科协）')
		expect(plan.tasks.map(task => [task.id, task.number, task.title, rolesOf(task), task.section])).toEqual([
			['s1-p1', null, '总的要求', '责任 县教育局', ['一、任务']],
			['s1-p2', null, '做乙', '责任 县科协', ['一、任务']],
		])
		expect(plan.sections.map(section => [section.title, section.paragraphs])).toEqual([['任务', []]])
	})

	it('one paragraph under a heading is the heading’s task', () => {
		expect(linesOf('一、任务\n（一）做甲\n推进甲。（责任单位：县教育局）')).toEqual(['s1-1 （一） 做甲⏎推进甲。 责任 县教育局'])
	})

	it('in a document that numbers nothing they are the tasks', () => {
		const text = '甲县推进科普工作方案\n\n做甲。（责任单位：县教育局）\n\n做乙。推进乙工作。\n\n牵头单位：县科协\n\n做丙，不写谁做。'
		expect(linesOf(text)).toEqual(['u1 null 做甲。 责任 县教育局', 'u2 null 做乙。推进乙工作。 牵头 县科协'])
	})
})

describe('sub-items that share one clause', () => {
	it('a clause on a line of its own behind the last of them is said of all', () => {
		expect(linesOf('一、任务\n（一）甲类。\n1.做甲。\n2.做乙。\n责任单位：县教育局、县科协\n（二）乙类。\n1.做丙。\n责任单位：县妇联')).toEqual([
			's1-1 （一） 甲类⏎1.做甲。⏎2.做乙。 责任 县教育局、县科协',
			's1-2-1 1. 做丙 责任 县妇联',
		])
	})

	it('a clause in the last one’s own line is its own', () => {
		expect(linesOf('一、任务\n（一）甲类。\n1.做甲。\n2.做乙。（责任单位：县教育局）').map(task => task.split(' ')[0])).toEqual(['t2'])
	})

	it('where one before it has a clause, each has its own', () => {
		const ids = linesOf('一、任务\n（一）甲类。\n1.做甲。\n责任单位：县科协\n2.做乙。\n责任单位：县教育局').map(task => task.split(' ')[0])
		expect(ids).toEqual(['t1', 't2'])
	})
})
