/** Where a line of a document's text stands: in which of its files, and in which line of that. */
export interface PlaceInParts {
	file: string
	line: number
}

/**
 * The file and its line for a line of the text of a document that may have several files.
 * @param parts the plan's `source.parts`: at least one, in their order · @param line from 1, in the whole text
 */
export function placeInParts(parts: readonly { file: string; firstLine: number }[], line: number): PlaceInParts {
	const part = parts.findLast(({ firstLine }) => firstLine <= line) ?? parts[0]
	if (!part) throw new RangeError('A document has at least one file')
	return { file: part.file, line: line - part.firstLine + 1 }
}
