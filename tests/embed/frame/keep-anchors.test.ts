import { describe, expect, it } from 'vitest'
import { keepAnchors } from '../../../src/embed/frame/keep-anchors.ts'

describe('anchors in a frame', () => {
	it.each([
		['an anchor stays', '<a href="#t1">一</a>', '<a target="_self" href="#t1">一</a>'],
		['also behind other attributes', '<a class="x" data-only="lead" href="#t1">一</a>', '<a target="_self" class="x" data-only="lead" href="#t1">一</a>'],
		['with a sign in a value', '<a title="a>b" href="#t1">一</a>', '<a target="_self" title="a>b" href="#t1">一</a>'],
		['what says where it opens is left alone', '<a href="#t1" target="_self">一</a>', '<a href="#t1" target="_self">一</a>'],
		['a link leaves', '<a href="/quxian/#t1">一</a>', '<a href="/quxian/#t1">一</a>'],
		['another element is none', '<article href="#t1"></article>', '<article href="#t1"></article>'],
		['a value that looks like one is none', '<p title="<a href=&#34;#t1&#34;>">x</p>', '<p title="<a href=&#34;#t1&#34;>">x</p>'],
	])('%s', (_name, html, kept) => {
		expect(keepAnchors(html)).toBe(kept)
	})

	it('takes linear time over a tag that never ends', () => {
		const html = `<a ${'x '.repeat(100_000)}`
		const begin = performance.now()
		expect(keepAnchors(html)).toBe(html)
		expect(performance.now() - begin).toBeLessThan(500)
	})
})
