import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, planCsv, planOf } from '../../../atlas/index.ts'

export const getStaticPaths: GetStaticPaths = async () => (await getAtlas()).plans.map(({ id }) => ({ params: { plan: id } }))

/** One row an assignment of the plan. */
export const GET: APIRoute<Record<string, never>, { plan: string }> = async ({ params }) =>
	new Response(planCsv(planOf(await getAtlas(), params.plan)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
