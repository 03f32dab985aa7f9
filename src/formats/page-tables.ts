import type { Atlas } from '../atlas/index.ts'
import type { PageTable } from '../layouts/page-share.ts'
import { pageKinds } from './page-kinds.ts'

const found = new WeakMap<Atlas, ReadonlyMap<string, readonly PageTable[]>>()

/** The tables that a page shows beside its main one, each with a CSV of its own. @param path from the site's root: /quxian/ */
export function tablesOf(atlas: Atlas, path: string): readonly PageTable[] {
	const known = found.get(atlas) ?? new Map(pageKinds.flatMap(({ pagesOf }) => pagesOf(atlas).map(page => [page.path, page.tables ?? []])))
	found.set(atlas, known)
	return known.get(path) ?? []
}
