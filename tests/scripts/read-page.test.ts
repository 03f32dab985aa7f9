import { describe, expect, it } from 'vitest'
import { readPage } from '../../scripts/read-page.ts'

describe('reading a page', () => {
	it('finds title, language, headings, ids and text', () => {
		const page = readPage(
			'<!doctype html><html lang="zh-CN"><title>渠县 &amp; 资阳</title><meta name="description" content="说明"><h1 id="a">渠 <b>县</b></h1><p id="a">一\n二</p>',
		)
		expect(page.language).toBe('zh-CN')
		expect(page.title).toBe('渠县 & 资阳')
		expect(page.description).toBe('说明')
		expect(page.headings).toEqual(['渠 县'])
		expect(page.ids).toEqual(['a', 'a'])
		expect(page.text).toBe('渠县 & 资阳 渠 县 一 二')
	})

	it('does not take the title of a picture for the title of the page', () => {
		expect(readPage('<title>页</title><svg><title>图</title></svg>').title).toBe('页')
	})

	it('sees what a content security policy forbids', () => {
		const page = readPage('<p style="color:red" onclick="x()">a</p><script>y()</script><script type="application/ld+json">{"a":1}</script>')
		expect(page.inlineAttributes).toEqual(['p[style]', 'p[onclick]'])
		expect(page.inlineScripts).toEqual(['y()'])
		expect(page.jsonLd).toEqual(['{"a":1}'])
		expect(page.text).toBe('a')
	})

	it('looks into templates', () => {
		expect(readPage('<template><a href="/x/">一</a></template>').links).toEqual([{ href: '/x/', from: 'a[href]', fetched: false }])
	})
})
