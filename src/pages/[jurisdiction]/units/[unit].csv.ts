import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, placeOf, unitCsv } from '../../../atlas/index.ts'

export const getStaticPaths: GetStaticPaths = async () =>
	(await getAtlas()).places.flatMap(({ jurisdiction, newest }) => newest.units.map(unit => ({ params: { jurisdiction: jurisdiction.slug, unit: unit.id } })))

/** Exactly the list of the unit's page. */
export const GET: APIRoute<Record<string, never>, { jurisdiction: string; unit: string }> = async ({ params }) =>
	new Response(unitCsv(placeOf(await getAtlas(), params.jurisdiction).newest, params.unit), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
