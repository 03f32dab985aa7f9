import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, measureOf, measuresCsv, measuresIndex } from '../../atlas/index.ts'

export const getStaticPaths: GetStaticPaths = async () => measuresIndex(await getAtlas()).map(({ measure }) => ({ params: { measure: measure.id } }))

/** Exactly what the measure's page shows. */
export const GET: APIRoute<Record<string, never>, { measure: string }> = async ({ params }) =>
	new Response(measuresCsv([measureOf(await getAtlas(), params.measure)]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
