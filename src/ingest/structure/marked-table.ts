import type { Line } from '../normalise/line.ts'
import { emptyPassage, join, type Passage, passageOf, trim, without } from '../passage.ts'
import type { CellLayout, TableLayout } from '../read/layout.ts'
import { isHeader, isSecondHeaderRow, withoutRepeatedHeaders } from './table.ts'
import type { Cell, Row, Table } from './tree.ts'

/** No table has more rows before its header, or more rows in it. */
const mostHeaderRows = 4

/**
 * A table that the format itself marks, with its merged cells as they are: nothing is concluded from tabs or empty cells.
 * `lines` are the lines of its span. Null when it has no header that tells a table of tasks: then its lines are text like others.
 */
export function readMarkedTable(layout: TableLayout, lines: readonly Line[], source: string): { before: Line[]; table: Table } | null {
	const width = Math.max(0, ...layout.rows.map(row => Math.max(0, ...row.map(cell => cell.column + cell.columns))))
	const grid = gridOf(layout, width, source)
	const top = grid.slice(0, mostHeaderRows).findIndex(cells => isHeader(cells))
	if (top < 0) return null
	// Cells of the header that reach down make the rows beside them part of it: 责任分工 over 牵头单位 | 配合单位.
	const merged = Math.min(mostHeaderRows, Math.max(1, ...(layout.rows[top] ?? []).filter(cell => cell.rows < layout.rows.length - top).map(cell => cell.rows)))
	const depth = merged === 1 && isSecondHeaderRow(grid[top] ?? [], grid[top + 1] ?? []) ? 2 : merged
	const linesAt = linesOfRows(layout.rows, layout.end, lines)
	const rows = grid.map((cells, at): Row => ({ cells, lines: linesAt[at] ?? [] }))
	const header = rows.slice(top, top + depth)
	const titles = Array.from({ length: width }, (_, column): Cell => {
		const text = trim(join(header.flatMap((_row, at) => titlePart(grid.slice(top, top + depth), at, column) ?? [])))
		return { text, filled: text.text !== '', merged: null }
	})
	const before = rows.slice(0, top).flatMap(row => row.lines)
	return {
		before,
		table: { type: 'table', ...withoutRepeatedHeaders({ cells: titles, lines: header.flatMap(row => row.lines) }, rows.slice(top + depth), header) },
	}
}

/** The words that a row of the header, of which `grid` has all rows, puts over a column: its own cell's; a cell merged over several columns stands over each of them. */
function titlePart(grid: readonly Cell[][], row: number, column: number): Passage | null {
	const cells = grid[row] ?? []
	let at = column
	while (cells[at]?.merged === 'left') at--
	const cell = cells[at]
	// A title over several columns says of each what the title below says more exactly.
	if (at !== column && (grid[row + 1]?.[column]?.filled ?? false)) return null
	const right = cells[column + 1]
	if (cell?.filled && grid[row + 1]?.[column]?.filled && (right?.merged === 'left' || isEmptyAbove(right, grid[row + 1]?.[column + 1]))) return null
	return cell?.text ?? null
}

/** Whether a cell of the header is printed empty over a heading. */
function isEmptyAbove(cell: Cell | undefined, below: Cell | undefined): boolean {
	return cell?.merged === null && !cell.filled && (below?.filled ?? false)
}

function gridOf(layout: TableLayout, width: number, source: string): Cell[][] {
	const grid: Cell[][] = layout.rows.map(() => Array.from({ length: width }, (): Cell => ({ text: emptyPassage, filled: false, merged: null })))
	layout.rows.forEach((row, at) => {
		for (const cell of row) {
			for (let down = at; down < Math.min(grid.length, at + cell.rows); down++) {
				for (let column = cell.column; column < Math.min(width, cell.column + cell.columns); column++) {
					;(grid[down] as Cell[])[column] = { text: emptyPassage, filled: false, merged: down > at ? 'above' : 'left' }
				}
			}
			const printed = trim(passageOf(source, cell.start, cell.end))
			const text = cell.wrapped ? without(printed, /\s*\n\s*/g) : printed
			if (cell.column < width) (grid[at] as Cell[])[cell.column] = { text, filled: text.text !== '', merged: null }
		}
	})
	return grid
}

/** The lines of each row, from its first cell to the next row's: every line that stands before the table's end in one row, those before the first cell in the first. */
function linesOfRows(rows: readonly CellLayout[][], end: number, lines: readonly Line[]): Line[][] {
	const starts = rows.map(startOf)
	const found = rows.map((): Line[] => [])
	let row = 0
	let next = nextRow(starts, 0)
	for (const line of lines) {
		const begin = line.offsets[0] ?? -1
		if (begin >= end) break
		while (next < rows.length && (starts[next] as number) <= begin) {
			row = next
			next = nextRow(starts, next)
		}
		found[row]?.push(line)
	}
	return found
}

/** The next row that has a place of its own. */
function nextRow(starts: readonly (number | null)[], row: number): number {
	let next = row + 1
	while (next < starts.length && starts[next] === null) next++
	return next
}

/** Where a row begins: an empty cell may stand nowhere. Null for a row without words. */
function startOf(row: readonly CellLayout[]): number | null {
	const starts = row.filter(cell => cell.end > cell.start).map(cell => cell.start)
	return starts.length > 0 ? Math.min(...starts) : null
}
