import type { OmissionReason } from '../../model/plan.ts'
import type { Layout, ReadText } from './layout.ts'
import { withoutFalseParagraphs } from './set-by-line.ts'

/** One line of a document as its format has it. */
export interface Paragraph {
	type: 'paragraph'
	/** Without "\n" and "\t". */
	text: string
	/** How many units at its start are set in bold; 0 for none. */
	bold: number
	/** From 1; null where it is no heading. */
	rank: number | null
	/** Whether a paragraph begins here. False for a line behind a line break, which may go on in the sentence before it. */
	begins: boolean
	/** Why it is no part of the document; null where it is one. */
	leftOut: OmissionReason | null
	/** The pages that it stands on, and behind how many units of it each begins. */
	pages?: readonly { number: number; at: number }[]
}

export interface TableCell {
	/** The column it begins in, from 0. */
	column: number
	columns: number
	rows: number
	paragraphs: Paragraph[]
}

export interface TableBlock {
	type: 'table'
	/** The cells that begin in each row, from left to right. */
	rows: TableCell[][]
	leftOut: OmissionReason | null
}

/** What a document is made of for a reader of a marked format (HTML, Word): its paragraphs and tables in reading order. */
export type Block = Paragraph | TableBlock

export function paragraph(text: string, given: Partial<Paragraph> = {}): Paragraph {
	return { type: 'paragraph', text, bold: 0, rank: null, begins: true, leftOut: null, ...given }
}

/** The blocks as text, a line each, with what they say beside their words (see {@link TableLayout} for how a table stands in the text). Blank lines are dropped. */
export function writeBlocks(blocks: readonly Block[]): ReadText {
	const layout: Layout = { paragraphs: [], pages: [], tables: [], headings: [], bold: [], furniture: [] }
	const written: string[] = []
	let at = 0
	const put = (text: string) => {
		written.push(text)
		at += text.length
	}
	const putPages = ({ pages = [] }: Paragraph, start: number) => {
		// What stands beside or below the words that a page begins with is written behind them, though it may stand on the page before.
		for (const { number, at: behind } of pages) if (number > (layout.pages.at(-1)?.number ?? 0)) layout.pages.push({ number, start: start + behind })
	}
	const putParagraph = (line: Paragraph) => {
		const start = at
		putPages(line, start)
		put(line.text)
		const blanks = line.text.length - line.text.trimStart().length
		if (line.leftOut) {
			layout.furniture.push({ start, end: at, reason: line.leftOut })
			return
		}
		if (line.rank !== null) layout.headings.push({ start, end: at, rank: line.rank })
		if (line.bold > blanks) layout.bold.push({ start: start + blanks, end: start + Math.min(line.bold, line.text.length) })
	}
	const putTable = (table: TableBlock) => {
		const start = at
		const rows = table.rows.map((row, number) => {
			if (number > 0) put('\n')
			return row.map(({ column, columns, rows, paragraphs }, position) => {
				if (position > 0) put('\t')
				const from = at
				paragraphs.forEach((line, index) => {
					if (index > 0) put('\n')
					putPages(line, at)
					put(line.text)
				})
				return { start: from, end: at, column, columns, rows }
			})
		})
		if (table.leftOut) layout.furniture.push({ start, end: at, reason: table.leftOut })
		else layout.tables.push({ start, end: at, rows })
	}
	for (const block of withoutFalseParagraphs(blocks)) {
		if (block.type === 'paragraph' && block.text.trim() === '') continue
		if (at > 0) put('\n')
		const start = at
		if (block.type === 'table') putTable(block)
		else {
			putParagraph(block)
			const last = layout.paragraphs.at(-1)
			if (block.begins && last && last.end === start) last.end = at + 1
			else if (block.begins) layout.paragraphs.push({ start, end: at + 1 })
		}
	}
	if (at > 0) put('\n')
	return { text: written.join(''), layout }
}
