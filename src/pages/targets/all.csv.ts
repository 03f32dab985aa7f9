import type { APIRoute } from 'astro'
import { getAtlas, targetsCsv, targetsTable } from '../../atlas/index.ts'

/** Exactly the table of the page. */
export const GET: APIRoute = async () => new Response(targetsCsv(targetsTable(await getAtlas())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
