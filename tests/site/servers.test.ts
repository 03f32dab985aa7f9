import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, type TestContext } from 'vitest'
import { findApache, startApache } from '../../scripts/apache.mjs'
import { launchBrowser } from '../../scripts/launch-browser.ts'
import { listFiles } from '../../scripts/list-files.ts'
import { findNginx, startNginx } from '../../scripts/nginx.mjs'
import { pagePolicy } from '../../src/layouts/policy.ts'
import { apacheConf } from '../../src/server/apache-conf.ts'
import { nginxConf } from '../../src/server/nginx-conf.ts'

const { folder, base } = inject('site')
const files = listFiles(folder)
const redirects = [
	{ from: '/quxian/units/old/', to: '/quxian/units/xianjiaoyuju/' },
	{ from: '/quxian/units/old.csv', to: null },
]
const site = { base, redirects }

const servers = [
	{
		name: 'nginx',
		file: 'nginx.conf',
		write: nginxConf,
		find: findNginx,
		start: (path: string) => startNginx(path, nginxConf(site).replace('/var/www/zeren', resolve(folder))),
	},
	{
		name: 'apache',
		file: 'apache.conf',
		write: apacheConf,
		find: findApache,
		start: (path: string) => startApache(path, { conf: apacheConf(site), site: resolve(folder), base }),
	},
]

