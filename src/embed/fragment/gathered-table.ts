import type { Chart, ChartCell } from '../../charts/chart.ts'

type Table = Chart['table']

/**
 * A wide table as two columns: what a row is of, and all that it says by the names of its columns. Noughts are left out, which the head says; a row of nothing
 * else says so itself.
 */
export function gathered({ caption, columns, rows }: Table): Table {
	const [first = '', ...named] = columns
	const isNought = (cell: ChartCell) => wordsOf(cell) === '0'
	const leavesOut = rows.some(([, ...cells]) => cells.some(isNought))
	return {
		caption,
		columns: [first, leavesOut ? '数目（没有列出的为 0）' : '内容'],
		rows: rows.map(([head = '', ...cells]) => {
			const said = cells.flatMap((cell, at) => (isNought(cell) ? [] : [`${named[at]} ${wordsOf(cell)}`]))
			return [head, said.length > 0 ? said.join('；') : '0']
		}),
	}
}

/** What a cell says, without its link. */
export function wordsOf(cell: ChartCell): string {
	return typeof cell === 'object' ? cell.text : String(cell)
}
