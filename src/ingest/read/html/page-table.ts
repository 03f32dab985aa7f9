import { attributeOf, descendants, type Element, isElement, isText } from './parse-page.ts'
import { isHidden } from './style.ts'

export interface PageCell {
	element: Element
	column: number
	columns: number
	rows: number
}

export interface PageTable {
	/** The cells that begin in each row, with the columns they take when rowspan and colspan are laid out. */
	rows: PageCell[][]
	/** How many of the table's words stand in its largest cell, and in all. */
	largest: number
	total: number
	/** Whether a cell holds most of the words in a table of its own. */
	holdsTable: boolean
	/** Whether it has more columns than any table for people: it is read as lines. */
	isTooWide: boolean
}

/** As HTML has it (4.9.11), with bounds that no document reaches. */
const mostColumns = 100
const mostRows = 3000

/** The grid of a `<table>`: rows without cells and hidden ones are left out. */
export function gridOf(table: Element): PageTable {
	const lines = descendants(table, 'tr', inner => inner.tagName === 'table' || inner.tagName === 'tr').filter(row => !isHidden(row))
	/** For each column, how many more rows the cell that came down takes. */
	const taken: number[] = []
	const rows: PageCell[][] = []
	let largest = 0
	let total = 0
	let holdsTable = false
	for (const line of lines) {
		const cells: PageCell[] = []
		let column = 0
		for (const cell of line.childNodes) {
			if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th') || isHidden(cell)) continue
			while ((taken[column] ?? 0) > 0) column++
			const columns = Math.min(spanOf(cell, 'colspan', 1), mostColumns)
			const down = spanOf(cell, 'rowspan', 1)
			const cellRows = Math.min(down === 0 ? mostRows : down, mostRows)
			cells.push({ element: cell, column, columns, rows: cellRows })
			for (let at = column; at < column + columns; at++) taken[at] = cellRows
			column += columns
			const length = wordsIn(cell)
			total += length
			if (length > largest) {
				largest = length
				holdsTable = descendants(cell, 'table').some(inner => wordsIn(inner) * 2 > length)
			}
		}
		for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1)
		rows.push(cells)
	}
	return {
		isTooWide: taken.length > mostColumns,
		rows: rows.map((row, at) => row.map(cell => ({ ...cell, rows: Math.min(cell.rows, rows.length - at) }))),
		largest,
		total,
		holdsTable,
	}
}

/**
 * Whether a table is one for people who read, and does not only lay out the page: at least two rows of at least two filled cells, none of which holds nearly
 * everything or a table of its own.
 */
export function isDataTable({ rows, largest, total, holdsTable, isTooWide }: PageTable): boolean {
	/** How many filled cells stand in each row, also those that come down from above. */
	const standing = new Array<number>(rows.length + 1).fill(0)
	rows.forEach((row, at) => {
		for (const cell of row) {
			if (wordsIn(cell.element) === 0) continue
			standing[at] = (standing[at] as number) + 1
			standing[at + cell.rows] = (standing[at + cell.rows] as number) - 1
		}
	})
	let now = 0
	const filled = standing.filter(change => {
		now += change
		return now >= 2
	}).length
	const columns = Math.max(0, ...rows.map(row => row.length))
	return !isTooWide && columns >= 2 && filled >= 2 && !holdsTable && (largest < 1500 || largest * 10 < total * 6)
}

/** Whether a table may be one of labels and values: it is small and holds no other. */
export function mayBeMetadata({ rows, total }: PageTable): boolean {
	return total < 3000 && rows.every(row => row.every(({ element }) => descendants(element, 'table').length === 0))
}

function spanOf(cell: Element, name: string, otherwise: number): number {
	const value = attributeOf(cell, name)?.trim() ?? ''
	return /^\d{1,6}$/.test(value) && (Number(value) > 0 || name === 'rowspan') ? Number(value) : otherwise
}

const counted = new WeakMap<Element, number>()

/** How many characters of an element are words that are seen. */
function wordsIn(element: Element): number {
	const known = counted.get(element)
	if (known !== undefined) return known
	let length = 0
	if (!isHidden(element)) {
		for (const child of element.childNodes) {
			if (isText(child)) length += child.value.replace(/\s+/g, '').length
			else if (isElement(child)) length += wordsIn(child)
		}
	}
	counted.set(element, length)
	return length
}
