import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, placeOf, placeUnitOf, placeUnitPath, unitsOfPlace } from '../../../atlas/index.ts'
import { ledgerOfUnit } from '../../../handout/ledger.ts'
import { docxResponse } from '../../../handout/ledger-responses.ts'
import { fullUrl } from '../../../layouts/url.ts'

export const getStaticPaths: GetStaticPaths = async () =>
	(await getAtlas()).places.flatMap(place => unitsOfPlace(place).map(({ id }) => ({ params: { jurisdiction: place.jurisdiction.slug, unit: id } })))

/** The 台账 of a unit as a Word file. */
export const GET: APIRoute<Record<string, never>, { jurisdiction: string; unit: string }> = async ({ params, site }) => {
	const atlas = await getAtlas()
	const place = placeOf(atlas, params.jurisdiction)
	const unit = placeUnitOf(place, params.unit)
	return docxResponse(ledgerOfUnit(atlas, place, unit, { address: fullUrl(placeUnitPath(place, unit.id), site) }))
}
