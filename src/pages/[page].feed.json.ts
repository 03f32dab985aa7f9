import type { APIRoute } from 'astro'
import { getAtlas } from '../atlas/index.ts'
import { feedResponse, pageFeed, pagesWithFeed } from '../feeds/index.ts'

export const getStaticPaths = pagesWithFeed

/** The changes of the site (`/index.feed.json`) or of a place, as JSON Feed. */
export const GET: APIRoute<Record<string, never>, { page: string }> = async ({ params, site }) =>
	feedResponse(pageFeed(await getAtlas(), params.page), 'feed.json', site)
