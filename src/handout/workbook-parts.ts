import { strToU8 } from 'fflate'
import { xmlText } from '../atlas/xml-text.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The one sheet of a workbook. */
export interface SheetFacts {
	/** a plain name, without quotes */
	sheet: string
	/** of the document */
	title: string
	/** repeated on each sheet of paper, and where the filter stands */
	headRow: number
	lastColumn: string
	lastRow: number
}

/** Every file of a workbook (ECMA-376) besides its sheet: no dates, no machine, nobody's name. */
export function workbookParts({ sheet, title, headRow, lastColumn, lastRow }: SheetFacts): Record<string, Uint8Array> {
	const own = {
		'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>责任 Zeren</dc:creator></cp:coreProperties>`,
		'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${sheet}'!$A$${headRow}:$${lastColumn}$${lastRow}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheet}'!$${headRow}:$${headRow}</definedName></definedNames></workbook>`,
	}
	return { ...sameParts, ...toBytes(own) }
}

const fonts: readonly (readonly [name: string, size: number])[] = [
	['仿宋', 11],
	['方正小标宋简体', 20],
	['楷体', 12],
	['黑体', 11],
	['楷体', 10],
]
const edge = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`
const format = (font: number, border: number, alignment: string) =>
	`<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${alignment} wrapText="1"/></xf>`

/** Title, subtitle, head, number, text, note, behind the style that every workbook must begin with. */
const formats = [
	'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
	format(1, 0, 'horizontal="center" vertical="center"'),
	format(2, 0, 'horizontal="center" vertical="center"'),
	format(3, 1, 'horizontal="center" vertical="center"'),
	format(0, 1, 'horizontal="center" vertical="top"'),
	format(0, 1, 'horizontal="left" vertical="top"'),
	format(4, 0, 'horizontal="left" vertical="top"'),
]

const styles = [
	`<styleSheet xmlns="${spreadsheet}"><fonts count="${fonts.length}">`,
	...fonts.map(([name, size]) => `<font><sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`),
	'</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
	`<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>`,
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
	`<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')

/** What is the same in every workbook, made once: it is then also compressed once. */
const sameParts = toBytes({
	'[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
	'_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
	'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
	'xl/styles.xml': styles,
})

function toBytes(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
	return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)]))
}
