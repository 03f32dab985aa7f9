import { describe, expect, it } from 'vitest'
import { assetsIn, pinPage } from '../../../src/embed/pin/pin-page.ts'

const page = (words = '') =>
	`<link rel="stylesheet" href="/b/_astro/embed.x1.css"><script src="/b/_astro/start.y2.js"></script><p>${words}</p><p data-version>数据版本 <code>abc</code>　<a data-full="/b/quxian/quxian-2023/" href="/b/quxian/">在“责任”网站查看完整页面</a></p>`

describe('a pinned page', () => {
	it('says that it stays as it is, leads to the current page and has styles and scripts of its own', () => {
		expect(pinPage(page(), '/b/')).toBe(
			'<link rel="stylesheet" href="/b/pinned/assets/embed.x1.css"><script src="/b/pinned/assets/start.y2.js"></script><p></p><p data-version><strong>固定版本</strong>，数据不随以后的更新改变，方案可能已有新的。数据版本 <code>abc</code>　<a href="/b/quxian/quxian-2023/">查看网站现在的页面</a></p>',
		)
	})

	it('leads to the page of a plan for good', () => {
		const link = '<a data-kept="/b/quxian/quxian-2023/" href="/b/quxian/" data-astro-cid-x>看全部任务</a>'
		expect(pinPage(page() + link, '/b/')).toContain('<a href="/b/quxian/quxian-2023/" data-astro-cid-x>看全部任务</a>')
	})

	it('leaves the words of a document alone, whatever they are', () => {
		const words =
			'在“责任”网站查看完整页面　&lt;p data-version&gt;数据版本 <code>abc</code> &quot;/b/_astro/x.js&quot; /b/_astro/ <i title="/b/_astro/x.js $& $1"></i> &lt;a data-full href=&quot;'
		expect(pinPage(page(words), '/b/')).toContain(`<p>${words}</p>`)
	})

	it('is none without a line that says its version once', () => {
		expect(() => pinPage('<p>数据版本</p>', '/b/')).toThrow('does not say its version once')
		expect(() => pinPage(page() + page(), '/b/')).toThrow('does not say its version once')
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
