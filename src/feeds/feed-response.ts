import { toAtom } from './atom.ts'
import type { Feed } from './feed.ts'
import { toJsonFeed } from './json-feed.ts'

const forms = {
	'atom.xml': { write: toAtom, type: 'application/atom+xml; charset=utf-8' },
	'feed.json': { write: toJsonFeed, type: 'application/feed+json; charset=utf-8' },
} as const

export type FeedFormat = keyof typeof forms

/** The answer of an endpoint: a feed in one of its forms. Throws where there is no feed: getStaticPaths lists none then. */
export function feedResponse(feed: Feed | null, format: FeedFormat, site: URL | undefined): Response {
	if (!feed) throw new Error('没有日期，也没有登记过，不能订阅')
	const { write, type } = forms[format]
	return new Response(write(feed, { base: import.meta.env.BASE_URL, site }), { headers: { 'Content-Type': type } })
}

/** The feeds that a page offers: none where nothing has a date. */
export const feedFormats = (feed: Feed | null): FeedFormat[] => (feed ? ['atom.xml', 'feed.json'] : [])
