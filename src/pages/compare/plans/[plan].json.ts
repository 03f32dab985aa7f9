import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, planOf } from '../../../atlas/index.ts'
import { comparedPlanOf } from '../../../compare/build/compared-plan-of.ts'
import { fullUrl } from '../../../layouts/url.ts'
import { comparedPlan } from '../../../opendata/json/compared-plan.ts'
import { jsonText } from '../../../opendata/json-file.ts'

export const getStaticPaths: GetStaticPaths = async () => (await getAtlas()).plans.map(({ id }) => ({ params: { plan: id } }))

/** One plan as far as it is compared: what the page of comparisons fetches for each plan that is chosen. */
export const GET: APIRoute<Record<string, never>, { plan: string }> = async ({ params, site }) => {
	const atlas = await getAtlas()
	return new Response(jsonText(comparedPlan, comparedPlanOf(atlas, planOf(atlas, params.plan)), { address: path => fullUrl(path, site) }), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	})
}
