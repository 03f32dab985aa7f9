import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas } from '../../../atlas/index.ts'
import { respondWith } from '../../../opendata/site-data.ts'

export const getStaticPaths: GetStaticPaths = async () => (await getAtlas()).plans.map(({ id }) => ({ params: { plan: id } }))

/** The plan as data: its schema, and the same object that `npm run ingest -- FILE --json` prints. */
export const GET: APIRoute<Record<string, never>, { plan: string }> = ({ params, site }) => respondWith(`plans/${params.plan}.json`, site)
