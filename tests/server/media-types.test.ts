import { expect, it } from 'vitest'
import { formatPath, formOf } from '../../src/layouts/page-share.ts'
import { contentTypeOf, mediaTypeOf } from '../../src/server/media-types.ts'

it.each([
	['quxian.atom.xml', 'application/atom+xml; charset=utf-8'],
	['quxian.feed.json', 'application/feed+json; charset=utf-8'],
	['quxian.akn.xml', 'application/akn+xml; charset=utf-8'],
	['sitemap-0.xml', 'application/xml; charset=utf-8'],
	['data/schema/plan.schema.json', 'application/schema+json; charset=utf-8'],
	['data/csv-metadata.json', 'application/csvm+json; charset=utf-8'],
	['data/zeren-data.zip', 'application/zip'],
	['index.pf_meta', 'application/octet-stream'],
])('%s is served as %s', (file, type) => {
	expect(contentTypeOf(file)).toBe(type)
})

it.each([
	['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	['excel.csv', 'text/csv'],
	['offline.html', 'text/html'],
	['akn.xml', 'application/akn+xml'],
	['feed.json', 'application/feed+json'],
] as const)('a page offers its %s by the type by which it is served', (format, type) => {
	expect(formOf(format).type).toBe(type)
	expect(mediaTypeOf(formatPath('/quxian/', format))).toBe(type)
})
