import type { APIRoute } from 'astro'
import { getAtlas } from '../../atlas/index.ts'
import { namesOf } from '../../search/build/names-of.ts'

/** The names by which the search page reads a query. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify(namesOf(await getAtlas())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
