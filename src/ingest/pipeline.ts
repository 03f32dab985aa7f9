import { check } from './check/index.ts'
import type { CheckedDocument, Environment, ReadDocument, Source } from './draft.ts'
import { extract } from './extract/index.ts'
import { normalise } from './normalise/index.ts'
import { read } from './read/index.ts'
import { resolve } from './resolve/index.ts'
import { structure } from './structure/index.ts'

/**
 * The table of contents of ingest: a document goes through these stages in this order. What each one guarantees to the next stands in its docstring.
 * A stage returns what it was given and what it adds; it changes nothing that it was given.
 */
export const stages = [read, normalise, structure, extract, resolve, check] as const

/**
 * Runs a document through all stages.
 *
 * @throws {SourceError} when a file cannot be read at all. Whatever is odd about a document that can be read is a diagnostic.
 */
export async function run(source: Source, environment: Environment): Promise<CheckedDocument> {
	return understand(await stages[0](source), environment)
}

/** The stages behind `read`. */
export function understand(document: ReadDocument, environment: Environment): CheckedDocument {
	const [, normaliseText, buildTree, extractFacts, resolveNames, checkDocument] = stages
	return checkDocument(resolveNames(extractFacts(buildTree(normaliseText(document))), environment), environment)
}
