import type { APIRoute } from 'astro'
import { getAtlas } from '../../atlas/index.ts'
import { comparisonCatalogue } from '../../compare/build/comparison-catalogue.ts'

/** Which plans can be compared, and on what. */
export const GET: APIRoute = async () =>
	new Response(`${JSON.stringify(comparisonCatalogue(await getAtlas()))}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
