import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, inject, it } from 'vitest'
import { listFiles } from '../../scripts/list-files.ts'
import { listPages } from '../../scripts/list-pages.ts'
import { readPage } from '../../scripts/read-page.ts'
import { fileOfPath } from '../../src/published/promised-paths.ts'
import type { BuiltSite } from './setup/build-sites.ts'

const site = inject('site')
const hostile = inject('hostile')
const origin = 'https://www.example.gov.cn'

const read = ({ folder }: BuiltSite, file: string) => readFileSync(join(folder, file), 'utf8')
const filesEnding = ({ folder }: BuiltSite, ending: string) => listFiles(folder).filter(file => file.endsWith(ending) && !file.startsWith('pinned/'))

/** The attributes or texts that an XPath finds in an XML file. */
function textsOf(xml: string, path: string): string[] {
	const document = XmlDocument.fromString(xml)
	try {
		return document.find(path, { a: 'http://www.w3.org/2005/Atom', s: 'http://www.sitemaps.org/schemas/sitemap/0.9' }).map(node => node.content)
	} finally {
		document.dispose()
	}
}

describe.each([
	['of the seeds', site, undefined],
	['of hostile plans', hostile, origin],
])('the feeds %s', (_name, built, home) => {
	it('are well-formed, say the same as their twins, and every address in them is a page', () => {
		const files = new Set(listFiles(built.folder))
		const ids = new Set<string>()
		for (const file of filesEnding(built, '.atom.xml')) {
			const xml = read(built, file)
			const twin = JSON.parse(read(built, file.replace(/atom\.xml$/, 'feed.json')))
			expect(textsOf(xml, '//a:entry/a:id')).toEqual(twin.items.map(({ id }: { id: string }) => id))
			const ofItems: string[] = twin.items.map((item: { url: string; _zeren: { page: string } }) => (home ? item.url : item._zeren.page))
			const links = [...textsOf(xml, '//a:link/@href'), ...ofItems, ...(home ? [twin.home_page_url] : [])]
			for (const href of links) {
				const { pathname, origin: from } = new URL(href, `${home ?? 'http://site.invalid'}${built.base}`)
				expect([from, files.has(fileOfPath(`/${pathname.slice(built.base.length)}`))]).toEqual([home ?? 'http://site.invalid', true])
			}
			ids.add(textsOf(xml, '/a:feed/a:id')[0] ?? '')
		}
		expect(ids.size).toBe(filesEnding(built, '.atom.xml').length)
	})
})

it('the permanent address of a plan leads on to its page, keeps the anchor, and is no page of its own', () => {
	const file = 'quxian/quxian-2023/index.html'
	const html = read(site, file)
	const page = readPage(html)
	expect(page.links.find(({ from, href }) => from === 'a[href]' && href === '/kexue/suzhi/quxian/')?.href).toBe('/kexue/suzhi/quxian/')
	const [, script = ''] = /<script type="module" src="\/kexue\/suzhi\/([^"]+)"/.exec(html) ?? []
	expect(read(site, script)).toMatch(/location\.replace\(.*location\.hash/)
	expect(read(hostile, file)).toContain('<link rel="canonical" href="https://www.example.gov.cn/quxian/"')
	expect(listPages(site.folder)).not.toContain(file)
	expect(read(hostile, 'sitemap-0.xml')).not.toContain('/quxian/quxian-2023/<')
})

it('a page says where its changes can be subscribed to', () => {
	const feedOf = (file: string) => readPage(read(site, file)).links.find(({ from, href }) => from === 'link[href]' && href.endsWith('.atom.xml'))?.href
	expect(feedOf('index.html')).toBe('/kexue/suzhi/index.atom.xml')
	expect(feedOf('miyi/index.html')).toBe('/kexue/suzhi/miyi.atom.xml')
	expect(feedOf('miyi/units/xiankexie/index.html')).toBe('/kexue/suzhi/miyi/units/xiankexie.atom.xml')
})

it('llms.txt leads to files of the site alone', () => {
	const files = new Set(listFiles(site.folder))
	const addresses = [...read(site, 'llms.txt').matchAll(/\]\(([^)\s]+)\): /g)].map(match => match[1] ?? '')
	const plans = 5
	expect(addresses).toHaveLength(plans * 2 + 12)
	for (const address of addresses) expect([address, files.has(fileOfPath(`/${address.slice(site.base.length)}`))]).toEqual([address, true])
})

it('the sitemap has every page that may be found, with the days of the documents, and robots.txt names it', () => {
	const xml = read(hostile, 'sitemap-0.xml')
	const pages = listPages(hostile.folder).filter(file => file !== '404.html' && !file.startsWith('embed/'))
	expect(textsOf(xml, '//s:loc').sort()).toEqual(pages.map(file => `${origin}/${file.replace(/index\.html$/, '')}`).sort())
	expect(textsOf(xml, `//s:url[s:loc="${origin}/miyi/"]/s:lastmod`)).toEqual(['2023-03-01T00:00:00.000Z'])
	expect(textsOf(xml, `//s:url[s:loc="${origin}/guide/"]/s:lastmod`)).toEqual([])
	expect(read(hostile, 'robots.txt')).toBe(`User-agent: *\nDisallow:\nSitemap: ${origin}/sitemap-index.xml\n`)
})
