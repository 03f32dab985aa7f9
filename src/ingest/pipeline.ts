import { check } from './check/index.ts'
import type { CheckedDocument, Environment, SourceFile } from './draft.ts'
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
 * Runs a file through all stages.
 *
 * @throws {SourceError} when the file cannot be read at all. Whatever is odd about a document that can be read is a diagnostic.
 */
export function run(source: SourceFile, environment: Environment): CheckedDocument {
	const [readFile, normaliseText, buildTree, extractFacts, resolveNames, checkDocument] = stages
	return checkDocument(resolveNames(extractFacts(buildTree(normaliseText(readFile(source)))), environment), environment)
}
