import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../../scripts/list-files.ts'
import { keepPinned } from '../../../src/embed/pin/keep-pinned.ts'
import { pinEmbeds } from '../../../src/embed/pin/pin-embeds.ts'

const made: string[] = []
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true })
})

/** A site with one page in a frame, its style, and two scripts of which one loads the other. */
function siteOf(version: string, files: Record<string, string> = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'zeren-pin-'))
	made.push(folder)
	const html = `<link rel="stylesheet" href="/b/_astro/${version}.css"><script src="/b/_astro/start.js"></script><p data-version>数据版本 <code>${version}</code>　<a data-full href="/b/quxian/">在“责任”网站查看完整页面</a></p>`
	const all = {
		'embed/quxian/index.html': html,
		[`_astro/${version}.css`]: 'p{color:red}',
		'_astro/start.js': 'import("./more.js")',
		'_astro/more.js': 'export{}',
		'_astro/unused.js': 'export{}',
		...files,
	}
	for (const [file, text] of Object.entries(all)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true })
		writeFileSync(join(folder, file), text)
	}
	return folder
}
const shown = new Map([['/embed/quxian/', ['quxian-2023']]])
const pinnedSite = { base: '/b/', origin: undefined, planPages: new Map<string, string>() }
const pin = (folder: string, version: string) => pinEmbeds(folder, shown, pinnedSite, version)
const site = { base: '/b/', plans: new Set(['quxian-2023']), redirects: [] }
const pinnedIn = (folder: string) => listFiles(folder).filter(file => file.startsWith('pinned/'))

describe('pinning', () => {
	it('copies each page with all that it needs and nothing else', () => {
		const folder = siteOf('v1')
		const { pages, bytes } = pin(folder, 'v1')
		expect(pinnedIn(folder)).toEqual([
			'pinned/assets/more.js',
			'pinned/assets/start.js',
			'pinned/assets/v1.css',
			'pinned/v1/embed/quxian/index.html',
			'pinned/v1/pages.json',
		])
		const html = readFileSync(join(folder, 'pinned/v1/embed/quxian/index.html'), 'utf8')
		expect(html).toContain('href="/b/pinned/assets/v1.css"')
		expect(html).toContain('固定版本')
		const index = readFileSync(join(folder, 'pinned/v1/pages.json'), 'utf8')
		expect(JSON.parse(index)).toEqual({ base: '/b/', pages: { '/embed/quxian/': ['quxian-2023'] } })
		expect({ pages, bytes }).toEqual({ pages: 1, bytes: Buffer.byteLength(html) + 12 + 19 + 8 + Buffer.byteLength(index) })
	})
})

describe('keeping what was pinned', () => {
	it('takes over the versions that a new site does not have, build after build', () => {
		const [first, second, third] = ['v1', 'v2', 'v3'].map(version => {
			const folder = siteOf(version)
			pin(folder, version)
			return folder
		}) as [string, string, string]
		const page = readFileSync(join(first, 'pinned/v1/embed/quxian/index.html'), 'utf8')
		expect(keepPinned(first, second, site)).toEqual(['v1'])
		expect(keepPinned(second, third, site)).toEqual(['v1', 'v2'])
		expect(pinnedIn(third).filter(file => !file.includes('start') && !file.includes('more'))).toEqual([
			'pinned/assets/v1.css',
			'pinned/assets/v2.css',
			'pinned/assets/v3.css',
			'pinned/v1/embed/quxian/index.html',
			'pinned/v1/pages.json',
			'pinned/v2/embed/quxian/index.html',
			'pinned/v2/pages.json',
			'pinned/v3/embed/quxian/index.html',
			'pinned/v3/pages.json',
		])
		expect(readFileSync(join(third, 'pinned/v1/embed/quxian/index.html'), 'utf8')).toBe(page)
	})

	it('leaves the version that is built anew as it is built', () => {
		const [last, next] = [siteOf('v1', { 'embed/quxian/index.html': siteHtml('old') }), siteOf('v1')]
		pin(last, 'v1')
		pin(next, 'v1')
		const page = readFileSync(join(next, 'pinned/v1/embed/quxian/index.html'), 'utf8')
		expect(keepPinned(last, next, site)).toEqual([])
		expect(readFileSync(join(next, 'pinned/v1/embed/quxian/index.html'), 'utf8')).toBe(page)
	})

	it('takes nothing from a site without pinned pages, of another base, or that is not there', () => {
		const next = siteOf('v2')
		pin(next, 'v2')
		expect(keepPinned(siteOf('v1'), next, site)).toEqual([])
		expect(keepPinned(join(tmpdir(), 'zeren-none'), next, site)).toEqual([])
		const other = siteOf('v1')
		pin(other, 'v1')
		expect(keepPinned(other, next, { ...site, base: '/c/' })).toEqual([])
		expect(existsSync(join(next, 'pinned/v1'))).toBe(false)
	})
})

