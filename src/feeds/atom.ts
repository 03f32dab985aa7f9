import { xmlText } from '../atlas/xml-text.ts'
import { formatPath } from '../layouts/page-share.ts'
import { fullUrl } from '../layouts/url.ts'
import { mediaTypeOf } from '../server/media-types.ts'
import { type Feed, type FeedEntry, type FeedPlace, momentOf } from './feed.ts'

/** A feed as Atom (RFC 4287). Addresses are absolute where the site knows its origin; without one they are relative to the site's root, which xml:base names. */
export function toAtom(feed: Feed, place: FeedPlace): string {
	const { base, site } = place
	const link = (relation: string, path: string) =>
		`<link rel="${relation}" type="${mediaTypeOf(path.endsWith('/') ? '.html' : path)}" href="${xmlText(addressOf(path, place))}"/>`
	const [newest] = feed.entries
	return `${[
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"${site ? '' : ` xml:base="${xmlText(base)}"`}>`,
		`<id>urn:uuid:${feed.id}</id>`,
		`<title>${xmlText(feed.title)}</title>`,
		`<updated>${momentOf(newest.date)}</updated>`,
		'<author><name>责任 Zeren</name></author>',
		link('self', formatPath(feed.path, 'atom.xml')),
		link('alternate', feed.path),
		link('alternate', formatPath(feed.path, 'feed.json')),
		...feed.entries.flatMap(entry => entryLines(entry, link('alternate', entry.path))),
		'</feed>',
	].join('\n')}\n`
}

function entryLines({ id, title, summary, date, authors }: FeedEntry, link: string): string[] {
	return [
		'<entry>',
		`<id>urn:uuid:${id}</id>`,
		`<title>${xmlText(title)}</title>`,
		`<updated>${momentOf(date)}</updated>`,
		`<published>${momentOf(date)}</published>`,
		...authors.map(name => `<author><name>${xmlText(name)}</name></author>`),
		link,
		`<summary>${xmlText(summary)}</summary>`,
		'</entry>',
	]
}

/** The home page, from its own root, is the root itself. */
function addressOf(path: string, { base, site }: FeedPlace): string {
	return site ? fullUrl(path, site, base) : path === '/' ? './' : path.slice(1)
}
