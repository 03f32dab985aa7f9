import type { Atlas } from '../atlas/index.ts'
import { formatPath } from '../layouts/page-share.ts'
import type { PageContext } from './page-kind.ts'
import { pageKinds } from './page-kinds.ts'

/** A file beside a page. */
export interface PageFile {
	/** From the site's root: `/quxian.json`. */
	path: string
	mediaType: string
	bodyOf: (context: PageContext) => string
}

/** The JSON and the CSV of every page that shows data. */
export function pageFiles(atlas: Atlas): PageFile[] {
	return pageKinds.flatMap(({ pagesOf }) =>
		pagesOf(atlas).flatMap(({ path, json, csv }): PageFile[] => [
			{ path: formatPath(path, 'json'), mediaType: 'application/json', bodyOf: context => `${JSON.stringify(json(context))}\n` },
			{ path: formatPath(path, 'csv'), mediaType: 'text/csv', bodyOf: csv },
		]),
	)
}
