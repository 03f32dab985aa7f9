import { basename } from 'node:path'
import type { Plan } from '../model/plan.ts'
import type { Registries } from '../model/registries.ts'
import type { CheckedDocument, Source } from './draft.ts'
import { type Withheld, withheldOf } from './facts/withheld.ts'
import { run } from './pipeline.ts'

export type { Source, SourceFile } from './draft.ts'
export { type Sidecar, type SidecarFields, sidecarSchema } from './facts/sidecar.ts'
export { type Withheld, withheldWords } from './facts/withheld.ts'
export { checkSize, fileSizeLimit } from './read/check-file.ts'
export { readableExtensions } from './read/index.ts'
export { checkMeasureOverrides } from './resolve/measures/check-overrides.ts'
export { SourceError } from './source-error.ts'
export { type FoundSource, listSources, litter, type SourceFault, type SourceList } from './sources/list-sources.ts'
export { loadSource, sourceAt } from './sources/load-source.ts'
export { type PlaceInParts, placeInParts } from './sources/place-in-parts.ts'

/** A document after ingest. */
export interface Ingested {
	plan: Plan
	/** The whole source text with "\n" line ends, personal data masked character for character: every position of the plan is valid in it. */
	text: string
	/** Why the document is not to be published; null where it is. What is withheld must not reach any page, in no part. */
	withheld: Withheld | null
}

/**
 * Reads a document as published into a Plan.
 *
 * `source` is the file, or the files of one document, as they lie on disk; `registries` what documents do not print.
 *
 * @throws {SourceError} when a file cannot be read at all (not text, empty, a format that is not supported).
 */
export async function ingest(source: Source, registries: Registries): Promise<Ingested> {
	return ingestedFrom(await run(source, { registries }))
}

/** A document that is one file: `path` is its name or path (only its last part is kept), `bytes` the file as it lies on disk. */
export function sourceOf(path: string, bytes: Uint8Array): Source {
	const file = basename(path)
	return { name: file, files: [{ file, bytes }] }
}

/** What the last stage leaves, as it is published. */
export function ingestedFrom(document: CheckedDocument): Ingested {
	const { plan, diagnostics, text } = document
	return { plan: { ...plan, diagnostics: [...diagnostics] }, text, withheld: withheldOf(document) }
}
