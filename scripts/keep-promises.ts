import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Atlas } from '../src/atlas/index.ts'
import { allRules } from '../src/published/all-rules.ts'
import { brokenPromises, describeBrokenPromises } from '../src/published/broken-promises.ts'
import { fileOfPath } from '../src/published/promised-paths.ts'
import { type PublishedRecord, readRecord } from '../src/published/record.ts'
import { redirectPage, type Served } from '../src/published/redirect-page.ts'
import { assertRedirects } from '../src/published/redirect-rules.ts'
import { type Redirect, readRedirects } from '../src/published/redirects.ts'
import { listFiles } from './list-files.ts'

/** What was published, and what became of it. */
export interface Promises {
	/** Where it is recorded. */
	file: string
	record: PublishedRecord
	redirects: readonly Redirect[]
}

/** Published addresses that a built site lacks; the message lists them and says what to do. */
export class BrokenPromiseError extends Error {
	override name = 'BrokenPromiseError'
}

/** Reads the record and the redirects; null where nothing is recorded. Throws a RegistryError when one of the files does not fit. */
export function readPromises(file: string | undefined, content?: string): Promises | null {
	const record = readRecord(file)
	return file !== undefined && record ? { file, record, redirects: readRedirects(content) } : null
}

/**
 * Makes sure that every published address of a built site is there or leads on, and writes a page where a page was.
 * Throws a RegistryError for a redirect that does not fit the site, a BrokenPromiseError when an address is missing.
 */
export function keepPromises(folder: string, { file, record, redirects }: Promises, atlas: Atlas, served: Served): void {
	const files = new Set(listFiles(folder))
	assertRedirects(redirects, files)
	const broken = brokenPromises(record, redirects, { atlas, files })
	if (broken.length > 0) throw new BrokenPromiseError(describeBrokenPromises(broken, file))
	for (const rule of allRules(record, redirects, { atlas, files })) {
		if (!rule.from.endsWith('/')) continue
		const page = join(folder, fileOfPath(rule.from))
		mkdirSync(dirname(page), { recursive: true })
		writeFileSync(page, redirectPage(rule, served))
	}
}
