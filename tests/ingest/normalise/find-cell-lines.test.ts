import { describe, expect, it } from 'vitest'
import { ingestText, rolesOf } from '../ingest-text.ts'

const tasksOf = (lines: readonly string[]) =>
	ingestText(lines.join('\n')).plan.tasks.map(task => `${task.id} ${task.text}: ${rolesOf(task)}${task.deadline ? ` ${task.deadline.text}` : ''}`)
const header = ['一、任务分工', '序号', '工作任务', '牵头单位', '责任单位', '完成时限']

describe('a table of which a conversion left a cell a line', () => {
	it('is read by its rows that count', () => {
		expect(tasksOf([...header, '1', '做甲', '县教育局', '县科协、县妇联', '2023年底', '2', '做乙', '县科协', '各镇', '长期'])).toEqual([
			'r1 做甲: 牵头 县教育局 · 责任 县科协、县妇联 2023年底',
			'r2 做乙: 牵头 县科协 · 责任 各镇 长期',
		])
	})

	it('a wrapped cell is one cell, and a name broken in it is whole', () => {
		expect(tasksOf([...header, '1', '做甲，', '做好甲', '县教育局', '县科协、县妇', '联', '2023年底', '2', '做乙', '县科协', '县妇联', '长期'])).toEqual([
			'r1 做甲，做好甲: 牵头 县教育局 · 责任 县科协、县妇联 2023年底',
			'r2 做乙: 牵头 县科协 · 责任 县妇联 长期',
		])
	})

	it('an empty cell is left empty; who leads is not guessed', () => {
		expect(tasksOf([...header, '1', '做甲', '县教育局', '2023年底', '2', '做乙', '县科协', '县妇联', '长期'])[0]).toBe('r1 做甲: 责任 县教育局 2023年底')
	})

	it('a task whose words end like the name of a body is a task, and each line stands in one row', () => {
		const { plan } = ingestText(
			['一、任务分工', '序号', '工作任务', '责任单位', '完成时限', '1', '做甲', '县教育局', '2023年底', '2', '建设科普基地', '县科协'].join('\n'),
		)
		expect(plan.tasks.map(task => `${task.text}: ${rolesOf(task)}`)).toEqual(['做甲: 责任 县教育局', '建设科普基地: 责任 县科协'])
		expect(plan.coverage.represented).toBe(plan.coverage.characters)
	})

	it('what stands behind the table is no cell of it', () => {
		const { plan } = ingestText(
			[...header, '1', '做甲', '县教育局', '县科协', '长期', '2', '做乙', '县科协', '县妇联', '长期', '二、要求', '各单位要加强领导。'].join('\n'),
		)
		expect(plan.tasks.map(task => rolesOf(task))).toEqual(['牵头 县教育局 · 责任 县科协', '牵头 县科协 · 责任 县妇联'])
		expect(plan.sections.map(({ title }) => title)).toEqual(['任务分工', '要求'])
		expect(plan.coverage.represented).toBe(plan.coverage.characters)
	})

	it.each([
		['no column of units', ['序号', '名称', '内容', '1', '甲', '乙', '2', '丙', '丁']],
		['rows that do not count', ['序号', '工作任务', '责任单位', '做甲', '县教育局', '做乙', '县科协']],
		['one row', ['序号', '工作任务', '责任单位', '1', '做甲', '县教育局']],
	])('%s is no such table', (_, lines) => {
		expect(tasksOf(['一、任务', ...lines])).toEqual([])
	})
})
