import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	LineRuleType,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { fontNames, fontTable } from './office-fonts.ts'

/** The parts of a Word file with gaps, `{{task}}`, to be filled: the library lays the file out once, filling it for every unit costs milliseconds. */
export interface LedgerTemplate {
	/** Every file of the package but the document. */
	files: Readonly<Record<string, Uint8Array>>
	footer: string
	document: { before: string; subtitle: string; tableStart: string; group: string; row: string; tableEnd: string; note: string; after: string }
}

/** Widths of the columns in twentieths of a point: together an A4 sheet across without its margins. A column that is left empty is as wide as its head. */
const widthsWith = { supporters: [620, 3900, 760, 2700, 1900, 2300, 1350, 1588], none: [620, 4400, 760, 2900, 1020, 2400, 1350, 1668] }
const columns = ['number', 'task', 'role', 'partners', 'supporters', 'basis', 'deadline', 'remark'] as const
const centred: readonly string[] = ['number', 'role']
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = { top: line, bottom: line, left: line, right: line }
const margins = { top: 40, bottom: 40, left: 80, right: 80 }

/** `{{name}}` in a paragraph of a style. */
const gap = (name: string, style: string, alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
	new Paragraph({ style, ...(alignment === undefined ? {} : { alignment }), children: [new TextRun(`{{${name}}}`)] })

const cell = (width: number, paragraph: Paragraph, columnSpan = 1) =>
	new TableCell({
		width: { size: width, type: WidthType.DXA },
		borders,
		margins,
		columnSpan,
		verticalAlign: columnSpan > 1 || width < 800 ? VerticalAlign.CENTER : VerticalAlign.TOP,
		children: [paragraph],
	})

/** The head is repeated on each page; no row is cut in two; a heading keeps with the row behind it. */
function table(widths: readonly number[]): Table {
	const total = widths.reduce((sum, width) => sum + width, 0)
	const head = columns.map((column, index) => cell(widths[index] ?? 0, gap(`head-${column}`, 'LedgerHead', AlignmentType.CENTER)))
	const row = columns.map((column, index) =>
		cell(widths[index] ?? 0, gap(column, 'LedgerCell', centred.includes(column) ? AlignmentType.CENTER : AlignmentType.LEFT)),
	)
	return new Table({
		width: { size: total, type: WidthType.DXA },
		columnWidths: [...widths],
		layout: TableLayoutType.FIXED,
		alignment: AlignmentType.CENTER,
		rows: [
			new TableRow({ tableHeader: true, cantSplit: true, children: head }),
			new TableRow({ cantSplit: true, children: [cell(total, gap('group', 'LedgerGroup'), columns.length)] }),
			new TableRow({ cantSplit: true, children: row }),
		],
	})
}

const paragraphStyle = (id: string, name: string, font: string, size: number, paragraph: object = {}) => ({
	id,
	name,
	basedOn: 'Normal',
	quickFormat: true,
	run: { font: fontNames(font), size },
	paragraph,
})

/**
 * GB/T 9704: title in 小标宋 of size 2, headings in 黑体, the body in 仿宋; a table may be smaller. Letters and figures are of another language than Chinese: LibreOffice
 * ends a line in the middle of a year where they are not.
 */
function layOut(widths: readonly number[]): Document {
	return new Document({
		creator: '责任 Zeren',
		lastModifiedBy: '责任 Zeren',
		title: '{{title}}',
		description: '{{foot}}',
		styles: {
			default: { document: { run: { font: fontNames('仿宋'), size: 21, language: { value: 'en-US', eastAsia: 'zh-CN' } } } },
			paragraphStyles: [
				paragraphStyle('LedgerTitle', '台账标题', '方正小标宋简体', 44, {
					spacing: { after: 120, line: 600, lineRule: LineRuleType.AT_LEAST },
					keepNext: true,
				}),
				paragraphStyle('LedgerSubtitle', '台账副题', '楷体', 24, { spacing: { after: 160 }, keepNext: true }),
				paragraphStyle('LedgerHead', '台账表头', '黑体', 20, { keepNext: true }),
				paragraphStyle('LedgerGroup', '台账分组', '黑体', 20, { keepNext: true }),
				paragraphStyle('LedgerCell', '台账单元格', '仿宋', 20, { spacing: { line: 280, lineRule: LineRuleType.AT_LEAST } }),
				paragraphStyle('LedgerNote', '台账说明', '楷体', 20, { spacing: { before: 80 } }),
			],
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
						margin: { top: 1134, right: 850, bottom: 1134, left: 850, header: 567, footer: 567 },
					},
				},
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								alignment: AlignmentType.CENTER,
								children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontNames('宋体'), size: 28 })],
							}),
							new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: '{{foot}}', size: 16 })] }),
						],
					}),
				},
				children: [
					gap('title', 'LedgerTitle', AlignmentType.CENTER),
					gap('subtitle', 'LedgerSubtitle', AlignmentType.CENTER),
					table(widths),
					gap('note', 'LedgerNote'),
				],
			},
		],
	})
}

/** Lays the file out and takes it apart at its gaps; a ledger without any 配合单位 has more room for the others. */
export async function ledgerTemplate(hasSupporters: boolean): Promise<LedgerTemplate> {
	const laidOut = layOut(hasSupporters ? widthsWith.supporters : widthsWith.none)
	const { 'word/document.xml': document, 'word/footer1.xml': footer, ...files } = unzipSync(new Uint8Array(await Packer.toBuffer(laidOut)))
	if (!document || !footer) throw new Error('the Word file has no document or no footer')
	const xml = strFromU8(document)
	const at = (pattern: string, name: string) => {
		const gapAt = xml.indexOf(`{{${name}}}`)
		const start = Math.max(xml.lastIndexOf(`<${pattern}>`, gapAt), xml.lastIndexOf(`<${pattern} `, gapAt))
		const end = xml.indexOf(`</${pattern}>`, gapAt) + pattern.length + 3
		if (gapAt < 0 || start < 0 || end < start) throw new Error(`the Word file has no gap for ${name}`)
		return { start, end }
	}
	const [subtitle, group, row, note] = [at('w:p', 'subtitle'), at('w:tr', 'group'), at('w:tr', 'task'), at('w:p', 'note')]
	return {
		files: { ...files, 'word/fontTable.xml': fontTable() },
		footer: strFromU8(footer),
		document: {
			before: xml.slice(0, subtitle.start),
			subtitle: xml.slice(subtitle.start, subtitle.end),
			tableStart: xml.slice(subtitle.end, group.start),
			group: xml.slice(group.start, group.end),
			row: xml.slice(row.start, row.end),
			tableEnd: xml.slice(row.end, note.start),
			note: xml.slice(note.start, note.end),
			after: xml.slice(note.end),
		},
	}
}
