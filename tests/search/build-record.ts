import type { SearchRecord } from '../../src/search/record.ts'

/** A task of 甲县 with this text; what a test does not care about is filled in. */
export function buildRecord(text: string, change: Partial<SearchRecord> = {}): SearchRecord {
	const line = change.line ?? 1
	return {
		kind: 'task',
		plan: 'jiaxian-2023',
		place: 'jiaxian',
		path: `/jiaxian/#t${line}`,
		sourcePath: `/jiaxian/jiaxian-2023/source/#L${line}`,
		line,
		number: null,
		title: text.slice(0, 8),
		section: null,
		action: null,
		measure: null,
		assignments: [],
		segments: [text],
		unfolding: [],
		...change,
	}
}
