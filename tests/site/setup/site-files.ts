import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../../scripts/list-files.ts'
import { type Page, readPage } from '../../../scripts/read-page.ts'
import type { BuiltSite } from './build-sites.ts'

/** A page of the built site as it lies on the disk. */
export interface PageFile extends Page {
	/** The path in the site, such as `/quxian/`. */
	path: string
	html: string
}

/** Every HTML page of a built site, in the order of their paths. A fragment to paste is no page. */
export function pagesOf({ folder }: BuiltSite): PageFile[] {
	return listFiles(folder)
		.filter(file => file.endsWith('.html') && !file.endsWith('.fragment.html'))
		.map(file => {
			const html = readFileSync(join(folder, file), 'utf8')
			return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, ...readPage(html) }
		})
}
