import { harmlessJson } from '../atlas/harmless-text.ts'
import { type Atlas, planPath } from '../atlas/index.ts'
import { formatPath } from '../layouts/page-share.ts'
import { akomaNtoso } from './akn/akoma-ntoso.ts'
import type { PageContext } from './page-kind.ts'
import { pageKinds } from './page-kinds.ts'

/** A file beside a page. */
export interface PageFile {
	/** From the site's root: `/quxian.json`. */
	path: string
	bodyOf: (context: PageContext) => string
}

/** The JSON and the tables of every page that shows data, and each plan as Akoma Ntoso. */
export function pageFiles(atlas: Atlas): PageFile[] {
	const documents = atlas.plans.map(plan => ({
		path: formatPath(planPath(atlas, plan), 'akn.xml'),
		bodyOf: (context: PageContext) => akomaNtoso(context, plan),
	}))
	const data = pageKinds.flatMap(({ pagesOf }) =>
		pagesOf(atlas).flatMap(({ path, json, csv, tables = [] }): PageFile[] => [
			{ path: formatPath(path, 'json'), bodyOf: context => `${harmlessJson(json(context))}\n` },
			{ path: formatPath(path, 'csv'), bodyOf: csv },
			...tables.map(table => ({ path: formatPath(path, `${table.name}.csv`), bodyOf: table.csv })),
		]),
	)
	return [...data, ...documents]
}
