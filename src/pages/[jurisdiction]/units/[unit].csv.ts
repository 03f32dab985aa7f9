import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, placeOf, unitCsv } from '../../../atlas/index.ts'

export const getStaticPaths: GetStaticPaths = () =>
	getAtlas().places.flatMap(({ jurisdiction, newest }) => newest.units.map(unit => ({ params: { jurisdiction: jurisdiction.slug, unit: unit.id } })))

/** Exactly the list of the unit's page. */
export const GET: APIRoute<Record<string, never>, { jurisdiction: string; unit: string }> = ({ params }) =>
	new Response(unitCsv(placeOf(getAtlas(), params.jurisdiction).newest, params.unit), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
