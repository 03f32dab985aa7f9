import type { z } from 'zod'
import type { Atlas } from '../atlas/index.ts'
import type { PageTable } from '../layouts/page-share.ts'

/** What a file says besides its data: where it will stand. */
export interface PageContext {
	atlas: Atlas
	/** The address of a path of the site: absolute where the site knows its origin. */
	address: (path: string) => string
}

/** A table that a page shows beside its main one. */
export interface FurtherTable extends PageTable {
	csv: () => string
}

/** A page that shows data, and its data in other forms. */
export interface DataPage {
	/** From the site's root: `/quxian/`. Its files are `/quxian.json` and `/quxian.csv`. */
	path: string
	json: (context: PageContext) => unknown
	/** The page's main table. */
	csv: () => string
	/** Its other tables. */
	tables?: readonly FurtherTable[]
}

/** One kind of page: the model of its JSON, and the pages of this kind. */
export interface PageKind {
	/** Part of the address of its schema, /data/schema/page-unit.schema.json: it never changes. */
	id: string
	/** What the page is, for the schema. */
	title: string
	schema: z.ZodType
	pagesOf: (atlas: Atlas) => DataPage[]
}

/** The address of the schema of a kind, below the site's base. */
export const schemaPathOf = (id: string): string => `/data/schema/page-${id}.schema.json`
