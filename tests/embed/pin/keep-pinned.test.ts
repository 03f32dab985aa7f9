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
	const html = `<link rel="stylesheet" href="/b/_astro/${version}.css"><script src="/b/_astro/start.js"></script><p data-version>数据版本 <code>${version}</code>　<a href="/b/quxian/">在“责任”网站查看完整页面</a></p>`
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
const pin = (folder: string, version: string) => pinEmbeds(folder, ['/embed/quxian/'], '/b/', version)
const pinnedIn = (folder: string) => listFiles(folder).filter(file => file.startsWith('pinned/'))

describe('pinning', () => {
	it('copies each page with all that it needs and nothing else', () => {
		const folder = siteOf('v1')
		const { pages, bytes } = pin(folder, 'v1')
		expect(pinnedIn(folder)).toEqual(['pinned/assets/more.js', 'pinned/assets/start.js', 'pinned/assets/v1.css', 'pinned/v1/embed/quxian/index.html'])
		const html = readFileSync(join(folder, 'pinned/v1/embed/quxian/index.html'), 'utf8')
		expect(html).toContain('href="/b/pinned/assets/v1.css"')
		expect(html).toContain('固定版本')
		expect({ pages, bytes }).toEqual({ pages: 1, bytes: Buffer.byteLength(html) + 12 + 19 + 8 })
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
		expect(keepPinned(first, second, '/b/')).toEqual(['v1'])
		expect(keepPinned(second, third, '/b/')).toEqual(['v1', 'v2'])
		expect(pinnedIn(third).filter(file => !file.includes('start') && !file.includes('more'))).toEqual([
			'pinned/assets/v1.css',
			'pinned/assets/v2.css',
			'pinned/assets/v3.css',
			'pinned/v1/embed/quxian/index.html',
			'pinned/v2/embed/quxian/index.html',
			'pinned/v3/embed/quxian/index.html',
		])
		expect(readFileSync(join(third, 'pinned/v1/embed/quxian/index.html'), 'utf8')).toBe(page)
	})

	it('leaves the version that is built anew as it is built', () => {
		const [last, next] = [siteOf('v1', { 'embed/quxian/index.html': siteHtml('old') }), siteOf('v1')]
		pin(last, 'v1')
		pin(next, 'v1')
		const page = readFileSync(join(next, 'pinned/v1/embed/quxian/index.html'), 'utf8')
		expect(keepPinned(last, next, '/b/')).toEqual([])
		expect(readFileSync(join(next, 'pinned/v1/embed/quxian/index.html'), 'utf8')).toBe(page)
	})

	it('takes nothing from a site without pinned pages, of another base, or that is not there', () => {
		const next = siteOf('v2')
		pin(next, 'v2')
		expect(keepPinned(siteOf('v1'), next, '/b/')).toEqual([])
		expect(keepPinned(join(tmpdir(), 'zeren-none'), next, '/b/')).toEqual([])
		const other = siteOf('v1')
		pin(other, 'v1')
		expect(keepPinned(other, next, '/c/')).toEqual([])
		expect(existsSync(join(next, 'pinned/v1'))).toBe(false)
	})
})

function siteHtml(words: string): string {
	return `<link rel="stylesheet" href="/b/_astro/v1.css"><p>${words}</p><p data-version>数据版本 <code>v1</code>　<a href="/b/quxian/">在“责任”网站查看完整页面</a></p>`
}
