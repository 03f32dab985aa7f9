import type { APIRoute } from 'astro'
import { getAtlas, planCatalogue } from '../../atlas/index.ts'
import { url } from '../../layouts/url.ts'

/** All plans of the site with the addresses of their pages and data. */
export const GET: APIRoute = async () =>
	new Response(`${JSON.stringify(planCatalogue(await getAtlas(), url))}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
