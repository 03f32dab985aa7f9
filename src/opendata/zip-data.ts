import { zipSync } from 'fflate'
import { compareText } from '../atlas/compare-text.ts'
import { withByteOrderMark } from '../atlas/csv.ts'
import type { DataFile } from './data-file.ts'
import { readmeText } from './readme.ts'
import type { DataSource } from './source.ts'

/** The folder inside of the zip. */
const folder = 'zeren-data'

/** What the zip says of the time at which its files were made, the first that it can say. A zip has local time: so no time zone changes the bytes. */
const noTime = () => new Date(1980, 0, 1)

/** The parts that are zipped. */
export type ZippedFiles = Readonly<Record<'tables' | 'collections' | 'plans' | 'schemas' | 'metadata' | 'catalogue', readonly DataFile[]>>

/** All files in one zip, each table also for Excel and WPS, and what they are in README.txt. The same files give the same bytes. */
export function zipData(files: ZippedFiles, source: DataSource): Buffer {
	const { tables, collections, plans, schemas, metadata, catalogue } = files
	const all = [tables, collections, plans, schemas, metadata, catalogue].flat()
	const entries: [string, Uint8Array][] = [['README.txt', Buffer.from(readmeText(files, source))]]
	for (const { path, bytes } of all) {
		entries.push([path, bytes])
		if (path.endsWith('.csv')) entries.push([path.replace(/\.csv$/, '.excel.csv'), Buffer.from(withByteOrderMark(bytes.toString('utf8')))])
	}
	entries.sort(([a], [b]) => compareText(a, b))
	return Buffer.from(zipSync(Object.fromEntries(entries.map(([path, bytes]) => [`${folder}/${path}`, bytes])), { level: 6, mtime: noTime() }))
}
