import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedFolder } from '../src/embed/pin/pin-page.ts'
import { listFiles } from './list-files.ts'

/**
 * The pages of a built site, as paths in its folder. Other HTML files are no pages but forms of one, to be taken away or pasted (`quxian.offline.html`,
 * `quxian.fragment.html`): they are not in the sitemap and the search, carry their style inside, and are tested for themselves; nor are the pinned copies of embedded
 * pages, and the addresses that lead on to a page.
 */
export function listPages(folder: string): string[] {
	return listFiles(folder).filter(
		file =>
			/(?:^|\/)(?:index|404)\.html$/.test(file) &&
			!file.startsWith(`${pinnedFolder}/`) &&
			!/^[^>]*>\s*<html[^>]* data-leads-on/i.test(beginOf(join(folder, file))),
	)
}

/** As much of a page as its first two tags are in. */
function beginOf(file: string): string {
	const bytes = Buffer.alloc(200)
	const handle = openSync(file, 'r')
	try {
		return bytes.toString('utf8', 0, readSync(handle, bytes))
	} finally {
		closeSync(handle)
	}
}
