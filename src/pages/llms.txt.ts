import type { APIRoute } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { llmsText, pageFeed } from '../feeds/index.ts'
import { fullUrl } from '../layouts/url.ts'

/** What the site is and where its data lie, for programs that answer questions. */
export const GET: APIRoute = async ({ site }) => {
	const atlas = await getAtlas()
	const text = llmsText(atlas, path => fullUrl(path, site), pageFeed(atlas, 'index') !== null)
	return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
