import { SourceError } from '../source-error.ts'
import { type Block, paragraph, type TableCell, writeBlocks } from './blocks.ts'
import type { ReadText } from './layout.ts'

/** A cell with words, its row and column counted from 0. */
export interface SheetCell {
	row: number
	column: number
	text: string
}

export interface Merge {
	row: number
	column: number
	rows: number
	columns: number
}

/** A sheet of a workbook, or a table in a text file. */
export interface Sheet {
	/** Empty for a text file. */
	name: string
	/** Its cells with words, row by row. */
	cells: SheetCell[]
	merges: Merge[]
	isHiddenRow: (row: number) => boolean
	isHiddenColumn: (column: number) => boolean
}

/** The names that Excel and WPS give. */
const ownName = /^(?:sheet|工作表)\s*\d*$/i
/** A note below a table. */
const note = /^(?:备?注|说明|填表|填报|附注)\s*\d*\s*[:：]/
/** No table of tasks has more columns; what has more is data. */
const mostColumns = 100
/** No sheet needs more places filled by merged cells. */
const mostMerged = 500_000

/**
 * Sheets as text: what stands alone in its row above a table or below it is a paragraph, the rest a table. What an office has hidden is not for the
 * public: it is no part of the text, but a line at the end, left out too, says where it is.
 *
 * @throws {SourceError} when no sheet has words that are shown.
 */
export function writeSheets(sheets: readonly { sheet: Sheet; hidden: boolean }[], file: string): ReadText {
	const shown = sheets.filter(({ sheet, hidden }) => !hidden && sheet.cells.some(cell => isShown(sheet, cell)))
	if (shown.length === 0) throw new SourceError(file, '表格是空的', '请检查文件内容（包括隐藏的行、列和工作表）后重新放入 seeds/')
	const blocks: Block[] = shown.flatMap(({ sheet }) => [...nameOf(sheet, shown.length), ...blocksOf(sheet)])
	const note = hiddenNote(sheets)
	const left = note === '' ? [] : [paragraph(note, { leftOut: 'hidden' })]
	return writeBlocks([...blocks, ...left])
}

/** Where words are hidden: 〔隐藏的第3行、B列和1个工作表未收录〕. Empty when none are. */
function hiddenNote(sheets: readonly { sheet: Sheet; hidden: boolean }[]): string {
	const places = sheets.flatMap(({ sheet, hidden }) => {
		if (hidden) return []
		const rows = new Set(sheet.cells.filter(({ row }) => sheet.isHiddenRow(row)).map(({ row }) => row + 1))
		const columns = new Set(sheet.cells.filter(({ column }) => sheet.isHiddenColumn(column)).map(({ column }) => columnLetters(column)))
		const first = [...rows][0]
		return [...(rows.size > 5 ? [`第${first}行等${rows.size}行`] : [...rows].map(row => `第${row}行`)), ...[...columns].map(column => `${column}列`)]
	})
	const wholeSheets = sheets.filter(({ sheet, hidden }) => hidden && sheet.cells.length > 0).length
	const said = [...new Set(places), ...(wholeSheets > 0 ? [`${wholeSheets}个工作表`] : [])]
	return said.length === 0 ? '' : `〔隐藏的${said.join('、')}未收录〕`
}

