import type { OmissionReason } from '../../../model/plan.ts'
import { type Block, type Paragraph, paragraph, type TableCell, writeBlocks } from '../blocks.ts'
import type { ReadText } from '../layout.ts'
import type { Edges } from './cut-columns.ts'
import { findFurniture } from './find-furniture.ts'
import { begins, type Setting, settingOf, standsAlone } from './flow.ts'
import { cellParagraphs, joinLines } from './join-lines.ts'
import { type JoinedCell, type JoinedTable, joinTables, tableOf } from './join-tables.ts'
import type { PageContent } from './lay-out-page.ts'
import { openPdf } from './open-pdf.ts'
import type { PrintLine } from './set-lines.ts'

/**
 * The words of a PDF with a text layer, as they were before they were printed: paragraphs whole over lines and pages, tables with their merged cells, each at its
 * page. What belongs to the pages stands behind the paragraph or table that they cut.
 *
 * @throws {SourceError} when the file cannot be opened or has no text.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ReadText> {
	const pages = await openPdf(bytes, file)
	return writeBlocks(blocksOf(pages, findFurniture(pages)))
}

/** What is still open: it may go on in the next line or on the next page. */
type Open = { type: 'paragraph'; lines: PrintLine[]; edges: Edges } | { type: 'table'; table: JoinedTable; page: number } | null

function blocksOf(pages: readonly PageContent[], furniture: ReadonlyMap<PrintLine, OmissionReason>): Block[] {
	const blocks: Block[] = []
	const setting = settingOf(pages.flatMap(({ items }) => items.flatMap(item => (item.type === 'line' && !furniture.has(item.line) ? [item.line] : []))))
	const now: { open: Open } = { open: null }
	let waiting: Paragraph[] = []
	const close = () => {
		const { open } = now
		if (open) blocks.push(open.type === 'table' ? writeTable(open.table) : writeParagraph(open.lines, open.edges, setting))
		if (open?.type === 'table')
			waiting.push(
				...open.table.repeated.flatMap(row =>
					leftOut(
						row.flatMap(cell => cell.lines),
						'repeated-header',
					),
				),
			)
		blocks.push(...waiting)
		waiting = []
		now.open = null
	}
	for (const page of pages) {
		for (const item of page.items) {
			const { open } = now
			const reason = item.type === 'line' ? furniture.get(item.line) : undefined
			if (item.type === 'line' && reason) {
				waiting.push(...leftOut([item.line], reason))
			} else if (item.type === 'line') {
				const { line, edges } = item
				const previous: PrintLine | undefined = open?.type === 'paragraph' ? open.lines.at(-1) : undefined
				if (open?.type === 'paragraph' && previous && !begins(previous, line, { previous: open.edges, line: edges }, setting, open.lines[0] as PrintLine)) {
					open.lines.push(line)
					open.edges = edges
				} else {
					close()
					now.open = { type: 'paragraph', lines: [line], edges }
				}
			} else {
				const table = tableOf(item.table)
				const joined: JoinedTable | null = open?.type === 'table' && open.page < page.number ? joinTables(open.table, table) : null
				if (!joined) close()
				now.open = { type: 'table', table: joined ?? table, page: page.number }
			}
		}
		waiting.push(...hiddenNote(page), ...page.watermark.flatMap(line => leftOut([line], 'watermark')))
		if (!now.open) close()
	}
	close()
	return blocks
}

function leftOut(lines: readonly PrintLine[], reason: OmissionReason): Paragraph[] {
	const [first] = lines
	return first ? [paragraph(lines.map(line => line.text).join(' '), { leftOut: reason, pages: [{ number: first.page, at: 0 }] })] : []
}

/** Words that are not seen are not for the public; a line, left out too, says that there are some. */
function hiddenNote({ number, hidden }: PageContent): Paragraph[] {
	const signs = hidden.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0)
	return signs === 0 ? [] : [paragraph(`〔第${number}页隐藏的文字${signs}字未收录〕`, { leftOut: 'hidden', pages: [{ number, at: 0 }] })]
}

function writeParagraph(lines: readonly PrintLine[], edges: Edges, setting: Setting): Paragraph {
	const { text, bold, pages } = joinLines(lines)
	const [first] = lines
	return paragraph(text, { bold, pages, begins: !(lines.length === 1 && first && standsAlone(first, edges, setting)) })
}

function writeTable({ rows }: JoinedTable): Block {
	const cells = rows.flat()
	const padding = paddingOf(cells)
	return { type: 'table', leftOut: null, rows: rows.map(row => row.map(cell => writeCell(cell, padding))) }
}

function writeCell({ column, columns, rows, lines, width }: JoinedCell, padding: number): TableCell {
	return { column, columns, rows, paragraphs: cellParagraphs(lines, width - padding * 2).map(joined => paragraph(joined.text, joined)) }
}

/** How far the words of a table's fullest cell stay from its borders. */
function paddingOf(cells: readonly JoinedCell[]): number {
	const room = cells.flatMap(({ lines, width }) => lines.map(line => (width - (line.right - line.left)) / 2))
	return Math.min(8, Math.max(0, ...(room.length > 0 ? [Math.min(...room)] : [])))
}
