import { textListFile } from '../index-place.ts'
import { type SearchRecord, toEntry } from '../record.ts'
import type { TextEntry } from '../results/scan-texts.ts'
import type { IndexFile } from './index-file.ts'

/**
 * The records as plain JSON, one file a plan and a list of the plans: what a page scans that cannot run Pagefind. They hold what the index
 * holds, so that the page finds the same passages in them.
 */
export function textFiles(records: readonly SearchRecord[]): IndexFile[] {
	const entries = new Map<string, TextEntry[]>()
	for (const [order, record] of records.entries()) {
		const { content, meta } = toEntry(record, order)
		const own = entries.get(record.plan)
		if (own) own.push({ content, meta })
		else entries.set(record.plan, [{ content, meta }])
	}
	const files: [string, unknown][] = [[textListFile, [...entries.keys()]], ...Array.from(entries, ([plan, own]): [string, unknown] => [`${plan}.json`, own])]
	return files.map(([path, value]) => ({ path, content: Buffer.from(JSON.stringify(value)) }))
}
