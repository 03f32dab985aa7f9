import type { PageTable } from './lay-out-page.ts'
import type { PrintLine } from './set-lines.ts'

/** A cell of a table that may go over several pages. */
export interface JoinedCell {
	column: number
	columns: number
	rows: number
	lines: PrintLine[]
	/** The width of the cell on its page. */
	width: number
}

export interface JoinedTable {
	/** The borders of its columns, counted from its left side. */
	xs: number[]
	width: number
	/** The cells that begin in each row. */
	rows: JoinedCell[][]
	/** Its header as later pages print it again. */
	repeated: JoinedCell[][]
}

/** How far a border may stand from its place on another page. In points. */
const drift = 4

const textOf = (cell: JoinedCell): string => cell.lines.map(line => line.text.replace(/\s+/g, '')).join('')

export function tableOf({ grid, cells }: PageTable): JoinedTable {
	const rows: JoinedCell[][] = grid.ys.slice(1).map(() => [])
	for (const { cell, lines } of cells) {
		rows[cell.row]?.push({ column: cell.column, columns: cell.columns, rows: cell.rows, lines, width: cell.right - cell.left })
	}
	const xs = grid.xs.map(x => x - grid.left)
	return { xs, width: grid.right - grid.left, rows, repeated: [] }
}

/**
 * A table that goes on behind the end of a page, with the part that stands there; null when that is another table. The header printed again is taken out, a row that
 * the page has cut is made whole, and so is a cell merged over several rows.
 */
export function joinTables(table: JoinedTable, next: JoinedTable): JoinedTable | null {
	if (Math.abs(table.width - next.width) > drift * 2) return null
	const known = (xs: readonly number[], x: number) => xs.some(other => Math.abs(other - x) <= drift)
	const isPart = next.xs.every(x => known(table.xs, x)) || table.xs.every(x => known(next.xs, x))
	if (!isPart) return null
	const xs = table.xs.length >= next.xs.length ? table.xs : next.xs
	const above = { ...table, rows: onBorders(table, xs) }
	const { rows: below, repeated } = withoutHeader(above.rows, onBorders(next, xs))
	const joined: JoinedTable = { xs, width: table.width, rows: above.rows, repeated: [...table.repeated, ...repeated] }
	return { ...joined, rows: joinRows(above.rows, below, xs.length - 1) }
}

/** The cells counted in other borders, which hold all of the table's own. */
function onBorders(table: JoinedTable, xs: readonly number[]): JoinedCell[][] {
	const place = (column: number) => {
		const x = table.xs[column] as number
		let nearest = 0
		xs.forEach((other, at) => {
			if (Math.abs(other - x) < Math.abs((xs[nearest] as number) - x)) nearest = at
		})
		return nearest
	}
	return table.rows.map(row => row.map(cell => ({ ...cell, column: place(cell.column), columns: place(cell.column + cell.columns) - place(cell.column) })))
}

/** As many rows as are the same as the table's first ones are its header once more. */
function withoutHeader(rows: readonly JoinedCell[][], next: readonly JoinedCell[][]): { rows: JoinedCell[][]; repeated: JoinedCell[][] } {
	const same = (one: readonly JoinedCell[], other: readonly JoinedCell[]) =>
		one.length === other.length && one.every((cell, at) => cell.column === other[at]?.column && textOf(cell) === textOf(other[at] as JoinedCell))
	let count = 0
	while (count < next.length && count < rows.length && same(rows[count] as JoinedCell[], next[count] as JoinedCell[])) count++
	// Rows without words are the same everywhere.
	if (!next.slice(0, count).some(row => row.some(cell => textOf(cell) !== ''))) count = 0
	return { rows: next.slice(count), repeated: next.slice(0, count) }
}

function joinRows(above: readonly JoinedCell[][], below: readonly JoinedCell[][], columns: number): JoinedCell[][] {
	const rows = above.map(row => [...row])
	const [first, ...others] = below
	if (!first) return rows
	const over = coveringCells(rows, columns)
	const merging = columnsThatMerge([...rows, ...below])
	const same = (cell: JoinedCell) => {
		const covering = over[cell.column]
		return covering?.column === cell.column && covering.columns === cell.columns ? covering : undefined
	}
	if (first.every(cell => same(cell)) && isCutRow(rows, first, over)) {
		for (const cell of first) {
			const covering = same(cell) as JoinedCell
			covering.lines.push(...cell.lines)
			covering.rows += cell.rows - 1
		}
		return [...rows, ...others]
	}
	const kept = first.filter(cell => {
		const covering = same(cell)
		if (!covering || !merging.has(cell.column)) return true
		const goesOn = cell.lines.length === 0 || (covering.lines.length === 0 && rows.length > headerDepth(rows))
		// The words may stand on either page, in the middle of what belongs to it.
		if (!goesOn || (covering.lines.length === 0 && cell.lines.length === 0)) return true
		covering.lines.push(...cell.lines)
		covering.rows += cell.rows
		return false
	})
	return [...rows, kept, ...others]
}

function headerDepth(rows: readonly JoinedCell[][]): number {
	return Math.max(1, ...(rows[0] ?? []).map(cell => cell.rows))
}

/** The cell that reaches the last row in each column. */
function coveringCells(rows: readonly JoinedCell[][], columns: number): (JoinedCell | undefined)[] {
	const over: (JoinedCell | undefined)[] = Array.from({ length: columns })
	for (const row of rows) for (const cell of row) for (let at = cell.column; at < cell.column + cell.columns; at++) over[at] = cell
	return over
}

/** The columns in which cells are merged downwards somewhere below the header. */
function columnsThatMerge(rows: readonly JoinedCell[][]): Set<number> {
	return new Set(rows.slice(headerDepth(rows)).flatMap(row => row.filter(cell => cell.rows > 1).map(cell => cell.column)))
}

/** Whether the first row behind the end of a page is the rest of the last one before it: its number stands above, or its words only go on. */
function isCutRow(rows: readonly JoinedCell[][], first: readonly JoinedCell[], over: readonly (JoinedCell | undefined)[]): boolean {
	const body = rows.slice(headerDepth(rows))
	if (body.length === 0) return false
	const numbered = new Map<number, number>()
	for (const row of body) for (const cell of row) if (/^\d{1,3}[.、]?$/.test(textOf(cell))) numbered.set(cell.column, (numbered.get(cell.column) ?? 0) + 1)
	const [column] = [...numbered].filter(([, count]) => count >= body.length * 0.6).map(([at]) => at)
	const number = first.find(cell => cell.column === column)
	if (column !== undefined && number) return textOf(number) === '' && textOf(over[column] as JoinedCell) !== ''
	const filled = first.filter(cell => textOf(cell) !== '')
	const goesOn = (cell: JoinedCell) => {
		const above = textOf(over[cell.column] as JoinedCell)
		return (
			above !== '' &&
			!/[。；！？;]$/.test(above) &&
			!/^(?:\d{1,3}[.．、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/.test(textOf(cell))
		)
	}
	return filled.length > 0 && filled.length < first.length && filled.every(goesOn)
}
