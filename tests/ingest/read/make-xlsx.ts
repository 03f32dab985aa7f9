import { zipSync } from 'fflate'

export interface MadeSheet {
	name?: string
	/** Rows of cells as XML; a string is an inline string. */
	rows: (string | { xml: string } | null)[][]
	merges?: string[]
	/** Attributes of rows, by their number from 1. */
	rowAttributes?: Record<number, string>
	columns?: string
	state?: string
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A workbook as Excel writes it. */
export function makeXlsx(sheets: readonly MadeSheet[], { strings = '', styles = '', workbook = '' } = {}): Uint8Array {
	const utf8 = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)
	const letter = (column: number): string => (column < 26 ? '' : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
	const sheetXml = ({ rows, merges = [], rowAttributes = {}, columns = '' }: MadeSheet) =>
		`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${columns}<sheetData>${rows
			.map(
				(row, at) =>
					`<row r="${at + 1}" ${rowAttributes[at + 1] ?? ''}>${row
						.map((cell, column) => {
							if (cell === null) return ''
							if (typeof cell === 'string') return `<c r="${letter(column)}${at + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
							return cell.xml.replace('<c', `<c r="${letter(column)}${at + 1}"`)
						})
						.join('')}</row>`,
			)
			.join('')}</sheetData>${merges.length > 0 ? `<mergeCells>${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`
	const files = {
		'[Content_Types].xml': utf8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
		'xl/workbook.xml': utf8(
			`<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${workbook}<sheets>${sheets
				.map(({ name = `Sheet${sheets.length}`, state = 'visible' }, at) => `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`)
				.join('')}</sheets></workbook>`,
		),
		'xl/_rels/workbook.xml.rels': utf8(
			`<Relationships>${sheets.map((_sheet, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
		),
		'xl/sharedStrings.xml': utf8(`<sst>${strings}</sst>`),
		'xl/styles.xml': utf8(`<styleSheet>${styles}</styleSheet>`),
		...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, utf8(sheetXml(sheet))])),
	}
	// Smaller files than these are of no use here; the most thorough packing of a large one takes seconds.
	return zipSync(files, { level: 1 })
}
