import { harmlessJson } from '../atlas/harmless-text.ts'
import { formatPath } from '../layouts/page-share.ts'
import { fullUrl, url } from '../layouts/url.ts'
import { type Feed, type FeedPlace, momentOf } from './feed.ts'

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). What it calls a URL may be left out, and a program takes it as it stands, with nothing to resolve it by:
 * without an origin there are none, and an entry says its page from the site's root in an extension of its own.
 */
export function toJsonFeed(feed: Feed, { base, site }: FeedPlace): string {
	const urlOf = (name: string, path: string) => (site ? { [name]: fullUrl(path, site, base) } : {})
	const json = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		...urlOf('home_page_url', feed.path),
		...urlOf('feed_url', formatPath(feed.path, 'feed.json')),
		language: 'zh-CN',
		authors: [{ name: '责任 Zeren' }],
		items: feed.entries.map(({ id, title, summary, path, date, authors }) => ({
			id: `urn:uuid:${id}`,
			...urlOf('url', path),
			title,
			content_text: summary,
			date_published: momentOf(date),
			date_modified: momentOf(date),
			authors: authors.map(name => ({ name })),
			...(site ? {} : { _zeren: { about: '本站没有登记域名：page 是网页的路径，从服务器的根写起', page: url(path, base) } }),
		})),
	}
	return `${harmlessJson(json)}\n`
}
