import type { SvgElement } from './svg.ts'

/** One cell of a chart's table: a figure, words, or words that lead to a page (path below the site's base). */
export type ChartCell = string | number | { text: string; path: string }

/** A picture of data. Whatever it shows can also be read in its table. */
export interface Chart {
	/** What is to be seen, computed from the data. */
	title: string
	/** How to read it, and what it leaves out. */
	notes: readonly string[]
	/** What the marks mean. */
	legend: readonly { mark: 'lead' | 'responsible' | 'support' | 'other' | 'merged' | 'reach' | 'exceed'; text: string }[]
	/** Drawn for a phone (343 px) and for a desk (720 px): letters keep their size. */
	narrow: SvgElement
	wide: SvgElement
	table: {
		caption: string
		columns: readonly string[]
		/** The first cell of a row is its heading. */
		rows: readonly (readonly ChartCell[])[]
	}
}

/** The width of the two drawings in CSS pixels: the text column of a 375 px phone, and that of a page. */
export const narrowWidth = 339
export const wideWidth = 720
