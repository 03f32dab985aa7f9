import type { APIRoute } from 'astro'
import { getAtlas, measuresCsv, measuresIndex } from '../../atlas/index.ts'

/** All measures of all outlines: who does what of them, and where they are missing. */
export const GET: APIRoute = async () => new Response(measuresCsv(measuresIndex(await getAtlas())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
