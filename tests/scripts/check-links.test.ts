import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkLinks, describeLinkFaults } from '../../scripts/check-links.ts'

let folder = ''

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a site of these files and gives the faults as `href fault`. */
function faultsOf(files: Record<string, string>, base = '/b/'): string[] {
	folder = mkdtempSync(join(tmpdir(), 'links-'))
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), text)
	}
	return checkLinks(folder, base).map(({ href, fault }) => `${href} ${fault}`)
}

const target = {
	'quxian/index.html': '<h1 id="t1">渠县</h1><p id="第1项">',
	'style.css': 'a{background:url(./dot.svg)}',
	'dot.svg': '<svg/>',
	'good/index.html': '<html data-leads-on="anchor"><a href="/b/quxian/">',
	'before/index.html': '<html data-leads-on="anchor"><a href="../good/">',
	'old/index.html': '<html data-leads-on><a href="/b/quxian/">',
	'gone/index.html': '<html data-leads-on><a href="/b/">',
	'round/index.html': '<html data-leads-on="anchor"><a href="/b/round/"><p id="round">',
}

describe('following the links of a built site', () => {
	it.each([
		['a page', '<a href="/b/quxian/">'],
		['an anchor on another page', '<a href="/b/quxian/#t1">'],
		['an anchor in percent escapes', '<a href="/b/quxian/#%E7%AC%AC1%E9%A1%B9">'],
		['an anchor on the same page', '<a href="#here"><p id="here">'],
		['the top of the page', '<a href="#">'],
		['an anchor of the page that another leads on to with it', '<a href="/b/good/#t1">'],
		['the same, two steps away', '<a href="/b/before/#t1">'],
		['a page that has moved', '<a href="/b/old/">'],
		['a page that leads on to itself', '<a href="/b/round/#round">'],
		['a query', '<a href="/b/quxian/?unit=a&amp;role=lead">'],
		['a relative address', '<a href="quxian/">'],
		['a text fragment', '<a href="/b/quxian/#:~:text=%E6%B8%A0">'],
		['a page of another site, to be clicked', '<a href="https://www.gov.cn/">'],
		['a page beside this site on the same server', '<a rel="nofollow external" href="http://site.invalid/zwgk/1.html">'],
		['a canonical address', '<link rel="canonical" href="https://www.example.gov.cn/b/">'],
		['a style sheet', '<link rel="stylesheet" href="/b/style.css">'],
		['an image in the page', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
	])('finds nothing wrong with %s', (_name, html) => {
		expect(faultsOf({ ...target, 'index.html': html })).toEqual([])
	})

	it.each([
		['a page that is not there', '<a href="/b/none/">', '/b/none/ missing-file'],
		['a folder without its slash', '<a href="/b/quxian">', '/b/quxian missing-file'],
		['an anchor that is not there', '<a href="/b/quxian/#t2">', '/b/quxian/#t2 missing-anchor'],
		['an anchor of a page that has moved: a browser comes to the top of the new one', '<a href="/b/old/#t1">', '/b/old/#t1 missing-anchor'],
		['an anchor of a page that was withdrawn', '<p id="top"><a href="/b/gone/#top">', '/b/gone/#top missing-anchor'],
		['an anchor that the page which is led on to has not', '<a href="/b/before/#t2">', '/b/before/#t2 missing-anchor'],
		['a link that forgot the base', '<a href="/quxian/">', '/quxian/ outside-base'],
		['a script of another site', '<script src="https://cdn.example/x.js"></script>', 'https://cdn.example/x.js other-origin'],
		['a font of another site', '<link rel="preload" href="//fonts.example/a">', '//fonts.example/a other-origin'],
		['an image in a set', '<img srcset="/b/dot.svg 1x, /b/big.svg 2x">', '/b/big.svg missing-file'],
		['an external link that is none', '<a rel="external" href="/b/nowhere/">', '/b/nowhere/ missing-file'],
		['a script address', '<a href="javascript:alert(1)">', 'javascript:alert(1) other-origin'],
		['no address at all', '<a href="http://[">', 'http://[ not-a-url'],
		['an image in a style sheet', '<link rel="stylesheet" href="/b/style.css">', './dot.svg missing-file'],
	])('reports %s', (name, html, fault) => {
		const files = name === 'an image in a style sheet' ? { 'style.css': target['style.css'] } : target
		expect(faultsOf({ ...files, 'index.html': html })).toEqual([fault])
	})

	it('names each broken link once, with the pages it stands on, the most frequent first', () => {
		const fault = { from: 'a[href]', isFetched: false, fault: 'missing-file' } as const
		const frame = ['a', 'b', 'c', 'd'].map(page => ({ page, href: '/b/search/', ...fault }))
		expect(describeLinkFaults([{ page: 'index.html', href: '/b/none/', ...fault }, ...frame])).toEqual([
			'a[href] “/b/search/” 所指的文件不存在：a、b、c 等 4 页',
			'a[href] “/b/none/” 所指的文件不存在：index.html',
		])
	})
})
