import type { APIRoute } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { llmsText } from '../feeds/index.ts'
import { fullUrl } from '../layouts/url.ts'

/** What the site is and where its data lie, for programs that answer questions. */
export const GET: APIRoute = async ({ site }) =>
	new Response(
		llmsText(await getAtlas(), path => fullUrl(path, site)),
		{ headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
	)
