import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPages } from '../../../scripts/list-pages.ts'
import { type Page, readPage } from '../../../scripts/read-page.ts'
import type { BuiltSite } from './build-sites.ts'

/** A page of the built site as it lies on the disk. */
export interface PageFile extends Page {
	/** The path in the site, such as `/quxian/`. */
	path: string
	html: string
}

/** Every page of a built site, in the order of their paths; no page is what is made of one to be taken away or pasted. */
export function pagesOf({ folder }: BuiltSite): PageFile[] {
	return listPages(folder).map(file => {
		const html = readFileSync(join(folder, file), 'utf8')
		return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, ...readPage(html) }
	})
}
