import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { type IndexPlace, indexPlaceFile } from '../index-place.ts'
import { type SearchRecord, toEntry } from '../record.ts'
import { folderName, type IndexFile, writeIndexFiles } from './index-file.ts'
import { mendClient } from './mend-client.ts'
import { textFiles } from './text-files.ts'

/** Pagefind also brings ready-made interfaces, and a worker; the site has its own, and uses none. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[^/]+\.pagefind|pagefind\.[^/]+\.pf_meta|(?:fragment|index|filter)\/.+)$/

/** Texts of so many neighbouring records share a file: a search reads most of one document anyway, and one request is cheaper than ten. */
const recordsPerFile = 20

/** The files of Pagefind's index over these records. Throws with what Pagefind says when it cannot take a record. */
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
		return files
			.filter(({ path }) => needed.test(path))
			.map(mended)
			.toSorted((a, b) => (a.path < b.path ? -1 : 1))
	} finally {
		await index.deleteIndex()
		await pagefind.close()
	}
}

function mended({ path, content }: IndexFile): IndexFile {
	return { path, content: path === 'pagefind.js' ? Buffer.from(mendClient(Buffer.from(content).toString('utf8'))) : content }
}

/** Writes the index, the texts, and where both lie into the folder of a site, in place of those that were there. Gives the number of bytes. */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<{ pagefind: number; texts: number }> {
	const files = await indexFiles(records)
	const texts = textFiles(records)
	const place: IndexPlace = { pagefind: `pagefind/${folderName(files)}/`, texts: `search/text/${folderName(texts)}/` }
	for (const old of ['pagefind', 'search/text']) await rm(join(folder, old), { recursive: true, force: true })
	await writeIndexFiles([{ path: indexPlaceFile, content: Buffer.from(JSON.stringify(place)) }], folder)
	return { pagefind: await writeIndexFiles(files, join(folder, place.pagefind)), texts: await writeIndexFiles(texts, join(folder, place.texts)) }
}
