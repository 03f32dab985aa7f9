import { describe, expect, it } from 'vitest'
import { assetsIn, type PinnedSite, pinPage } from '../../../src/embed/pin/pin-page.ts'

const page = (words = '') =>
	`<link rel="stylesheet" href="/b/_astro/embed.x1.css"><script src="/b/_astro/start.y2.js"></script><p>${words}</p><p data-version>数据版本 <code>abc</code>　<a data-full href="/b/quxian/">在“责任”网站查看完整页面</a></p>`

const site: PinnedSite = {
	base: '/b/',
	origin: 'https://www.example.gov.cn',
	planPages: new Map([
		['/quxian/', '/quxian/quxian-2023/'],
		['/miyi/', '/miyi/miyi-2023/'],
		['/quxian/quxian-2016/', '/quxian/quxian-2016/'],
	]),
}

describe('a pinned page', () => {
	it('says that it stays as it is, leads to the current page and has styles and scripts of its own', () => {
		expect(pinPage(page(), site)).toBe(
			'<link rel="stylesheet" href="/b/pinned/assets/embed.x1.css"><script src="/b/pinned/assets/start.y2.js"></script><p></p><p data-version><strong>固定版本</strong>，数据不随以后的更新改变，方案可能已有新的。数据版本 <code>abc</code>　<a href="/b/quxian/quxian-2023/">查看网站现在的页面</a></p>',
		)
	})

	it.each([
		['a plan', '<a href="/b/quxian/" data-x>渠县</a>', '<a href="/b/quxian/quxian-2023/" data-x>渠县</a>'],
		['a task of it', '<a class="x" href="/b/quxian/#t12">', '<a class="x" href="/b/quxian/quxian-2023/#t12">'],
		['a task of another', '<a href="/b/miyi/#t12">', '<a href="/b/miyi/miyi-2023/#t12">'],
		['a plan that is filtered', '<a href="/b/quxian/?unit=a&amp;role=lead#s1">', '<a href="/b/quxian/quxian-2023/?unit=a&amp;role=lead#s1">'],
		['a bar of a chart', '<a x="1" href="/b/miyi/#t1"><rect/></a>', '<a x="1" href="/b/miyi/miyi-2023/#t1"><rect/></a>'],
		[
			'the page that it is made of',
			'<link rel="canonical" href="https://www.example.gov.cn/b/quxian/#s2">',
			'<link rel="canonical" href="https://www.example.gov.cn/b/quxian/quxian-2023/#s2">',
		],
	])('leads for good to %s', (_name, link, kept) => {
		expect(pinPage(page() + link, site)).toContain(kept)
	})

	it.each([
		['a place in the page itself', '<a href="#t12" target="_self">'],
		['an older plan', '<a href="/b/quxian/quxian-2016/#t1">'],
		['a line of the source', '<a href="/b/quxian/quxian-2023/source/#L5">'],
		['a body', '<a href="/b/quxian/units/xiankexie/">'],
		['the home page', '<a href="/b/">'],
		['another site', '<a href="https://www.example.com/b/quxian/#t1">'],
		['a page beside this site', '<a href="/quxian/#t1">'],
		['an original whose address begins alike', '<a href="https://www.example.gov.cn.cn/b/quxian/">'],
	])('leaves alone what leads to %s', (_name, link) => {
		expect(pinPage(page() + link, site)).toContain(link)
	})

	it('leaves the words of a document alone, whatever they are', () => {
		const words =
			'在“责任”网站查看完整页面　&lt;p data-version&gt;数据版本 <code>abc</code> &quot;/b/_astro/x.js&quot; /b/_astro/ <i title="/b/_astro/x.js $& $1"></i> &lt;a data-full href=&quot; /b/quxian/#t1 href=&quot;/b/quxian/#t1&quot;'
		expect(pinPage(page(words), site)).toContain(`<p>${words}</p>`)
	})

	it('is none without a line that says its version once', () => {
		expect(() => pinPage('<p>数据版本</p>', site)).toThrow('does not say its version once')
		expect(() => pinPage(page() + page(), site)).toThrow('does not say its version once')
	})
})

describe('what a page asks for', () => {
	it.each([
		['styles and scripts by address', page(), ['embed.x1.css', 'start.y2.js']],
		['scripts beside a script, at once or later', 'import{a as b}from"./a.1.js";import("./b.2.js");import(`./c.3.js`)', ['a.1.js', 'b.2.js', 'c.3.js']],
		['a style by address in a script', 'var a="/b/_astro/s.4.css"', ['s.4.css']],
		['nothing of another base', 'href="/_astro/s.4.css"', []],
		['nothing outside of their folder', 'title="/b/_astro/../embed.js" src="./../x.js"', []],
	])('%s', (_name, text, names) => {
		expect(assetsIn(text, '/b/')).toEqual(names)
	})
})