describe.each(servers)('the site on a real $name, under a sub-path', ({ file, write, find, start }) => {
	let origin = ''
	let reason = ''
	let close = async () => {}

	beforeAll(async () => {
		const found = find()
		if ('reason' in found && /^(?:1|true)$/i.test(process.env.CI ?? '')) throw new Error(found.reason)
		if ('reason' in found) reason = found.reason
		else ({ origin, close } = await start(found.path))
	})
	afterAll(() => close())

	/** A machine that has no such server, and cannot have it, is said to be one; CI must have it. */
	const needsServer = ({ skip }: TestContext) => skip(reason !== '', reason)
	const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + base + path, { redirect: 'manual', headers })
	/** A file that is large enough to be compressed. */
	const one = (pattern: RegExp) => files.find(path => pattern.test(path) && statSync(join(folder, path)).size > 1500) ?? `没有 ${pattern}`

	it('with the file that the site ships', () => {
		const plain = write({ base, redirects: [] })
		const shipped = readFileSync(join(folder, 'guide', 'servers', file), 'utf8')
		expect(shipped.slice(0, 2000)).toBe(plain.slice(0, 2000))
	})

	it('shows pages, leads to the folder, and has its own page for what is not there', async context => {
		needsServer(context)
		expect(await (await get('quxian/')).text()).toBe(readFileSync(join(folder, 'quxian/index.html'), 'utf8'))
		const folderOnly = await get('quxian')
		expect([folderOnly.status, new URL(folderOnly.headers.get('location') ?? '', origin).href]).toEqual([301, `${origin}${base}quxian/`])
		for (const path of ['none/', 'data/none.json', '_astro/']) {
			const missing = await get(path)
			expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache'])
			expect(await missing.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'))
		}
	})

	it('answers for addresses that have moved or are gone', async context => {
		needsServer(context)
		const moved = await get('quxian/units/old/')
		expect([moved.status, new URL(moved.headers.get('location') ?? '', origin).pathname]).toEqual([301, `${base}quxian/units/xianjiaoyuju/`])
		expect((await get('quxian/units/old.csv')).status).toBe(410)
	})

	it('says of each kind of file what it is, compresses text, and keeps what never changes', async context => {
		needsServer(context)
		const year = 'public, max-age=31536000, immutable'
		const rows: [path: string, type: string, cache: string, zipped: boolean][] = [
			['quxian/', 'text/html; charset=utf-8', 'no-cache', true],
			[one(/^_astro\/.*\.css$/), 'text/css; charset=utf-8', year, true],
			[one(/^_astro\/.*\.js$/), 'text/javascript; charset=utf-8', year, true],
			[one(/^pagefind\/.*\.pagefind$/), 'application/octet-stream', year, false],
			[one(/^pagefind\/.*\.pf_meta$/), 'application/octet-stream', year, false],
			[one(/^search\/text\/.*\.json$/), 'application/json; charset=utf-8', year, true],
			[one(/^pinned\/assets\/.*\.css$/), 'text/css; charset=utf-8', year, true],
			[one(/^pinned\/.*\/index\.html$/), 'text/html; charset=utf-8', 'no-cache', true],
			['search/names.json', 'application/json; charset=utf-8', 'no-cache', true],
			['embed.js', 'text/javascript; charset=utf-8', 'no-cache', true],
			['embed/quxian.fragment.html', 'text/html; charset=utf-8', 'no-cache', true],
			['data/catalog.jsonld', 'application/ld+json; charset=utf-8', 'no-cache', true],
			['quxian/units/xianjiaoyuju.excel.csv', 'text/csv; charset=utf-8', 'no-cache', true],
			['quxian/units/xianjiaoyuju.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'no-cache', false],
			['index.atom.xml', 'application/atom+xml; charset=utf-8', 'no-cache', true],
			['index.feed.json', 'application/feed+json; charset=utf-8', 'no-cache', true],
			['quxian.akn.xml', 'application/akn+xml; charset=utf-8', 'no-cache', true],
			['llms.txt', 'text/plain; charset=utf-8', 'no-cache', true],
		]
		for (const [path, type, cache, zipped] of rows) {
			const { status, headers } = await get(path, { 'Accept-Encoding': 'gzip' })
			const said = { path, status, type: headers.get('content-type'), cache: headers.get('cache-control'), zipped: headers.get('content-encoding') === 'gzip' }
			expect(said).toEqual({ path, status: 200, type, cache, zipped })
			expect(headers.get('x-content-type-options')).toBe('nosniff')
			expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
		}
	})

	it('says who may frame a page, and what programs of other sites may read', async context => {
		needsServer(context)
		const rows: [path: string, frames: string, open: string | null][] = [
			['', "'self'", null],
			['quxian/units/xianjiaoyuju/', "'self'", null],
			['embed/quxian/', '*', '*'],
			[one(/^pinned\/.*\/index\.html$/), '*', '*'],
			['data/plans.json', "'self'", '*'],
			['quxian/units/xianjiaoyuju.csv', "'self'", '*'],
		]
		for (const [path, frames, open] of rows) {
			const { headers } = await get(path)
			expect([path, headers.get('content-security-policy'), headers.get('access-control-allow-origin')]).toEqual([
				path,
				`${pagePolicy};frame-ancestors ${frames}`,
				open,
			])
		}
	})

	it('is searched in a browser, and framed by a portal where it may be', async context => {
		needsServer(context)
		const portal = createServer((_request, response) => {
			response.setHeader('Content-Type', 'text/html; charset=utf-8')
			response.end(
				`<!doctype html><title>门户</title><iframe id="embed" src="${origin}${base}embed/quxian/"></iframe><iframe id="page" src="${origin}${base}quxian/"></iframe>`,
			)
		})
		await new Promise<void>(settle => portal.listen(0, '127.0.0.1', settle))
		const browser = await launchBrowser()
		try {
			const page = await browser.newPage()
			const complaints: string[] = []
			page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
			await page.goto(`${origin}${base}search/?q=${encodeURIComponent('县教育局负责什么')}`)
			await page.locator('[data-state="results"]').waitFor()
			expect(await page.getByRole('article').first().getByRole('heading').innerText()).toBe('县教育局')
			expect(await page.locator('[data-part=status]').textContent()).toBe('含「县教育局」原文的 25 处')
			expect(complaints).toEqual([])
			await page.goto(`http://localhost:${(portal.address() as AddressInfo).port}/`)
			await page.frameLocator('#embed').getByRole('heading', { level: 1 }).waitFor()
			expect(page.frames().map(frame => frame.url())).toContain('chrome-error://chromewebdata/')
			expect(complaints.filter(text => text.includes("frame-ancestors 'self'"))).toHaveLength(1)
		} finally {
			await browser.close()
			portal.close()
		}
	})
})
