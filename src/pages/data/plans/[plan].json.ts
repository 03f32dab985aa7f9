import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, planOf } from '../../../atlas/index.ts'

export const getStaticPaths: GetStaticPaths = async () => (await getAtlas()).plans.map(({ id }) => ({ params: { plan: id } }))

/** The plan as data, the same object that `npm run ingest -- FILE --json` prints. */
export const GET: APIRoute<Record<string, never>, { plan: string }> = async ({ params }) =>
	new Response(`${JSON.stringify(planOf(await getAtlas(), params.plan))}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
