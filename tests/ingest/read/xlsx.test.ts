import { describe, expect, it } from 'vitest'
import { ingest, SourceError, sourceOf } from '../../../src/ingest/index.ts'
import { readXlsx } from '../../../src/ingest/read/xlsx/index.ts'
import { numberFormat, shownNumber } from '../../../src/ingest/read/xlsx/number-format.ts'
import { registries } from '../ingest-text.ts'
import { type MadeSheet, makeXlsx } from './make-xlsx.ts'
import { samePlan, samePlanRead, whatWasRead } from './same-plan.ts'

const read = (sheets: MadeSheet[], parts = {}) => readXlsx(makeXlsx(sheets, parts), '分工.xlsx')

/** A table's cells: the column it begins in, how many columns and rows it takes, its words. */
function cellsOf({ text, layout }: ReturnType<typeof readXlsx>): string[] {
	return (layout?.tables ?? []).flatMap(table =>
		table.rows.map(row =>
			row
				.map(cell => `${cell.column}${cell.columns > 1 ? `+${cell.columns}` : ''}${cell.rows > 1 ? `v${cell.rows}` : ''} ${text.slice(cell.start, cell.end)}`)
				.join(' | '),
		),
	)
}

const leftOut = ({ text, layout }: ReturnType<typeof readXlsx>) =>
	(layout?.furniture ?? []).map(({ start, end, reason }) => `${reason} ${text.slice(start, end)}`)

/** The plan on one sheet: a line a row, merged over the table's columns. */
function samePlanSheet(): MadeSheet {
	const rows: MadeSheet['rows'] = []
	const merges: string[] = []
	const taken = new Set<string>()
	for (const block of samePlan) {
		if (block.type !== 'table') {
			rows.push([block.text])
			merges.push(`A${rows.length}:F${rows.length}`)
			continue
		}
		for (const given of [...block.header, ...block.rows]) {
			const row: MadeSheet['rows'][number] = Array.from({ length: 6 }, () => null)
			const at = rows.push(row)
			let column = 0
			for (const { text, rows: down = 1, columns = 1 } of given) {
				while (taken.has(`${at} ${column}`)) column++
				row[column] = text
				if (down * columns > 1) merges.push(`${String.fromCharCode(65 + column)}${at}:${String.fromCharCode(64 + column + columns)}${at + down - 1}`)
				for (let y = at; y < at + down; y++) for (let x = column; x < column + columns; x++) taken.add(`${y} ${x}`)
				column += columns
			}
		}
	}
	return { name: '分工', rows, merges }
}

it('the same plan gives the same tasks', async () => {
	expect(whatWasRead(await ingest(sourceOf('方案.xlsx', makeXlsx([samePlanSheet()])), registries))).toEqual(samePlanRead)
})

