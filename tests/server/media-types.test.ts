import { expect, it } from 'vitest'
import { contentTypeOf } from '../../src/server/media-types.ts'

it.each([
	['quxian.atom.xml', 'application/atom+xml; charset=utf-8'],
	['quxian.feed.json', 'application/feed+json; charset=utf-8'],
	['quxian.akn.xml', 'application/akn+xml; charset=utf-8'],
	['sitemap-0.xml', 'application/xml; charset=utf-8'],
	['index.pf_meta', 'application/octet-stream'],
])('%s is served as %s', (file, type) => {
	expect(contentTypeOf(file)).toBe(type)
})
