import type { APIRoute } from 'astro'
import { fullUrl } from '../layouts/url.ts'

/**
 * Everything may be read. Embedded pages and their pinned copies repeat others: they say so themselves (noindex, the full page as canonical), which only those can
 * heed who may fetch them; and who shows a link as a card, or draws the page of a portal with the frame in it, has to fetch them. The sitemap is named when the
 * site knows its own address.
 */
export const GET: APIRoute = ({ site }) => {
	const lines = ['User-agent: *', 'Disallow:', ...(site ? [`Sitemap: ${fullUrl('/sitemap-index.xml', site)}`] : [])]
	return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
