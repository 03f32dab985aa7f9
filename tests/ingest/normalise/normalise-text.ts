import type { NormalisedDocument } from '../../../src/ingest/draft.ts'
import { normalise } from '../../../src/ingest/normalise/index.ts'
import { assemble } from '../../../src/ingest/read/assemble.ts'

/** A text after the first two stages. */
export function normaliseText(text: string): NormalisedDocument {
	return normalise(assemble('document.txt', [{ file: 'document.txt', bytes: new TextEncoder().encode(text), format: 'text', text }]))
}

/** The logical lines of a text. */
export function linesOfText(text: string): string[] {
	return normaliseText(text).lines.map(line => line.text)
}

/** What was left out of a text: the reason and the words. */
export function omissionsOfText(text: string): string[] {
	const document = normaliseText(text)
	return document.omitted.map(({ reason, position }) => `${reason} ${document.text.slice(position.start.offset, position.end.offset)}`)
}
