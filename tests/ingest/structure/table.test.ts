import { describe, expect, it } from 'vitest'
import type { Table } from '../../../src/ingest/structure/tree.ts'
import { outlineOf, treeOfText } from './structure-text.ts'

/** The table of a text, a list of cells a row; null for a cell printed empty. */
function tableOf(text: string): (string | null)[][] {
	const table = treeOfText(text).children.find((node): node is Table => node.type === 'table')
	return (table ? [table.header, ...table.rows] : []).map(row => row.cells.map(cell => (cell.filled ? cell.text.text : null)))
}

describe('a row a line with tabs', () => {
	it('is cut into cells', () => {
		expect(tableOf('序号\t工作任务\t牵头单位\n1\t甲工作\t县科协\n2\t乙工作\t县教育局')).toEqual([
			['序号', '工作任务', '牵头单位'],
			['1', '甲工作', '县科协'],
			['2', '乙工作', '县教育局'],
		])
	})

	it('keeps an empty cell as part of a merged one', () => {
		expect(tableOf('类别\t工作任务\t牵头单位\n行动\t甲工作\t县科协\n\t乙工作\t县教育局')).toEqual([
			['类别', '工作任务', '牵头单位'],
			['行动', '甲工作', '县科协'],
			[null, '乙工作', '县教育局'],
		])
	})

	it('goes on over blank lines and page numbers', () => {
		expect(tableOf('工作任务\t牵头单位\n甲\t县科协\n\n- 2 -\n\n乙\t县教育局')).toHaveLength(3)
	})

	it('ends at prose', () => {
		expect(outlineOf(treeOfText('工作任务\t牵头单位\n甲\t县科协\n\n说明。\n丙\t丁').children)).toEqual(['table 1×2', '¶ 说明。', '¶ 丙\t丁'])
	})
})

describe('a cell a line with a tab before it', () => {
	it('is put together row by row', () => {
		expect(tableOf('\t工作任务\n\t牵头单位\n\t责任单位\n\n\t甲\n\t县科协\n\t县妇联\n\n\t乙\n\t县教育局\n\t')).toEqual([
			['工作任务', '牵头单位', '责任单位'],
			['甲', '县科协', '县妇联'],
			['乙', '县教育局', null],
		])
	})

	it('joins a cell that is wrapped', () => {
		expect(tableOf('\t工作任务\n\t牵头单位\n\n\t推进甲工\n作落实\n\t县经济和信\n息化局')).toEqual([
			['工作任务', '牵头单位'],
			['推进甲工作落实', '县经济和信息化局'],
		])
	})
})

describe('header rows', () => {
	it('printed again behind a page break is no row, and is not lost', () => {
		const root = treeOfText('工作任务\t牵头单位\n甲\t县科协\n工作任务\t牵头单位\n乙\t县教育局')
		expect(tableOf('工作任务\t牵头单位\n甲\t县科协\n工作任务\t牵头单位\n乙\t县教育局')).toEqual([
			['工作任务', '牵头单位'],
			['甲', '县科协'],
			['乙', '县教育局'],
		])
		const table = root.children[0] as Table
		expect(table.repeated.map(row => row.cells.map(cell => cell.text.text))).toEqual([['工作任务', '牵头单位']])
	})

	it.each([
		['a row a line', '序号\t工作任务\t责任分工\t\t时限\n\t\t牵头单位\t配合单位\t\n1\t甲\t县科协\t县妇联\t年底'],
		['a cell a line', '\t序号\n\t工作任务\n\t责任分工\n\t\n\t时限\n\n\t\n\t\n\t牵头单位\n\t配合单位\n\t\n\n\t1\n\t甲\n\t县科协\n\t县妇联\n\t年底'],
		['roles alone', '序号\t工作任务\t责任分工\t\t时限\n\t\t牵头\t配合\t\n1\t甲\t县科协\t县妇联\t年底'],
	])('of two levels with nothing merged are one header (%s)', (_, text) => {
		const [header, ...rows] = tableOf(text)
		expect(header?.map(title => title?.slice(0, 2))).toEqual(['序号', '工作', '牵头', '配合', '时限'])
		expect(rows).toEqual([['1', '甲', '县科协', '县妇联', '年底']])
	})

	it('of two levels printed again are no rows, and are not lost', () => {
		const header = '工作任务\t责任分工\t\n\t牵头单位\t配合单位'
		const text = `${header}\n甲\t县科协\t县妇联\n${header}\n乙\t县教育局\t县妇联`
		expect(
			tableOf(text)
				.slice(1)
				.map(([task]) => task),
		).toEqual(['甲', '乙'])
		expect((treeOfText(text).children[0] as Table).repeated).toHaveLength(2)
	})

	it.each([
		['units of a task, no headings', '工作任务\t责任单位\t\n\t县科协\t县妇联'],
		['headings below headings', '工作任务\t单位\t部门\n甲\t牵头单位\t配合单位'],
		['a column without any heading', '工作任务\t责任分工\t\t\n\t牵头单位\t配合单位\t'],
	])('a second row is a row like others: %s', (_, text) => {
		expect(tableOf(text)).toHaveLength(2)
	})

	it.each([
		['a line with one tab in prose', '渠县人民政府\t2023年5月29日'],
		['columns without a name of a column', '甲\t乙\n丙\t丁'],
		['one column heading alone', '工作任务\t甲\n乙\t丙'],
	])('%s makes no table', (_, text) => {
		expect(tableOf(text)).toEqual([])
	})
})

describe('a row a line in Markdown’s pipes', () => {
	it('is cut into cells, its frame and the line under its head are no cells', () => {
		expect(tableOf('| 类别 | 工作任务 | 牵头单位 |\n| --- | :-: | --- |\n| 行动 | 甲工作 | 县科协 |\n|  | 乙工作 | 县教育局 |')).toEqual([
			['类别', '工作任务', '牵头单位'],
			['行动', '甲工作', '县科协'],
			[null, '乙工作', '县教育局'],
		])
	})

	it('is no table without a head', () => {
		expect(tableOf('| 甲 | 乙 |\n| 丙 | 丁 |')).toEqual([])
	})
})
