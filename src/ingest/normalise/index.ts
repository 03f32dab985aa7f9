import type { Omission, OmissionReason } from '../../model/plan.ts'
import type { NormalisedDocument, ReadDocument } from '../draft.ts'
import type { Passage } from '../passage.ts'
import { trim } from '../passage.ts'
import { dropMarked, dropPageFurniture } from './drop-page-furniture.ts'
import { findCellLines } from './find-cell-lines.ts'
import { splitLines } from './line.ts'
import { readMarkup } from './read-markup.ts'
import { splitRunTogether } from './split-run-together.ts'
import { unwrapLines } from './unwrap-lines.ts'

/**
 * Second stage: logical lines. Guarantees:
 * 1. a line is one heading, paragraph, table cell or table row, or blank between rows; a name that was broken over lines or pages is whole again;
 * 2. every unit of every line maps to its place in the source, in growing order;
 * 3. every non-blank character of the source is in exactly one line or in `omitted` with a reason.
 */
export function normalise(document: ReadDocument): NormalisedDocument {
	const omitted: Omission[] = [...document.omitted]
	const omit = (passage: Passage, reason: OmissionReason) => {
		const printed = trim(passage)
		if (printed.text !== '') omitted.push({ reason, position: document.index.position(printed) })
	}
	const marked = dropMarked(splitLines(document.text, document.layout), document.layout.furniture, omit)
	const plain = dropPageFurniture(marked, omit).map(line => (line.kind === 'broken' ? readMarkup(line, omit) : line))
	const { lines, tables } = findCellLines(plain)
	const layout = { ...document.layout, tables: [...document.layout.tables, ...tables] }
	return { ...document, layout, omitted, lines: splitRunTogether(unwrapLines(lines)) }
}
