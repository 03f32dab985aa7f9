import { describe, expect, it } from 'vitest'
import { ingestedFrom } from '../../../src/ingest/index.ts'
import { understand } from '../../../src/ingest/pipeline.ts'
import { assemble } from '../../../src/ingest/read/assemble.ts'
import type { CellLayout } from '../../../src/ingest/read/layout.ts'
import { registries, rolesOf } from '../ingest-text.ts'

/** A cell as a test draws it: its words, or with how many columns and rows it is merged over. `null` is covered by a merged cell. */
type Drawn = string | null | { words: string; columns?: number; rows?: number }

/** A document whose format marks a table, as Word's and web pages' do. */
function documentWith(drawn: readonly (readonly Drawn[])[]) {
	let text = '一、任务分工\n'
	const start = text.length
	const rows = drawn.map(row => {
		const cells: CellLayout[] = []
		row.forEach((cell, column) => {
			if (cell === null) return
			const { words, columns = 1, rows: down = 1 } = typeof cell === 'string' ? { words: cell } : cell
			if (cells.length > 0) text += '\t'
			cells.push({ start: text.length, end: text.length + words.length, column, columns, rows: down })
			text += words
		})
		text += '\n'
		return cells
	})
	const layout = { tables: [{ start, end: text.length, rows }] }
	const bytes = new TextEncoder().encode(text)
	return ingestedFrom(understand(assemble('plan.docx', [{ file: 'plan.docx', bytes, format: 'docx', text: `${text}以上。`, layout }]), { registries }))
}

const tasksOf = (drawn: readonly (readonly Drawn[])[]) =>
	documentWith(drawn).plan.tasks.map(
		task => `${task.id} ${task.section.slice(1).join('/')} ${task.text}: ${rolesOf(task)}${task.deadline ? ` ${task.deadline.text}` : ''}`,
	)

const header = ['序号', '类别', '工作任务', '牵头单位', '责任单位', '完成时限']

describe('a table that its format marks', () => {
	it('reads a row a task', () => {
		expect(tasksOf([header, ['1', '甲类', '做甲', '县教育局', '县科协', '2023年底']])).toEqual(['r1 甲类 做甲: 牵头 县教育局 · 责任 县科协 2023年底'])
	})

	it('units, categories and time limits merged downwards hold for every row', () => {
		expect(
			tasksOf([
				header,
				['1', { words: '甲类', rows: 2 }, '做甲', { words: '县教育局', rows: 2 }, '县科协', { words: '2023年底', rows: 2 }],
				['2', null, '做乙', null, '县妇联', null],
				['3', '乙类', '做丙', '县财政局', '', ''],
			]),
		).toEqual(['r1 甲类 做甲: 牵头 县教育局 · 责任 县科协 2023年底', 'r2 甲类 做乙: 牵头 县教育局 · 责任 县妇联 2023年底', 'r3 乙类 做丙: 牵头 县财政局'])
	})

	it('a task merged over several rows of units is one task', () => {
		expect(
			tasksOf([
				header,
				[{ words: '1', rows: 2 }, { words: '甲类', rows: 2 }, { words: '做甲', rows: 2 }, '县教育局', '县科协', ''],
				[null, null, null, '县财政局', '县妇联', ''],
			]),
		).toEqual(['r1 甲类 做甲: 牵头 县教育局、县财政局 · 责任 县科协、县妇联'])
	})

	it('a printed empty cell is empty: nothing of the row above is taken over', () => {
		expect(tasksOf([header, ['1', '甲类', '做甲', '县教育局', '县科协', ''], ['2', '甲类', '做乙', '', '县妇联', '']])[1]).toBe('r2 甲类 做乙: 责任 县妇联')
	})

	it('a cell over the whole width opens a group', () => {
		expect(
			tasksOf([
				['序号', '工作任务', '责任单位'],
				[{ words: '重点工程', columns: 3 }, null, null],
				['1', '做甲', '县教育局'],
			]),
		).toEqual(['r2 重点工程 做甲: 责任 县教育局'])
	})

	it('a header of two levels, and a title row above it', () => {
		expect(
			tasksOf([
				[{ words: '任务分工表', columns: 4 }, null, null, null],
				[{ words: '序号', rows: 2 }, { words: '工作任务', rows: 2 }, { words: '责任分工', columns: 2 }, null],
				[null, null, '牵头单位', '配合单位'],
				['1', '做甲', '县教育局', '县科协'],
			]),
		).toEqual(['r1  做甲: 牵头 县教育局 · 配合 县科协'])
	})

	it('a header of two levels of which nothing is merged', () => {
		expect(
			tasksOf([
				['序号', '工作任务', '责任分工', '', '时限'],
				['', '', '牵头', '配合', ''],
				['1', '做甲', '县教育局', '县科协', '2023年底'],
			]),
		).toEqual(['r1  做甲: 牵头 县教育局 · 配合 县科协 2023年底'])
	})

	it('a header of two levels of which only the upper title is merged', () => {
		expect(
			tasksOf([
				['序号', '工作任务', { words: '责任分工', columns: 2 }, null],
				['', '', '牵头单位', '配合单位'],
				['1', '做甲', '县教育局', '县科协'],
			]),
		).toEqual(['r1  做甲: 牵头 县教育局 · 配合 县科协'])
	})

	it('lines in a cell part names', () => {
		expect(
			tasksOf([
				['任务', '责任单位'],
				['做甲', '县教育局\n县科协'],
			]),
		).toEqual(['r1  做甲: 责任 县教育局、县科协'])
	})

	it('a table of bodies with their duties makes each responsible for its own', () => {
		expect(
			tasksOf([
				['序号', '成员单位', '主要职责'],
				['1', '县教育局', '负责甲工作。'],
			]),
		).toEqual(['r1  负责甲工作。: 责任 县教育局'])
	})

	it('a table without a header of tasks is text, and nothing of it is lost', () => {
		const { plan } = documentWith([
			['甲', '乙'],
			['丙', { words: '丁', rows: 1 }],
		])
		expect(plan.tasks).toEqual([])
		expect(plan.coverage.represented).toBe(plan.coverage.characters)
	})

	it('every position stands where its words are', () => {
		const { plan, text } = documentWith([
			header,
			['1', { words: '甲类', rows: 2 }, '做甲', { words: '县教育局', rows: 2 }, '', ''],
			['2', null, '做乙', null, '县妇联', ''],
		])
		expect(plan.coverage.represented).toBe(plan.coverage.characters)
		for (const { printed, position } of plan.tasks.flatMap(task => task.assignments))
			expect(text.slice(position.start.offset, position.end.offset)).toBe(printed)
	})
})