describe('what is withdrawn', () => {
	const entry = (from: string) => ({ from, to: null, reason: '误把<内部>电话印了出来', date: '2024-01-01', line: 7 })
	const pair = () => {
		const [last, next] = [siteOf('v1', { 'embed/miyi/index.html': siteHtml('米易') }), siteOf('v2')]
		pinEmbeds(last, new Map([...shown, ['/embed/miyi/', ['miyi-2023']]]), pinnedSite, 'v1')
		pin(next, 'v2')
		return { last, next, textOf: (path: string, folder = next) => readFileSync(join(folder, 'pinned/v1/embed', path, 'index.html'), 'utf8') }
	}

	it('leaves pages that say so in the place of those that show its plan, for good', () => {
		const { last, next, textOf } = pair()
		expect(keepPinned(last, next, site)).toEqual(['v1'])
		expect(textOf('quxian')).toBe(textOf('quxian', last))
		expect(textOf('miyi')).toContain('<h1>已撤回</h1>')
		expect(textOf('miyi')).not.toContain('米易')
		expect(readFileSync(join(next, 'pinned/v1/pages.json'), 'utf8')).not.toContain('miyi')
		const third = siteOf('v3')
		expect(keepPinned(next, third, { ...site, plans: new Set(['quxian-2023', 'miyi-2023']) })).toEqual(['v1', 'v2'])
		expect(textOf('miyi', third)).toBe(textOf('miyi'))
	})

	it('is also a whole version, or one page of it, by an entry of the maintainer, whose reason is shown as text', () => {
		const both = { ...site, plans: new Set(['quxian-2023', 'miyi-2023']) }
		const whole = pair()
		expect(keepPinned(whole.last, whole.next, { ...both, redirects: [entry('/pinned/v1/')] })).toEqual(['v1'])
		for (const path of ['quxian', 'miyi']) expect(whole.textOf(path)).toContain('误把&lt;内部&gt;电话印了出来')
		const one = pair()
		keepPinned(one.last, one.next, { ...both, redirects: [entry('/pinned/v1/embed/miyi/')] })
		expect(one.textOf('quxian')).toBe(one.textOf('quxian', one.last))
		expect(existsSync(join(one.next, 'pinned/v1/embed/miyi/index.html'))).toBe(false)
	})

	it('is also a page with personal data by the rules of now', () => {
		const { last, next, textOf } = pair()
		const page = join(last, 'pinned/v1/embed/quxian/index.html')
		writeFileSync(page, readFileSync(page, 'utf8').replace('<p data', '<p>联系人手机</p><p>138 0013 8000</p><p data'))
		keepPinned(last, next, { ...site, plans: new Set(['quxian-2023', 'miyi-2023']) })
		expect([textOf('quxian').includes('138'), textOf('quxian').includes('已撤回'), textOf('miyi').includes('已撤回')]).toEqual([false, true, false])
	})

	it('cannot be the version that is built now', () => {
		const { last, next } = pair()
		expect(() => keepPinned(last, next, { ...site, redirects: [entry('/pinned/v2/')] })).toThrow('是现在的数据版本，不能撤下')
	})

	it('is what has no index that says whose words it shows', () => {
		const { last, next } = pair()
		rmSync(join(last, 'pinned/v1/pages.json'))
		expect(keepPinned(last, next, site)).toEqual([])
		expect(existsSync(join(next, 'pinned/v1'))).toBe(false)
	})
})

function siteHtml(words: string): string {
	return `<link rel="stylesheet" href="/b/_astro/v1.css"><p>${words}</p><p data-version>数据版本 <code>v1</code>　<a data-full href="/b/quxian/">在“责任”网站查看完整页面</a></p>`
}
