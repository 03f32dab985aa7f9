import { isUnitColumn } from '../extract/clause/labels.ts'
import { isBlank, isPiped, isTabular, type Line } from '../normalise/line.ts'
import { emptyPassage, join, slice, squeeze, trim } from '../passage.ts'
import type { Cell, Row, Table } from './tree.ts'

/** Words of a header cell that tell a table of tasks; two of them make a header. */
export const headerWords = /任务|内容|举措|措施|事项|项目|目录|类别|名称|单位|部门|序号|时限|时间|备注|要求/
/** Headings of one word, too common elsewhere to tell a header in running text. */
const bareHeadings = /^(?:牵头|主办|责任|承办|配合|协办|参与|责任分工)$/

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
	const [below] = body
	if (!below || !isSecondHeaderRow(header.cells, below.cells)) return { table: { type: 'table', ...withoutRepeatedHeaders(header, body) }, end }
	const both: Row = { cells: joinedTitles(header.cells, below.cells), lines: [...header.lines, ...below.lines] }
	return { table: { type: 'table', ...withoutRepeatedHeaders(both, body.slice(1), [header, below]) }, end }
}

/**
 * A header printed again behind a page break is no row.
 *
 * @param printedAs the rows that the header was printed as, where they are more than one
 */
export function withoutRepeatedHeaders(header: Row, body: readonly Row[], printedAs: readonly Row[] = [header]): Pick<Table, 'header' | 'rows' | 'repeated'> {
	const titles = new Set([header, ...printedAs].map(titlesOf))
	const isRepeated = (row: Row) => titles.has(titlesOf(row))
	return { header, rows: body.filter(row => !isRepeated(row)), repeated: body.filter(isRepeated) }
}

function titlesOf(row: Row): string {
	return row.cells.map(printed).join('|')
}

/**
 * Whether a row goes on with the header above it where nothing is merged: all that is printed in it are headings of units, two or more,
 * one at least below an empty cell (责任分工 | empty over 牵头单位 | 配合单位), and no column has a heading in neither row.
 */
export function isSecondHeaderRow(upper: readonly Cell[], lower: readonly Cell[]): boolean {
	const filled = lower.flatMap((cell, at) => (cell.filled ? [{ cell, at }] : []))
	return (
		filled.length >= 2 &&
		lower.length <= mostColumns &&
		filled.every(({ cell }) => cell.text.text.length <= 16 && isUnitHeading(printed(cell))) &&
		filled.some(({ at }) => !upper[at]?.filled && at > 0) &&
		upper.every((cell, at) => cell.filled || lower[at]?.filled)
	)
}

/** The titles of a header of two rows: a title with an empty cell to its right stands over several, and the row below says more exactly what each is. */
function joinedTitles(upper: readonly Cell[], lower: readonly Cell[]): Cell[] {
	return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at): Cell => {
		const [over, under] = [upper[at], lower[at]]
		if (!under?.filled) return over ?? emptyCell
		const isGroup = !upper[at + 1]?.filled && lower[at + 1]?.filled
		if (!over?.filled || isGroup) return under
		const text = join([over.text, under.text])
		return { text, filled: true, merged: null }
	})
}

const emptyCell: Cell = { text: emptyPassage, filled: false, merged: null }

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
	return cells.length <= mostColumns && cells.filter(cell => cell.text.text.length <= 16 && isHeading(printed(cell))).length >= 2
}

function isUnitHeading(words: string): boolean {
	return bareHeadings.test(words) || isUnitColumn(words)
}

function isHeading(words: string): boolean {
	return headerWords.test(words) || bareHeadings.test(words)
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
