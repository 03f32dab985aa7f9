import type { markRow } from '../align/mark-row.ts'

export type MarkTexts = typeof markRow

/** What the view needs beside the comparison. */
export interface ViewOptions {
	/** Makes an address of a path below the site's base. */
	address(path: string): string
	/** What a function is called. */
	functionName(id: string): string
	/** Marks the differences of words ({@link markRow}); null leaves texts plain, to be marked when they come into view. */
	mark: MarkTexts | null
	/**
	 * So many rows are made at once; of the others only what is needed to find and filter them ({@link rowContent} is the rest). Unless all are, folded lists of
	 * differences are left empty too ({@link differenceItems}).
	 */
	rowsAtOnce: number
}
