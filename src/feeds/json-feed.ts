import { harmlessJson } from '../atlas/harmless-text.ts'
import { formatPath } from '../layouts/page-share.ts'
import { fullUrl } from '../layouts/url.ts'
import { type Feed, type FeedPlace, momentOf } from './feed.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). Without an origin addresses are from the server's root. */
export function toJsonFeed(feed: Feed, { base, site }: FeedPlace): string {
	const address = (path: string) => fullUrl(path, site, base)
	const json = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: address(feed.path),
		feed_url: address(formatPath(feed.path, 'feed.json')),
		language: 'zh-CN',
		authors: [{ name: '责任 Zeren' }],
		items: feed.entries.map(({ id, title, summary, path, date, authors }) => ({
			id: `urn:uuid:${id}`,
			url: address(path),
			title,
			content_text: summary,
			date_published: momentOf(date),
			date_modified: momentOf(date),
			authors: authors.map(name => ({ name })),
		})),
	}
	return `${harmlessJson(json)}\n`
}
