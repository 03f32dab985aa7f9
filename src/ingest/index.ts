import { basename } from 'node:path'
import type { Plan } from '../model/plan.ts'
import type { Registries } from '../model/registries.ts'
import { run } from './pipeline.ts'

export { readableExtensions } from './read/index.ts'
export { SourceError } from './source-error.ts'

/** A document after ingest. */
export interface Ingested {
	plan: Plan
	/** The whole source text with "\n" line ends, personal data masked character for character: every position of the plan is valid in it. */
	text: string
}

/**
 * Reads a document as published into a Plan.
 *
 * `bytes` is the file as it lies on disk, `file` its name or path (only its last part is kept), `registries` what documents do not print.
 *
 * @throws {SourceError} when the file cannot be read at all (not text, empty, a format that is not supported).
 */
export function ingest(bytes: Uint8Array, file: string, registries: Registries): Ingested {
	const { plan, diagnostics, text } = run({ file: basename(file), bytes }, { registries })
	return { plan: { ...plan, diagnostics: [...diagnostics] }, text }
}
