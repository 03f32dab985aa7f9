import type { Merge, Sheet, SheetCell } from '../sheet-blocks.ts'
import { type Attributes, walkXml } from '../walk-xml.ts'
import { type NumberFormat, shownNumber } from './number-format.ts'

/** What the sheets of a workbook share. */
export interface Shared {
	strings: readonly string[]
	/** The format of each style, by its number. */
	formats: readonly NumberFormat[]
	from1904: boolean
}

/** No table of a plan has more cells; what has more is data of another kind. */
export const mostCells = 200_000

/** No sheet of Excel has more columns. */
const mostColumns = 16_384

/** Thrown for a sheet that has more than {@link mostCells}. */
export class TooManyCells extends Error {}

/** The cells of a sheet as they are shown, its merged cells, and what of it is hidden. */
export function readSheet(xml: string, name: string, { strings, formats, from1904 }: Shared): Sheet {
	const cells: SheetCell[] = []
	const merges: Merge[] = []
	const hiddenRows = new Set<number>()
	const hiddenColumns = new Set<number>()
	let lastColumn = 0
	let row = -1
	let column = -1
	let cell: { type: string; format: NumberFormat | undefined; value: string; inline: string } | null = null
	let within = ''
	let phonetic = 0
	walkXml(xml, {
		open: (element, attributes) => {
			if (element === 'row') {
				row = numberOf(attributes, 'r') !== null ? (numberOf(attributes, 'r') as number) - 1 : row + 1
				column = -1
				if (isOn(attributes, 'hidden')) hiddenRows.add(row)
			} else if (element === 'c') {
				const place = placeOf(attributes.get('r') ?? '')
				column = place?.column ?? column + 1
				cell = { type: attributes.get('t') ?? 'n', format: formats[numberOf(attributes, 's') ?? 0], value: '', inline: '' }
			} else if (element === 'col' && isOn(attributes, 'hidden')) {
				// Columns are listed once, from left to right (18.3.1.13): one that is listed again costs nothing.
				const last = Math.min(numberOf(attributes, 'max') ?? 1, mostColumns)
				for (let at = Math.max(numberOf(attributes, 'min') ?? 1, lastColumn + 1); at <= last; at++) hiddenColumns.add(at - 1)
				lastColumn = Math.max(lastColumn, last)
			} else if (element === 'mergeCell') {
				const [from, to] = (attributes.get('ref') ?? '').split(':').map(placeOf)
				if (from && to) merges.push({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 })
			} else if (element === 'rPh') phonetic++
			if (element === 'v' || element === 't') within = element
		},
		text: words => {
			if (!cell || phonetic > 0) return
			if (within === 'v') cell.value += words
			else if (within === 't') cell.inline += words
		},
		close: element => {
			if (element === 'v' || element === 't') within = ''
			else if (element === 'rPh') phonetic--
			else if (element === 'c' && cell) {
				const text = shown(cell)
				if (text.trim() !== '') cells.push({ row, column, text })
				if (cells.length > mostCells) throw new TooManyCells()
				cell = null
			}
		},
	})
	return { name, cells, merges, isHiddenRow: at => hiddenRows.has(at), isHiddenColumn: at => hiddenColumns.has(at) }

	function shown({ type, format, value, inline }: NonNullable<typeof cell>): string {
		switch (type) {
			case 's':
				return strings[Number(value)] ?? ''
			case 'inlineStr':
				return unescaped(inline)
			case 'b':
				return value === '1' ? 'TRUE' : 'FALSE'
			case 'd': {
				const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? []
				return year ? `${year}年${Number(month)}月${Number(day)}日` : value
			}
			case 'n':
				return format ? shownNumber(value, format, from1904) : value
			default:
				// `str`, what a formula gives, and `e`, what is shown when it gives nothing.
				return unescaped(value)
		}
	}
}

/** A sign that XML cannot hold is written _x000D_ (18.18.93, ST_Xstring). */
export function unescaped(text: string): string {
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** AB12 → row 11, column 27. */
function placeOf(reference: string): { row: number; column: number } | null {
	const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
	if (!letters || !digits) return null
	const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
	return { row: Number(digits) - 1, column }
}

function numberOf(attributes: Attributes, name: string): number | null {
	const value = attributes.get(name)
	return value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) : null
}

function isOn(attributes: Attributes, name: string): boolean {
	return ['1', 'true'].includes(attributes.get(name) ?? '')
}
