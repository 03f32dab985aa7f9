import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as pagefind from 'pagefind'
import { type SearchRecord, toEntry } from '../record.ts'

/** Pagefind also brings ready-made interfaces; the site has its own. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]+\.pagefind|pagefind\.[^/]+\.pf_meta|(?:fragment|index|filter)\/.+)$/

/** Texts of so many neighbouring records share a file: a search reads most of one document anyway, and one request is cheaper than ten. */
const recordsPerFile = 20

export interface IndexFile {
	path: string
	content: Uint8Array
}

/** The files of the index over these records. Throws with what Pagefind says when it cannot take a record. */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
	const { index, errors } = await pagefind.createIndex({ maxFragments: Math.max(1, Math.ceil(records.length / recordsPerFile)) })
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
	try {
		for (const [order, record] of records.entries()) {
			// Without a language Pagefind ends the whole process.
			const added = await index.addCustomRecord({ ...toEntry(record, order), language: 'zh' })
			if (added.errors.length > 0) throw new Error(`Pagefind refuses ${record.path}: ${added.errors.join('; ')}`)
		}
		const { files, errors: failed } = await index.getFiles()
		if (failed.length > 0) throw new Error(`Pagefind made no index: ${failed.join('; ')}`)
		return files.filter(({ path }) => needed.test(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
	} finally {
		await index.deleteIndex()
		await pagefind.close()
	}
}

/** Writes the index into a folder, in place of what was there. Gives the number of bytes. */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<number> {
	const files = await indexFiles(records)
	await rm(folder, { recursive: true, force: true })
	for (const { path, content } of files) {
		const file = join(folder, path)
		await mkdir(dirname(file), { recursive: true })
		await writeFile(file, content)
	}
	return files.reduce((sum, { content }) => sum + content.length, 0)
}
