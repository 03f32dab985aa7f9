import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, placeOf, planPath } from '../atlas/index.ts'
import { ledgerOfPlan } from '../handout/ledger.ts'
import { xlsxResponse } from '../handout/ledger-responses.ts'
import { fullUrl } from '../layouts/url.ts'

export const getStaticPaths: GetStaticPaths = async () => (await getAtlas()).places.map(({ jurisdiction }) => ({ params: { jurisdiction: jurisdiction.slug } }))

/** The 台账 of a place's newest plan, unit by unit, as a spreadsheet. */
export const GET: APIRoute<Record<string, never>, { jurisdiction: string }> = async ({ params, site }) => {
	const atlas = await getAtlas()
	const plan = placeOf(atlas, params.jurisdiction).newest
	return xlsxResponse(ledgerOfPlan(atlas, plan, { address: fullUrl(planPath(atlas, plan), site) }))
}
