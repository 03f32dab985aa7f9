import { z } from 'zod'
import { toCsv } from '../atlas/index.ts'
import type { Chart, ChartCell, ChartData } from '../charts/index.ts'
import type { PageContext } from './page-kind.ts'

export const chartFields = {
	id: z.string().describe('图的编号'),
	heading: z.string().describe('是什么图'),
	says: z.string().describe('图上看得出什么，由数据算出'),
	notes: z.array(z.string()).describe('怎样读图，略去了什么'),
	svg: z.string().nullable().describe('图片文件的网址'),
	columns: z.array(z.string()),
	rows: z
		.array(z.array(z.union([z.string(), z.number(), z.strictObject({ text: z.string(), page: z.string() })])))
		.describe('数据表；每行第一格是行名，带网页的格写成 text 和 page'),
	data: z
		.strictObject({ columns: z.array(z.string()), rows: z.array(z.array(z.union([z.string().describe('文字'), z.number().describe('数'), z.null()]))) })
		.describe('同一张表给程序用，也就是 CSV：数是数，文字另列'),
}

const cellOf = ({ address }: PageContext, cell: ChartCell) => (typeof cell === 'object' ? { text: cell.text, page: address(cell.path) } : cell)

/** A picture as data: what it says, and its table. */
export const chartFact = (context: PageContext, { id, heading, title, notes, file, table, data }: Chart) => ({
	...{ id, heading, says: title, notes: [...notes] },
	svg: file === null ? null : context.address(file),
	columns: [...table.columns],
	rows: table.rows.map(row => row.map(cell => cellOf(context, cell))),
	data: dataFact({ table, data }),
})

const wordsOf = (cell: ChartCell) => (typeof cell === 'object' ? cell.text : cell)

/** The table for programs: its own, or the one that is shown, where that has plain figures. */
const dataOf = ({ table, data }: Pick<Chart, 'table' | 'data'>): ChartData =>
	data ?? { columns: table.columns, rows: table.rows.map(row => row.map(wordsOf)), keys: 1 }

function dataFact(chart: Pick<Chart, 'table' | 'data'>) {
	const { columns, rows } = dataOf(chart)
	return { columns: [...columns], rows: rows.map(row => [...row]) }
}

/** The table of a picture. */
export function chartCsv(chart: Chart): string {
	const { columns, rows } = dataOf(chart)
	return toCsv(columns, rows)
}

/** The tables of several pictures in one: a row is one figure. */
export const chartsCsv = (charts: readonly Chart[]): string =>
	toCsv(
		['图', '行', '列', '值'],
		charts.flatMap(chart => {
			const { columns, rows, keys } = dataOf(chart)
			return rows.flatMap(row =>
				row.slice(keys).map((cell, at) => [
					chart.heading,
					row
						.slice(0, keys)
						.map(key => key ?? '未载明')
						.join(' / '),
					columns[keys + at] ?? null,
					cell,
				]),
			)
		}),
	)
