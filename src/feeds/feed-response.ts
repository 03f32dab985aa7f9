import { contentTypeOf } from '../server/media-types.ts'
import { toAtom } from './atom.ts'
import type { Feed } from './feed.ts'
import { toJsonFeed } from './json-feed.ts'

const writers = {
	'atom.xml': toAtom,
	'feed.json': toJsonFeed,
} as const

export type FeedFormat = keyof typeof writers

/** The answer of an endpoint: a feed in one of its forms. Throws where there is no feed: getStaticPaths lists none then. */
export function feedResponse(feed: Feed | null, format: FeedFormat, site: URL | undefined): Response {
	if (!feed) throw new Error('没有日期，也没有登记过，不能订阅')
	return new Response(writers[format](feed, { base: import.meta.env.BASE_URL, site }), { headers: { 'Content-Type': contentTypeOf(`.${format}`) } })
}

/** The feeds that a page offers: none where nothing has a date. */
export const feedFormats = (feed: Feed | null): FeedFormat[] => (feed ? ['atom.xml', 'feed.json'] : [])
