import { createHash } from 'node:crypto'
import type { ReadDocument, ReadPart, SourceFile } from '../draft.ts'
import { LineIndex } from '../passage.ts'
import { type Layout, plainLayout, type ReadText, shifted } from './layout.ts'
import { maskPersonalData } from './mask-personal-data.ts'

/** A file's words before they become part of a document. */
export interface ReadFile extends SourceFile, ReadText {
	format: string
}

/** Between two files of one document: a line of its own for each, and a blank one. */
const between = '\n\n'

/**
 * One document out of the words of its files, in the order given: the text with personal data replaced character for character, what the formats say of it,
 * and where each file begins.
 */
export function assemble(name: string, files: readonly ReadFile[]): ReadDocument {
	let joined = ''
	const layout: Layout = structuredClone(plainLayout)
	const starts: number[] = []
	for (const file of files) {
		if (joined !== '') joined += between
		starts.push(joined.length)
		const own = shifted({ ...plainLayout, ...file.layout }, joined.length)
		for (const key of Object.keys(layout) as (keyof Layout)[]) layout[key].push(...(own[key] as never[]))
		joined += files.length > 1 ? file.text.replace(/(?<!\n)\n+$/, '') : file.text
	}
	const { text, spans } = maskPersonalData(joined)
	const index = new LineIndex(text, layout.pages)
	const parts: ReadPart[] = files.map(({ file, format, bytes }, at) => ({
		file,
		format,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		firstLine: index.point(starts[at] as number).line,
	}))
	return { name, parts, text, layout, index, omitted: spans.map(({ start, end }) => ({ reason: 'personal-data', position: index.span(start, end) })) }
}
