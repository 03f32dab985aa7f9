import { harmlessText } from './harmless-text.ts'

/**
 * CSV as programs read it: UTF-8 without a byte order mark, CRLF line ends and quoting by RFC 4180, and no cell that a spreadsheet takes for a formula.
 * Excel and WPS need the mark to read Chinese right: what people open is made with {@link withByteOrderMark}.
 */

export type Cell = string | number | null

/** Spreadsheets run what begins with one of these, also in full width, and also behind blanks: such a cell gets a leading apostrophe (OWASP, CSV Injection). */
const formulaStart = /^[\s\0\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * The text of a CSV file.
 * @param header the names of the columns
 * @param rows one array of cells a row; null is an empty cell, numbers are written as they are
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [header, ...rows].map(row => row.map(toCell).join(','))
	return `${lines.join('\r\n')}\r\n`
}

/** The same text for Excel and WPS. */
export const withByteOrderMark = (csv: string): string => `\ufeff${csv}`

function toCell(cell: Cell): string {
	if (cell === null) return ''
	if (typeof cell === 'number') return String(cell)
	// What Excel passes over at the start of a cell is looked for in the text as it came.
	const text = harmlessText(cell)
	const harmless = formulaStart.test(cell) ? `'${text}` : text
	return /[",\r\n]|^\s|\s$|^'/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
