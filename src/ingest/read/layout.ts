import type { OmissionReason } from '../../model/plan.ts'

/** A part of a text, `[start, end)`, in UTF-16 units. */
export interface Span {
	start: number
	end: number
}

/** One cell of a table as its format has it, with the merges. */
export interface CellLayout extends Span {
	/** The column it begins in, from 0. */
	column: number
	/** How many columns and rows it takes; 1 where it is merged with none. */
	columns: number
	rows: number
	/** Whether the line breaks in it are only those of its width. Else they part paragraphs. */
	wrapped?: boolean
}

/**
 * A table that a format marks as such. In the text its rows stand a line each, with a tab between two cells that begin in it (none for a cell that goes on from
 * above); a cell with several lines holds its "\n". The structure is here, so that nothing has to be guessed from tabs.
 */
export interface TableLayout extends Span {
	rows: CellLayout[][]
}

/** What a format says of a text beside its words. A format that is words alone (text, Markdown) has none of it. All offsets count in the text. */
export interface Layout {
	/** Where the lines of the text are its paragraphs: none was broken by the width of a page. */
	paragraphs: Span[]
	/** Where each page of the print begins, in order. */
	pages: { number: number; start: number }[]
	tables: TableLayout[]
	/** Lines that are set as headings, by rank from 1 (the title's is 1). */
	headings: (Span & { rank: number })[]
	/** Words set in bold at the beginning of a paragraph: a run-in title. */
	bold: Span[]
	/** What belongs to the page and not to the document: navigation, running heads, page numbers. */
	furniture: (Span & { reason: OmissionReason })[]
}

/** What a reader makes of a file's bytes: the words with "\n" line ends, and what the format says beside them. */
export interface ReadText {
	text: string
	layout?: Partial<Layout>
}

export const plainLayout: Layout = { paragraphs: [], pages: [], tables: [], headings: [], bold: [], furniture: [] }

/** A layout whose text begins `by` units further on. */
export function shifted(layout: Layout, by: number): Layout {
	const move = <Part extends Span>(part: Part): Part => ({ ...part, start: part.start + by, end: part.end + by })
	return {
		paragraphs: layout.paragraphs.map(move),
		pages: layout.pages.map(page => ({ ...page, start: page.start + by })),
		tables: layout.tables.map(table => ({ ...move(table), rows: table.rows.map(row => row.map(move)) })),
		headings: layout.headings.map(move),
		bold: layout.bold.map(move),
		furniture: layout.furniture.map(move),
	}
}
