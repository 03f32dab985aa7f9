import { isBlank, isPiped, isTabular, type Line } from '../normalise/line.ts'
import { slice, squeeze, trim } from '../passage.ts'
import type { Cell, Row, Table } from './tree.ts'

/** Words of a header cell that tell a table of tasks; two of them make a header. */
export const headerWords = /任务|内容|举措|措施|事项|项目|目录|类别|名称|单位|部门|序号|时限|时间|备注|要求/

/**
 * The table that begins at `lines[start]`, and where it ends; null when no table begins there.
 *
 * Three forms of a table in text: a row a line with tabs between its cells; the same in Markdown's pipes; and — what a converted Word table leaves —
 * a cell a line with a tab before it and a blank line between the rows. A cell printed empty belongs to the merged cell above it.
 */
export function readTable(lines: readonly Line[], start: number): { table: Table; end: number } | null {
	const first = lines[start]
	if (!first || !isTabular(first)) return null
	const flattened = /^\s*\t[^\t]*$/.test(first.text)
	// The header is looked at before the rows are read: a run of lines that is no table is not read again from each of its lines.
	if (!isHeader(flattened ? firstFlattened(lines, start) : cellsIn(first))) return null
	const { rows, end } = flattened ? readFlattened(lines, start) : readRows(lines, start)
	const [header, ...body] = rows
	if (!header) return null
	return { table: { type: 'table', ...withoutRepeatedHeaders(header, body) }, end }
}

/** A header printed again behind a page break is no row. */
export function withoutRepeatedHeaders(header: Row, body: readonly Row[]): Pick<Table, 'header' | 'rows' | 'repeated'> {
	const titles = header.cells.map(printed).join('|')
	const isRepeated = (row: Row) => row.cells.length === header.cells.length && row.cells.map(printed).join('|') === titles
	return { header, rows: body.filter(row => !isRepeated(row)), repeated: body.filter(isRepeated) }
}

/** No table has more columns. */
const mostColumns = 40

function firstFlattened(lines: readonly Line[], start: number): Cell[] {
	const cells: Cell[] = []
	for (let at = start; at < lines.length && isTabular(lines[at] as Line) && cells.length <= mostColumns; at++) {
		const line = lines[at] as Line
		cells.push(cellOf(line, 0, line.text.length))
	}
	return cells
}

/** Whether a row's cells are the header of a table of tasks. */
export function isHeader(cells: readonly Cell[]): boolean {
	return cells.length <= mostColumns && cells.filter(cell => cell.text.text.length <= 16 && headerWords.test(printed(cell))).length >= 2
}

function printed(cell: Cell): string {
	return squeeze(cell.text).text
}

function readRows(lines: readonly Line[], start: number): { rows: Row[]; end: number } {
	const rows: Row[] = []
	let end = start
	for (; end < lines.length; end++) {
		const line = lines[end] as Line
		if (isTabular(line)) rows.push({ cells: cellsIn(line), lines: [line] })
		else if (!isBlank(line) || !isTabular(lines[end + 1] ?? line)) break
	}
	return { rows, end }
}

function readFlattened(lines: readonly Line[], start: number): { rows: Row[]; end: number } {
	const rows: Row[] = []
	let row: Row = { cells: [], lines: [] }
	let end = start
	const close = () => {
		if (row.cells.length > 0) rows.push(row)
		row = { cells: [], lines: [] }
	}
	for (; end < lines.length; end++) {
		const line = lines[end] as Line
		if (isTabular(line)) {
			row.cells.push(cellOf(line, 0, line.text.length))
			row.lines.push(line)
		} else if (isBlank(line) && isTabular(lines[end + 1] ?? line)) close()
		else break
	}
	close()
	return { rows, end }
}

function cellsIn(line: Line): Cell[] {
	const piped = isPiped(line)
	// The outer pipes of a row are its frame.
	let start = piped ? line.text.indexOf('|') + 1 : 0
	const end = piped ? line.text.lastIndexOf('|') : line.text.length
	const cells: Cell[] = []
	for (const match of line.text.matchAll(piped ? /\|/g : /\t/g)) {
		if (match.index < start || match.index >= end) continue
		cells.push(cellOf(line, start, match.index))
		start = match.index + 1
	}
	cells.push(cellOf(line, start, end))
	return cells
}

function cellOf(line: Line, start: number, end: number): Cell {
	const text = trim(slice(line, start, end))
	return { text, filled: text.text !== '', merged: null }
}
