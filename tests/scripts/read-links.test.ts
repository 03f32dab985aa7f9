import { describe, expect, it } from 'vitest'
import { readLinks, scan } from '../../scripts/read-links.ts'
import { readPage } from '../../scripts/read-page.ts'
import { growth, linearGrowth } from '../time-taken.ts'

const asTheParser = (html: string) => {
	const { ids, links, leadsOnWithAnchor } = readPage(html)
	return { ids, links, leadsOnWithAnchor }
}

describe('a page as this site writes it', () => {
	it.each([
		[
			'links, ids and what is fetched',
			'<!doctype html><html lang="zh-CN"><head><link rel="canonical" href="/a/"></head><body id="top"><a href="/b/#c">乙</a><img src="/d.png" srcset="/e.png 1x, /f.png 2x" alt></body></html>',
		],
		['a page that leads on', '<!doctype html><html lang="zh-CN" data-leads-on><body><a href="/b/">乙</a></body></html>'],
		['a page that leads on with the anchor', '<!doctype html><html lang="zh-CN" data-leads-on="anchor"><body><a href="/b/">乙</a></body></html>'],
		['escaped addresses', '<p><a href="/?a=1&amp;b=&quot;2&quot;&#38;c=&#39;3&#39;" rel="external">甲</a></p>'],
		['a comment', '<p><!-- <a href="/no/">x</a> --><a href="/yes/">y</a></p>'],
		['a script that writes markup', '<script type="module">const link = \'<a href="/no/">\'</script><a href="/yes/">y</a>'],
		[
			'a style, a title and a text field',
			'<title>&lt;a href="/no/"></title><style>a::after { content: "<b id=no>" }</style><textarea><p id="no"></textarea><p id="yes"></p>',
		],
		['a picture with titles, and a title after it', '<svg id="a"><title>甲</title><a href="#b"><path id="b"/></a></svg><title><b id="no"></title>'],
		['a template', '<template><a href="/t/" id="t">丁</a></template>'],
		['attributes without a value, and in capitals', '<INPUT DISABLED ID="x"><a download HREF="/y.csv">y</a>'],
		['an end tag of a longer name', '<title><a id="no"></titlex><a id="no"></title><a id="yes">x</a>'],
		['forms, one after the other', '<form action="/a/" id="a"></form><form action="/b/" id="b"></form>'],
		['a choice', '<select id="a"><optgroup id="b"><option id="c">x</option></optgroup></select><a id="d">y</a>'],
		['an attribute twice', '<a href="/first/" href="/second/">x</a>'],
	])('is read as the parser reads it: %s', (_name, html) => {
		expect(scan(html)).toEqual(asTheParser(html))
	})
})

describe('a page with other markup', () => {
	it.each([
		['an unquoted value', '<a href=/x/ id=y>x</a>'],
		['a single-quoted value', "<a href='/x/'>x</a>"],
		['a stray <', '<p>1 < 2 <a href="/x/">x</a></p>'],
		['another reference', '<a href="/&eacute;/&copy">x</a>'],
		['an end tag with attributes', '<p></p id="x"><a href="/x/">x</a>'],
		['a comment in a script', '<script><!-- <script></script> <a href="/x/"> --></script><a href="/y/">y</a>'],
		['a comment that ends oddly', '<!--> <a href="/x/">x</a> -->'],
		['a prefix', '<svg><use xlink:href="#a"/></svg>'],
		['a style in a picture', '<svg><style><a id="x"></a></style></svg><a id="y">y</a>'],
		['a script in a picture', '<svg><script><a id="x"></a></script></svg><a id="y">y</a>'],
		['a choice with a link in it', '<select><a id="x"></a><option id="y"></option></select>'],
		['an image by its old name', '<image id="x" src="/x.png">'],
		['a form in a form', '<form id="a"><form id="b"></form></form>'],
		['plain text to its end', '<plaintext><a href="/x/">x</a>'],
		['no end', '<p><a href="/x/"'],
		['a script without its end', '<script>1'],
	])('is left to the parser: %s', (_name, html) => {
		expect(scan(html)).toBe(null)
		expect(readLinks(html)).toMatchObject(asTheParser(html))
	})
})

describe('is read in linear time', () => {
	it.each(['<', '<a ', ' a="', '<!--', '<!-- -->', '<script>', '&', '</', '<a x="&'])('an open tag with %j again and again', part => {
		expect(growth(times => `<a${part.repeat(times)}`, scan, 5000)).toBeLessThan(linearGrowth)
	})

	it.each([
		['a script', 'script', '</'],
		['a title', 'title', '</titlex>'],
	])('%s full of ends that are none', (_name, name, part) => {
		expect(growth(times => `<${name}>${part.repeat(times)}</${name}>`, scan, 5000)).toBeLessThan(linearGrowth)
	})
})
