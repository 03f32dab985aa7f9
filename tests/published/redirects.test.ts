import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOfPath } from '../../src/published/promised-paths.ts'
import { redirectPage } from '../../src/published/redirect-page.ts'
import { assertRedirects, redirectRules } from '../../src/published/redirect-rules.ts'
import { type Redirect, readRedirects } from '../../src/published/redirects.ts'

let folder = ''

beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'redirects-')), 'content')
	mkdirSync(folder)
})

afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

function read(yaml: string): Redirect[] {
	writeFileSync(join(folder, 'redirects.yaml'), yaml)
	return readRedirects(folder)
}

const entry = (fields: string) => `- ${fields.replaceAll('; ', '\n  ')}\n  reason: 单位合并\n  date: 2026-03-01\n`

describe('the registry', () => {
	it('says where an address went, or that it is gone, and on which line', () => {
		expect(read(`# 说明\n${entry('from: /a/units/x/; to: /a/units/y/')}${entry('from: /a/#t12; gone: true')}`)).toEqual([
			{ from: '/a/units/x/', to: '/a/units/y/', reason: '单位合并', date: '2026-03-01', line: 2 },
			{ from: '/a/#t12', to: null, reason: '单位合并', date: '2026-03-01', line: 6 },
		])
	})

	it.each([
		['neither where to nor gone', entry('from: /a/'), '第 1 行：「/a/」应写 to 或 gone 中的一个，实为都没有写'],
		['both', entry('from: /a/; to: /b/; gone: true'), '实为两个都写了'],
		['a chain', entry('from: /a/; to: /b/') + entry('from: /b/; to: /c/'), '第 2 行：「/b/」本身又被转走（第 5 行）'],
		['a loop', entry('from: /a/; to: /b/') + entry('from: /b/; to: /a/'), '第 2 行：「/b/」本身又被转走'],
		['itself', entry('from: /a/; to: /a/'), '第 2 行：「/a/」转到了自己'],
		['an address twice', entry('from: /a/; to: /b/') + entry('from: /a/; gone: true'), '第 5 行：网址「/a/」已在第 1 行写过'],
		['an anchor that is to lead on', entry('from: /a/#t1; to: /b/'), '第 2 行：「/a/#t1」是页面里的锚点'],
		['another site', entry('from: /a/; to: https://example.com/'), '第 2 行'],
		['an address that two slashes make another host', entry('from: /a/; to: //example.com/'), '第 2 行'],
		['a way out of the site', entry('from: /../../x/; to: /b/'), '第 1 行'],
		['a way out of the site to lead to', entry('from: /a/; to: /b/..'), '第 2 行'],
		['marks of a configuration', entry('from: "/a/{};"; to: /b/'), '第 1 行'],
		['no reason', '- from: /a/\n  gone: true\n  date: 2026-03-01\n', '第 1 行'],
	])('refuses %s', (_name, yaml, message) => {
		expect(() => read(yaml)).toThrow(message)
	})
})

describe('the rules', () => {
	const redirect = (from: string, to: string | null): Redirect => ({ from, to, reason: '单位合并', date: '2026-03-01', line: 7 })
	const promised = ['/a/units/x/', '/a/units/x.csv', '/a/units/x.docx', '/embed/a/units/x/', '/embed/a/units/x.oembed.json', '/a/units/xy/', '/a/units/xy.csv']
	const files = new Set(['/a/units/y/', '/a/units/y.csv', '/embed/a/units/y/', '/a/units/xy/', '/a/units/xy.csv'].map(fileOfPath))
	const pairs = (redirects: Redirect[]) => redirectRules(redirects, promised, files).map(({ from, to }) => [from, to])

	it('take a page with its forms and its embedded version, each to the same form of the new page, or gone', () => {
		expect(pairs([redirect('/a/units/x/', '/a/units/y/')])).toEqual([
			['/a/units/x/', '/a/units/y/'],
			['/a/units/x.csv', '/a/units/y.csv'],
			['/a/units/x.docx', null],
			['/embed/a/units/x/', '/embed/a/units/y/'],
			['/embed/a/units/x.oembed.json', null],
		])
	})

	it('leave an address with an entry of its own to it, and a file alone', () => {
		expect(pairs([redirect('/a/units/x/', null), redirect('/a/units/x.csv', '/a/units/y.csv')])).toEqual([
			['/a/units/x/', null],
			['/a/units/x.docx', null],
			['/embed/a/units/x/', null],
			['/embed/a/units/x.oembed.json', null],
			['/a/units/x.csv', '/a/units/y.csv'],
		])
	})

	it('are refused when the address is there again, or leads nowhere', () => {
		expect(() => assertRedirects([redirect('/a/units/xy/', null)], files)).toThrow('content/redirects.yaml 第 7 行：「/a/units/xy/」现在又有了，不该再转走')
		expect(() => assertRedirects([redirect('/a/units/x/', '/a/units/z/')], files)).toThrow('第 7 行：去处「/a/units/z/」不存在')
		expect(() => assertRedirects([redirect('/a/units/x/', '/a/units/y/'), redirect('/a/units/y/#t1', null)], files)).not.toThrow()
	})
})

describe('the page in the place of a page', () => {
	const rule = (to: string | null, reason = '单位合并') => ({ from: '/a/', to, redirect: { from: '/a/', to, reason, date: '2026-03-01', line: 1 } })

	it('leads on under the base, by itself, by a link and for search engines, and is not to be found', () => {
		const html = redirectPage(rule('/b/'), { base: '/kexue/', site: 'https://www.example.gov.cn' })
		expect(html).toContain('<meta http-equiv="refresh" content="0; url=/kexue/b/" />')
		expect(html).toContain('<link rel="canonical" href="https://www.example.gov.cn/kexue/b/" />')
		expect(html).toContain('<a href="/kexue/b/">去新的网址</a>')
		expect(html).toContain('<meta name="robots" content="noindex" />')
		expect(html).not.toMatch(/<script|<style|style=/)
	})

	it('says why a page is gone, and nothing in the reason is markup', () => {
		const html = redirectPage(rule(null, '撤销<script>alert(1)</script>"'), { base: '/', site: undefined })
		expect(html).toContain('<p>撤销&lt;script&gt;alert(1)&lt;/script&gt;&quot;（2026-03-01）</p>')
		expect(html).toContain('<a href="/">去首页</a>')
		expect(html).not.toContain('http-equiv="refresh"')
	})
})