/** 0 → A, 27 → AB. */
function columnLetters(column: number): string {
	return (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
}

function isShown(sheet: Sheet, { row, column }: SheetCell): boolean {
	return !sheet.isHiddenRow(row) && !sheet.isHiddenColumn(column)
}

/** The name on a sheet's tab: a heading where there are several; alone it says nothing that the title above the table does not. */
function nameOf({ name }: Sheet, sheets: number): Block[] {
	if (name.trim() === '') return []
	return [sheets > 1 && !ownName.test(name) ? paragraph(oneLine(name), { rank: 2 }) : paragraph(oneLine(name), { leftOut: 'running-head' })]
}

/** A row of a sheet with the words in it and the places that its cells take. */
interface SheetRow {
	cells: (SheetCell & { rows: number; columns: number })[]
	/** Columns that a cell from above takes. */
	taken: Set<number>
}

function blocksOf(sheet: Sheet): Block[] {
	const rows = shownRows(sheet)
	const blocks: Block[] = []
	let table: SheetRow[] = []
	const close = () => {
		blocks.push(...tableOf(table))
		table = []
	}
	// Behind the last row with several cells, or one that a cell from above reaches into, only notes stand.
	const lastOfTable = rows.findLastIndex(row => row.cells.length > 1 || row.taken.size > 0)
	rows.forEach((row, at) => {
		const [only] = row.cells
		const next = rows[at + 1]
		if (!only) {
			// Behind an empty row a line of its own begins another table.
			if (next?.cells.length === 1 && (next.cells[0]?.columns ?? 1) > 1 && next.taken.size === 0) close()
		} else if (standsAlone(row) && (table.length === 0 || (at > lastOfTable && (only.columns > 1 || note.test(only.text))))) {
			close()
			blocks.push(...lines(only.text).map(text => paragraph(text)))
		} else table.push(row)
	})
	close()
	return blocks
}

/** Whether a row is one cell, which goes on in no other row. */
function standsAlone({ cells, taken }: SheetRow): boolean {
	return cells.length === 1 && taken.size === 0 && cells[0]?.rows === 1
}

/** A sheet's rows that are shown, with its merged cells counted in them alone. */
function shownRows(sheet: Sheet): SheetRow[] {
	const merged = new Map(sheet.merges.map(merge => [`${merge.row} ${merge.column}`, merge]))
	const cells = sheet.cells.filter(cell => isShown(sheet, cell) || merged.has(`${cell.row} ${cell.column}`))
	const last = sheet.cells.reduce((most, cell) => Math.max(most, cell.row), 0)
	const numbers = [...new Set(sheet.cells.map(cell => cell.row))].filter(row => !sheet.isHiddenRow(row)).sort((one, other) => one - other)
	const columns = [...new Set(sheet.cells.map(cell => cell.column))].filter(column => !sheet.isHiddenColumn(column)).sort((one, other) => one - other)
	const rowAt = new Map(numbers.map((row, at) => [row, at]))
	const columnAt = new Map(columns.map((column, at) => [column, at]))
	const rows: (SheetRow & { number: number })[] = numbers.map(number => ({ number, cells: [], taken: new Set() }))
	let filled = 0
	for (const cell of cells) {
		const merge = merged.get(`${cell.row} ${cell.column}`)
		// A merged cell whose first row or column is hidden shows its words in the next.
		const across = within(columns, cell.column, merge?.columns ?? 1)
		const down = within(numbers, cell.row, merge?.rows ?? 1)
		const column = columnAt.get(across[0] ?? -1)
		const row = rowAt.get(down[0] ?? -1)
		if (column === undefined || row === undefined) continue
		rows[row]?.cells.push({ ...cell, column, columns: across.length, rows: down.length })
		filled += (down.length - 1) * across.length
		if (filled > mostMerged) continue
		for (let at = row + 1; at < row + down.length; at++) for (let place = column; place < column + across.length; place++) rows[at]?.taken.add(place)
	}
	for (const row of rows) row.cells.sort((one, other) => one.column - other.column)
	return withEmptyRows(rows, last)
}

/** Those of the sorted places that lie in a stretch. */
function within(places: readonly number[], from: number, length: number): readonly number[] {
	const firstFrom = (value: number) => {
		let low = 0
		let high = places.length
		while (low < high) {
			const middle = (low + high) >> 1
			if ((places[middle] as number) < value) low = middle + 1
			else high = middle
		}
		return low
	}
	return places.slice(firstFrom(from), firstFrom(from + length))
}

/** An empty row where the sheet leaves one or more. */
function withEmptyRows(rows: readonly (SheetRow & { number: number })[], last: number): SheetRow[] {
	return rows.flatMap((row, at) => {
		const next = rows[at + 1]?.number ?? last + 1
		return next > row.number + 1 && at + 1 < rows.length ? [row, { cells: [], taken: new Set<number>() }] : [row]
	})
}

/** Rows as a table; a single column is paragraphs. */
function tableOf(rows: readonly SheetRow[]): Block[] {
	const cells = rows.flatMap(row => row.cells)
	const used = [...new Set(cells.map(cell => cell.column))].sort((one, other) => one - other)
	if (used.length < 2) return cells.flatMap(cell => lines(cell.text).map(text => paragraph(text)))
	if (used.length > mostColumns) return rows.flatMap(row => row.cells.map(cell => oneLine(cell.text)).join(' ')).map(text => paragraph(text))
	const place = new Map(used.map((column, at) => [column, at]))
	return [{ type: 'table', leftOut: null, rows: rows.map((row, at) => rowOf(row, used, place, rows.length - at)) }]
}

/** All cells of a row, the empty ones too. */
function rowOf({ cells, taken }: SheetRow, used: readonly number[], place: ReadonlyMap<number, number>, below: number): TableCell[] {
	const row: TableCell[] = []
	const begins = new Map(cells.map(cell => [cell.column, cell]))
	let end = -1
	for (const column of used) {
		const cell = begins.get(column)
		if (!cell && (column < end || taken.has(column))) continue
		if (cell) end = cell.column + cell.columns
		const columns = cell ? used.filter(other => other >= cell.column && other < cell.column + cell.columns).length : 1
		row.push({
			column: place.get(column) ?? 0,
			columns,
			rows: Math.min(cell?.rows ?? 1, below),
			paragraphs: cell ? lines(cell.text).map(text => paragraph(text)) : [],
		})
	}
	return row
}

function lines(text: string): string[] {
	return text
		.split(/\r\n?|\n|\v/)
		.map(oneLine)
		.filter(line => line !== '')
}

function oneLine(text: string): string {
	return text.replace(/\s/g, ' ').trim()
}
