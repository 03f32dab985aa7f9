import type { MarkedText } from '../compare/mark-line.ts'

export type MarkTexts = (texts: readonly (string | null)[], likeness: readonly number[]) => (MarkedText | null)[]

/** What the view needs beside the comparison. */
export interface ViewOptions {
	/** Makes an address of a path below the site's base. */
	address(path: string): string
	/** What a function is called. */
	functionName(id: string): string
	/** Marks the differences of words ({@link markLine}); null leaves texts plain, to be marked when they come into view. */
	mark: MarkTexts | null
}
