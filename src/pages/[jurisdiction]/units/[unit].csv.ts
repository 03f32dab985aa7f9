import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, placeOf, placeUnitCsv, placeUnitOf, unitsOfPlace } from '../../../atlas/index.ts'

export const getStaticPaths: GetStaticPaths = async () =>
	(await getAtlas()).places.flatMap(place => unitsOfPlace(place).map(({ id }) => ({ params: { jurisdiction: place.jurisdiction.slug, unit: id } })))

/** Exactly the list of the unit's page. */
export const GET: APIRoute<Record<string, never>, { jurisdiction: string; unit: string }> = async ({ params }) =>
	new Response(placeUnitCsv(placeUnitOf(placeOf(await getAtlas(), params.jurisdiction), params.unit)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	})
