import type { PublishedPlan } from '../atlas/index.ts'
import type { LegendMark } from './legend-mark.ts'
import type { SvgElement } from './svg.ts'

/**
 * One cell of a chart's table: a figure, words, or words that lead to a page (path below the site's base); of a body, a function, a measure or a plan with its
 * id in the open data.
 */
export type ChartCell = string | number | { text: string; path: string; id?: string }

/** A table for programs: figures are plain numbers, their units in the head or in a column of their own, and words as printed in another. */
export interface ChartData {
	columns: readonly string[]
	rows: readonly (readonly (string | number | null)[])[]
	/** How many columns at the left say together, in words, what a row is of. */
	names: number
	/** How many behind these say it by ids of the open data. */
	ids: number
}

/** A picture of data. Whatever it shows can also be read in its table. */
export interface Chart {
	/** Its anchor on a page, and the name of its file. */
	id: string
	/** What kind of picture it is: 各单位任务数. */
	heading: string
	/** What is to be seen, computed from the data. */
	title: string
	/** How to read it, and what it leaves out. */
	notes: readonly string[]
	/** What only the drawing for a phone leaves out. */
	narrowNotes?: readonly string[]
	/** What the marks mean. */
	legend: readonly { mark: LegendMark; text: string }[]
	/** Drawn for a phone (339 px) and for a desk (720 px): letters keep their size. */
	narrow: SvgElement
	wide: SvgElement
	table: {
		caption: string
		columns: readonly string[]
		/** The first cell of a row is its heading. */
		rows: readonly (readonly ChartCell[])[]
	}
	/** The same for programs, where cells of the table hold more than a figure. */
	data?: ChartData
	/** Whether the figures stand in the table alone, so that it goes with the picture on paper. */
	isTablePrinted?: boolean
	/** Which documents the figures are from: it stands in the file. */
	source: string
	/** The plans among them. */
	plans: readonly PublishedPlan[]
	/** Where the picture lies as a file, below the site's base; null where none is written. */
	file: string | null
}

/** The width of the two drawings in CSS pixels: the text column of a 375 px phone, and that of a page. */
export const narrowWidth = 339
export const wideWidth = 720
