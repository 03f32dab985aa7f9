import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Beside the pages of each pinned version: whose words stand in each, so that a plan that is withdrawn can be found in all of them. */
export const pinnedIndexFile = 'pages.json'

const pinnedIndexSchema = z.strictObject({
	/** The path under which the site was served for which the pages were made. */
	base: z.string(),
	/** Path of the page (`/embed/quxian/`) → ids of its plans. */
	pages: z.record(z.string(), z.array(z.string())),
})
export type PinnedIndex = z.infer<typeof pinnedIndexSchema>

/** The index in the folder of a version; null where there is none, or it cannot be read. */
export function readPinnedIndex(folder: string): PinnedIndex | null {
	const file = join(folder, pinnedIndexFile)
	if (!existsSync(file)) return null
	try {
		return pinnedIndexSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
	} catch {
		return null
	}
}

/** The text of an index, one page a line. */
export function writePinnedIndex(index: PinnedIndex): string {
	return `${JSON.stringify(index, null, '\t')}\n`
}