describe('a sheet', () => {
	it('is a table with the lines above and below it', () => {
		const result = read([
			{
				rows: [['某县重点工作分工表'], ['序号', '工作任务', '牵头单位'], ['1', '修桥', '县交通局'], ['2', '植树', '县林业局'], ['注：本表自印发之日起施行。']],
				merges: ['A1:C1', 'A5:C5'],
			},
		])
		expect(result.text).toBe('Sheet1\n某县重点工作分工表\n序号\t工作任务\t牵头单位\n1\t修桥\t县交通局\n2\t植树\t县林业局\n注：本表自印发之日起施行。\n')
		expect(cellsOf(result)).toEqual(['0 序号 | 1 工作任务 | 2 牵头单位', '0 1 | 1 修桥 | 2 县交通局', '0 2 | 1 植树 | 2 县林业局'])
		expect(leftOut(result)).toEqual(['running-head Sheet1'])
	})

	it('has cells merged both ways, and rows across its whole width', () => {
		const result = read([
			{
				rows: [['类别', '任务', '牵头', '配合'], ['一、基础'], ['设施', '修桥', '县交通局'], [null, '修路', '县交通局', '县财政局']],
				merges: ['A2:D2', 'A3:A4', 'C3:D3'],
			},
		])
		expect(cellsOf(result)).toEqual([
			'0 类别 | 1 任务 | 2 牵头 | 3 配合',
			'0+4 一、基础',
			'0v2 设施 | 1 修桥 | 2+2 县交通局',
			'1 修路 | 2 县交通局 | 3 县财政局',
		])
	})

	it('keeps the lines of a cell, and its empty cells', () => {
		const result = read([
			{
				rows: [
					['任务', '牵头单位', '备注'],
					['修桥', '县交通局\n县财政局', null],
					['植树', null, '长期'],
				],
			},
		])
		expect(result.text.split('\n').slice(1, 5)).toEqual(['任务\t牵头单位\t备注', '修桥\t县交通局', '县财政局\t', '植树\t\t长期'])
		expect(cellsOf(result)).toEqual(['0 任务 | 1 牵头单位 | 2 备注', '0 修桥 | 1 县交通局\n县财政局 | 2 ', '0 植树 | 1  | 2 长期'])
	})

	it('does not publish what is hidden, and says where it is', () => {
		const result = read([
			{
				name: '分工',
				rows: [
					['任务', '内部意见', '牵头'],
					['修桥', '待定', '县交通局'],
					['撤销的任务', '无', '县财政局'],
					['植树', '同意', '县林业局'],
				],
				rowAttributes: { 3: 'hidden="1"' },
				columns: '<cols><col min="2" max="2" hidden="1"/></cols>',
			},
			{ name: '底稿', rows: [['草稿']], state: 'hidden' },
		])
		expect(cellsOf(result)).toEqual(['0 任务 | 1 牵头', '0 修桥 | 1 县交通局', '0 植树 | 1 县林业局'])
		expect(leftOut(result)).toEqual(['running-head 分工', 'hidden 〔隐藏的第3行、B列、1个工作表未收录〕'])
		for (const words of ['内部意见', '待定', '撤销的任务', '草稿']) expect(result.text).not.toContain(words)
	})

	it('columns that are listed as hidden again and again cost no time', () => {
		const columns = `<cols>${'<col min="2" max="16384" hidden="1"/>'.repeat(100_000)}</cols>`
		expect(leftOut(read([{ name: '分工', rows: [['任务', '内部意见']], columns }]))).toEqual(['running-head 分工', 'hidden 〔隐藏的B列未收录〕'])
	})

	it('counts hidden rows where they are many', () => {
		const rows = Array.from({ length: 12 }, (_, at) => [`任务${at}`, '县科协'])
		const rowAttributes = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [at + 2, 'hidden="1"']))
		expect(leftOut(read([{ rows, rowAttributes }]))).toEqual(['running-head Sheet1', 'hidden 〔隐藏的第2行等9行未收录〕'])
	})

	it('shows the words of a merged cell whose first row is hidden', () => {
		const result = read([
			{
				rows: [
					['类别', '任务'],
					['设施', '旧'],
					[null, '修桥'],
					[null, '修路'],
				],
				merges: ['A2:A4'],
				rowAttributes: { 2: 'hidden="1"' },
			},
		])
		expect(cellsOf(result)).toEqual(['0 类别 | 1 任务', '0v2 设施 | 1 修桥', '1 修路'])
	})

	it('stands with its name where there are several', () => {
		const result = read([
			{
				name: '教育局',
				rows: [
					['任务', '时限'],
					['办学', '6月'],
				],
			},
			{
				name: '林业局',
				rows: [
					['任务', '时限'],
					['植树', '3月'],
				],
			},
		])
		expect(result.text).toBe('教育局\n任务\t时限\n办学\t6月\n林业局\n任务\t时限\n植树\t3月\n')
		expect(result.layout?.headings).toEqual([
			{ start: 0, end: 3, rank: 2 },
			{ start: 16, end: 19, rank: 2 },
		])
	})

	it('of one column is paragraphs', () => {
		const result = read([{ rows: [['一、总体要求'], ['二、主要任务'], ['1.修桥。（县交通局负责）']] }])
		expect(result.layout?.tables).toEqual([])
		expect(result.text).toBe('Sheet1\n一、总体要求\n二、主要任务\n1.修桥。（县交通局负责）\n')
	})

	it('may hold two tables, each under its title', () => {
		const result = read([
			{ rows: [['甲表'], ['任务', '牵头'], ['修桥', '县交通局'], [], ['乙表'], ['任务', '时限'], ['植树', '3月']], merges: ['A1:B1', 'A5:B5'] },
		])
		expect(result.layout?.tables?.map(table => result.text.slice(table.start, table.end))).toEqual(['任务\t牵头\n修桥\t县交通局', '任务\t时限\n植树\t3月'])
	})
})

