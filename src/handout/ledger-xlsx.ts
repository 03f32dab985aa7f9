import { strToU8 } from 'fflate'
import { legalText, xmlText } from '../atlas/xml-text.ts'
import { hasSupporters, type Ledger, ledgerCells, ledgerColumns } from './ledger.ts'
import { packOffice } from './pack-office.ts'
import { workbookParts } from './workbook-parts.ts'

/** Excel refuses a longer cell. */
const longestCell = 32_767
/** In points; Excel knows no higher row. */
const highestRow = 409
/** Behind title and subtitle: what stays in sight, and on each sheet of paper. */
const headRow = 3
/** The styles of `workbook-parts.ts`, in their order. */
const style = { title: 1, subtitle: 2, head: 3, number: 4, text: 5, note: 6 } as const

/**
 * A 台账 as a spreadsheet: one table without rows between, to be filtered and gone on with. Written by hand because the file is small and the libraries that were
 * tried take neither the head of each sheet of paper nor the clock out. The same ledger gives the same bytes.
 */
export function ledgerXlsx(ledger: Ledger): Uint8Array<ArrayBuffer> {
	const names = ledgerColumns(ledger)
	const rows = ledger.groups.flatMap(group => group.rows.map(row => ledgerCells(ledger, row)))
	const lastRow = headRow + rows.length
	const notes = [...ledger.notes, ledger.foot]
	const table = [
		[{ value: ledger.title, style: style.title }],
		[{ value: ledger.subtitles.join('\n'), style: style.subtitle }],
		names.map(value => ({ value, style: style.head })),
		...rows.map(row => row.map(value => ({ value, style: typeof value === 'number' ? style.number : style.text }))),
		[],
		...notes.map(value => [{ value, style: style.note }]),
	]
	const lastColumn = columnName(names.length - 1)
	const merged = [1, 2, ...notes.map((_, index) => lastRow + 2 + index)].map(row => `A${row}:${lastColumn}${row}`)
	const widths = widthsOf(ledger)
	const sheet = [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		`<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="${headRow}" topLeftCell="A${headRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
		`<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
		`<sheetData>${table.map((cells, index) => rowXml(index + 1, cells, widths)).join('')}</sheetData>`,
		`<autoFilter ref="A${headRow}:${lastColumn}${lastRow}"/>`,
		`<mergeCells count="${merged.length}">${merged.map(range => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
		'<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
		'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
		'<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter></worksheet>',
	]
	const parts = workbookParts({ sheet: '台账', title: ledger.title, headRow, lastColumn, lastRow })
	return packOffice({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet.join('')) })
}

/** The widths of the columns, in figures of the font; one that is left empty is as wide as its head. */
function widthsOf(ledger: Ledger): number[] {
	const supporters = hasSupporters(ledger) ? 20 : 10
	return ledger.ofUnits ? [6, 18, 40, 7, 32, supporters, 28, 15, 20] : [6, 48, 7, 34, supporters, 28, 15, 20]
}

interface SheetCell {
	value: string | number
	style: number
}

/** A row as high as its fullest cell: not every program measures it when it opens the file. A cell that is alone in its row has the whole width. */
function rowXml(row: number, cells: readonly SheetCell[], widths: readonly number[]): string {
	const total = widths.reduce((sum, width) => sum + width, 0)
	const lines = cells.map(({ value }, index) => linesIn(String(value), cells.length === 1 ? total : (widths[index] ?? total)))
	const points = cells.some(one => one.style === style.title) ? 36 : Math.min(highestRow, 4 + 15 * Math.max(1, ...lines))
	return `<row r="${row}" ht="${points}" customHeight="1">${cells.map((cell, index) => cellXml(`${columnName(index)}${row}`, cell)).join('')}</row>`
}

/** How many lines a text takes in a column: a Chinese character is two figures wide. */
function linesIn(text: string, width: number): number {
	const wide = (line: string) => line.length + (line.match(/[^\x20-\x7e]/g)?.length ?? 0)
	return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / (width - 1))), 0)
}

/** A text is never a formula: it stands in its cell as a string. */
function cellXml(address: string, { value, style }: SheetCell): string {
	if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`
	if (value === '') return `<c r="${address}" s="${style}"/>`
	return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cellText(value))}</t></is></c>`
}

/** What Excel takes whole, and as it is: `_x0041_` is not the A that it would read (ECMA-376-1, 22.9.2.19). */
function cellText(text: string): string {
	const legal = legalText(text)
	const short = legal.length > longestCell ? `${legal.slice(0, longestCell - 20)}……（全文见网站）` : legal
	return short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

const columnName = (index: number): string => String.fromCharCode(65 + index)
