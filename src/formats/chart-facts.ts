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
		.array(
			z.array(
				z.union([
					z.string(),
					z.number(),
					z.strictObject({
						text: z.string(),
						page: z.string(),
						id: z.string().optional().describe('单位、职能、举措或方案在开放数据中的编号'),
					}),
				]),
			),
		)
		.describe('数据表；每行第一格是行名，带网页的格写成 text 和 page，有编号的加 id'),
	data: z
		.strictObject({ columns: z.array(z.string()), rows: z.array(z.array(z.union([z.string().describe('文字'), z.number().describe('数'), z.null()]))) })
		.describe('同一张表给程序用，也就是 CSV：数是数，文字、编号另列'),
}

const cellOf = ({ address }: PageContext, cell: ChartCell) =>
	typeof cell === 'object' ? { text: cell.text, page: address(cell.path), ...(cell.id === undefined ? {} : { id: cell.id }) } : cell

/** A picture as data: what it says, and its table. */
export const chartFact = (context: PageContext, { id, heading, title, notes, file, table, data }: Chart) => ({
	...{ id, heading, says: title, notes: [...notes] },
	svg: file === null ? null : context.address(file),
	columns: [...table.columns],
	rows: table.rows.map(row => row.map(cell => cellOf(context, cell))),
	data: dataFact({ table, data }),
})

const wordsOf = (cell: ChartCell) => (typeof cell === 'object' ? cell.text : cell)

/** The table for programs: its own, or the one that is shown, where that has plain figures, with the ids of its rows. */
function dataOf({ table, data }: Pick<Chart, 'table' | 'data'>): ChartData {
	if (data) return data
	const [name = '', ...columns] = table.columns
	const ids = table.rows.map(([cell]) => (typeof cell === 'object' ? (cell.id ?? null) : null))
	const hasIds = ids.some(id => id !== null)
	return {
		columns: [name, ...(hasIds ? [`${name}编号`] : []), ...columns],
		rows: table.rows.map(([cell = '', ...cells], at) => [wordsOf(cell), ...(hasIds ? [ids[at] ?? null] : []), ...cells.map(wordsOf)]),
		names: 1,
		ids: hasIds ? 1 : 0,
	}
}

function dataFact(chart: Pick<Chart, 'table' | 'data'>) {
	const { columns, rows } = dataOf(chart)
	return { columns: [...columns], rows: rows.map(row => [...row]) }
}

/** The table of a picture. */
export function chartCsv(chart: Chart): string {
	const { columns, rows } = dataOf(chart)
	return toCsv(columns, rows)
}

/** How many names and ids a row has at most, each in a column of its own: 谁和谁一起 has two. */
const mostNames = 2

/** The tables of several pictures in one: a row is one figure, beside the names and the ids of what it is of. */
export const chartsCsv = (charts: readonly Chart[]): string =>
	toCsv(
		['图', '行', '行的第二个名称', '行的编号', '第二个名称的编号', '列', '值'],
		charts.flatMap(chart => {
			const { columns, rows, names, ids } = dataOf(chart)
			return rows.flatMap(row =>
				row
					.slice(names + ids)
					.map((cell, at) => [
						chart.heading,
						...filled(row.slice(0, names).map(name => name ?? '未载明')),
						...filled(row.slice(names, names + ids)),
						columns[names + ids + at] ?? null,
						cell,
					]),
			)
		}),
	)

const filled = (cells: ChartData['rows'][number]) => Array.from({ length: mostNames }, (_, at) => cells[at] ?? null)