describe('what a cell shows', () => {
	const styles =
		'<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="10"/></cellXfs>'
	const strings = '<si><t>县科协</t></si><si><r><t>县</t></r><r><rPr><b/></rPr><t xml:space="preserve">教育局</t></r><rPh sb="0" eb="1"><t>xian</t></rPh></si>'
	it.each([
		['a shared string', '<c t="s"><v>0</v></c>', '县科协'],
		['a string in several typefaces, without its pronunciation', '<c t="s"><v>1</v></c>', '县教育局'],
		['an inline string with entities', '<c t="inlineStr"><is><t>A&amp;B&#20013;&lt;&nbsp;</t></is></c>', 'A&B中<&nbsp;'],
		['what a formula gives', '<c t="str"><f>A1&amp;"局"</f><v>县财政局</v></c>', '县财政局'],
		['a number', '<c><v>12</v></c>', '12'],
		['a number that binary cannot hold', '<c><v>0.30000000000000004</v></c>', '0.3'],
		['a date', '<c s="1"><v>45223</v></c>', '2023年10月24日'],
		['a month', '<c s="2"><v>45231</v></c>', '2023年11月'],
		['a share', '<c s="3"><v>0.155</v></c>', '15.5%'],
		['a date as text', '<c t="d"><v>2023-10-24T00:00:00</v></c>', '2023年10月24日'],
		['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
		['an escaped sign', '<c t="inlineStr"><is><t>甲_x000A_乙</t></is></c>', '甲\n乙'],
	])('%s', (_, xml, shown) => {
		const result = read([{ rows: [['任务', { xml }]] }], { styles, strings })
		const cell = result.layout?.tables?.[0]?.rows[0]?.[1]
		expect(result.text.slice(cell?.start, cell?.end)).toBe(shown)
	})

	it.each([
		['yyyy/m/d', '45223', '2023年10月24日'],
		['yyyy-mm-dd hh:mm', '45223.5', '2023年10月24日12:00'],
		['[$-804]yyyy"年"m"月"d"日";@', '45223', '2023年10月24日'],
		['h:mm', '0.25', '6:00'],
		['m"月"d"日"', '45223', '10月24日'],
		['#,##0.00', '45223', '45223'],
		['"第"0"项"', '3', '3'],
		['0%', '0.07', '7%'],
		['General', '3', '3'],
	])('%s', (code, value, shown) => {
		expect(shownNumber(value, numberFormat(176, code), false)).toBe(shown)
	})

	it('counts the days of both calendars', () => {
		const date = numberFormat(14, undefined)
		expect(shownNumber('1', date, false)).toBe('1900年1月1日')
		expect(shownNumber('61', date, false)).toBe('1900年3月1日')
		expect(shownNumber('43761', date, true)).toBe('2023年10月24日')
	})
})

describe('a workbook that cannot be read', () => {
	it.each([
		['an empty one', makeXlsx([{ rows: [] }]), '表格是空的'],
		['one with blanks alone', makeXlsx([{ rows: [[' ']] }]), '表格是空的'],
		['one cut off', makeXlsx([{ rows: [['任务', '牵头']] }]).slice(0, 900), '文件已损坏或没有下载完整'],
		['one whose XML is cut off', makeXlsx([{ rows: [['任务', { xml: '<c><v>' }]] }]), '文件已损坏或没有下载完整'],
		['one with a document type', makeXlsx([{ rows: [['任务']] }], { strings: '<!DOCTYPE x [<!ENTITY a "aaaa">]>' }), '文件已损坏或没有下载完整'],
	])('%s', async (_, bytes, problem) => {
		const result = ingest(sourceOf('分工.xlsx', bytes), registries)
		await expect(result).rejects.toThrow(SourceError)
		await expect(result).rejects.toThrow(`分工.xlsx：${problem}。请`)
	})

	it('one with too many cells', async () => {
		const rows = Array.from({ length: 2001 }, () => Array.from({ length: 100 }, () => ({ xml: '<c><v>1</v></c>' })))
		expect(() => read([{ rows }])).toThrow('分工.xlsx：有内容的单元格超过 20 万个。请')
	})

	it('takes linear time on hostile sheets', () => {
		const far = read([
			{
				rows: [
					['任务', '牵头'],
					['修桥', '县交通局'],
				],
				merges: Array.from({ length: 2000 }, () => 'A1:XFD1048576'),
			},
		])
		expect(far.text).toContain('任务')
		const columns = `<cols>${'<col min="1" max="16384"/>'.repeat(2000)}</cols>`
		expect(
			read([
				{
					rows: [
						['任务', '牵头'],
						['修桥', '县交通局'],
					],
					columns,
				},
			]).text,
		).toContain('修桥\t县交通局')
		expect(read([{ rows: Array.from({ length: 20_000 }, () => ['备注：无']) }]).text.length).toBe(100_007)
	})
})
