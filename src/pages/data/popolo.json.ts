import type { APIRoute } from 'astro'
import { getAtlas } from '../../atlas/index.ts'
import { popolo } from '../../formats/popolo.ts'
import { fullUrl } from '../../layouts/url.ts'

/** The bodies and their responsibilities by Popolo. */
export const GET: APIRoute = async ({ site }) =>
	new Response(`${JSON.stringify(popolo({ atlas: await getAtlas(), address: path => fullUrl(path, site) }))}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	})
