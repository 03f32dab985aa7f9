import type { APIRoute } from 'astro'
import { getAtlas } from '../../../atlas/index.ts'
import { feedOfUnit, feedResponse, unitsWithFeed } from '../../../feeds/index.ts'

export const getStaticPaths = unitsWithFeed

/** The changes of what one body must do, as Atom. */
export const GET: APIRoute<Record<string, never>, { jurisdiction: string; unit: string }> = async ({ params, site }) =>
	feedResponse(feedOfUnit(await getAtlas(), params.jurisdiction, params.unit), 'atom.xml', site)
