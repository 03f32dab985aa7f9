import type { APIRoute } from 'astro'
import { fullUrl, url } from '../layouts/url.ts'

/** Everything may be read; embedded pages, and their copies that stay as they are, repeat others and need not be found. The sitemap is named when the site knows its own address. */
export const GET: APIRoute = ({ site }) => {
	const lines = [
		'User-agent: *',
		`Disallow: ${url('/embed/')}`,
		`Disallow: ${url('/pinned/')}`,
		...(site ? [`Sitemap: ${fullUrl('/sitemap-index.xml', site)}`] : []),
	]
	return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
