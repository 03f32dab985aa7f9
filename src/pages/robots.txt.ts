import type { APIRoute } from 'astro'
import { url } from '../layouts/url.ts'

/** Everything may be read; embedded pages repeat others and need not be found. The sitemap is named when the site knows its own address. */
export const GET: APIRoute = ({ site }) => {
	const lines = ['User-agent: *', `Disallow: ${url('/embed/')}`, ...(site ? [`Sitemap: ${new URL(url('/sitemap-index.xml'), site).href}`] : [])]
	return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
