import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, planOf } from '../../../atlas/index.ts'
import { comparedPlanOf } from '../../../compare/build/compared-plan-of.ts'

export const getStaticPaths: GetStaticPaths = async () => (await getAtlas()).plans.map(({ id }) => ({ params: { plan: id } }))

/** One plan as far as it is compared: what the page of comparisons fetches for each plan that is chosen. */
export const GET: APIRoute<Record<string, never>, { plan: string }> = async ({ params }) => {
	const atlas = await getAtlas()
	return new Response(`${JSON.stringify(comparedPlanOf(atlas, planOf(atlas, params.plan)))}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	})
}
