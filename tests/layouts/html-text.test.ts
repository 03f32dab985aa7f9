import { parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { htmlText } from '../../src/layouts/html-text.ts'

it.each([
	'<script>hack()</script>',
	'"><img src=x onerror=hack()>',
	'" onload="hack()',
	"' onload='hack()",
	'&lt;b&gt; &amp;amp; &#60; &quot;',
	'--><!--]]>',
	'</p></body><style>',
])('%s stays text in an element and in an attribute', text => {
	const [element, ...others] = parseFragment(`<p title="${htmlText(text)}">${htmlText(text)}</p>`).childNodes
	expect(others).toEqual([])
	expect(element).toMatchObject({ tagName: 'p', attrs: [{ name: 'title', value: text }], childNodes: [{ nodeName: '#text', value: text }] })
})
