import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, planOf, planPath } from '../../atlas/index.ts'
import { ledgerOfPlan } from '../../handout/ledger.ts'
import { docxResponse } from '../../handout/ledger-responses.ts'
import { fullUrl } from '../../layouts/url.ts'

export const getStaticPaths: GetStaticPaths = async () =>
	(await getAtlas()).places.flatMap(({ jurisdiction, plans, newest }) =>
		plans.filter(({ id }) => id !== newest.id).map(({ id }) => ({ params: { jurisdiction: jurisdiction.slug, plan: id } })),
	)

/** The 台账 of a plan beside its place's newest, unit by unit, as a Word file. */
export const GET: APIRoute<Record<string, never>, { plan: string }> = async ({ params, site }) => {
	const atlas = await getAtlas()
	const plan = planOf(atlas, params.plan)
	return docxResponse(ledgerOfPlan(atlas, plan, { address: fullUrl(planPath(atlas, plan), site) }))
}
