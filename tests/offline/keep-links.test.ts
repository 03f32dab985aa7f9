import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { keepLinks } from '../../src/offline/build/keep-links.ts'

const anchorOf = (address: string) => ({ '/quxian/units/jiaoyu/': 'unit-jiaoyu', '/quxian/': 'main', '/quxian/#t1': 't1' })[address] ?? null

function kept(html: string, site?: string): string {
	const part = parseFragment(html)
	keepLinks(part, { base: '/zeren/', site: site === undefined ? undefined : new URL(site), anchorOf })
	return serialize(part)
}

describe('keepLinks', () => {
	it.each([
		['an anchor of the page', '<a href="#t2">2</a>', '<a href="#t2">2</a>'],
		['what is in the file', '<a href="/zeren/quxian/units/jiaoyu/" target="_top">县教育局</a>', '<a href="#unit-jiaoyu">县教育局</a>'],
		['the page itself, at a task', '<a href="/zeren/quxian/#t1">1</a>', '<a href="#t1">1</a>'],
		['another page becomes its words', '<p class="x"><a class="y" href="/zeren/measures/a/">举措</a>、</p>', '<p class="x"><span class="y">举措</span>、</p>'],
		['a paragraph that only leads on goes', '<div><p><a href="/zeren/lineage/">各级文件</a>：都在。</p></div>', '<div></div>'],
		['the end of a note that only leads on goes', '<p class="note">没有牵头。<a href="/zeren/guide/">角色</a></p>', '<p class="note">没有牵头。</p>'],
		[
			'the original on another site stays',
			'<a href="https://www.example.gov.cn/1.html" rel="nofollow external">出处</a>',
			'<a href="https://www.example.gov.cn/1.html" rel="nofollow external">出处</a>',
		],
		[
			'原文 of a citation goes',
			'<dl class="citation"><dd>《…》。<a href="/zeren/quxian/source/">原文</a></dd></dl>',
			'<dl class="citation"><dd>《…》。</dd></dl>',
		],
		['no other address stays', '<a href="javascript:alert(1)" rel="external">a</a><a href="/other/">b</a>', '<span>a</span><span>b</span>'],
	])('%s', (_name, html, expected) => {
		expect(kept(html)).toBe(expected)
	})

	it('leads to the site where its origin is known', () => {
		expect(kept('<p><a href="/zeren/lineage/">各级文件</a></p>', 'https://www.example.gov.cn')).toBe(
			'<p><a href="https://www.example.gov.cn/zeren/lineage/">各级文件</a></p>',
		)
		expect(kept('<a href="https://www.example.gov.cn/zeren/quxian/#t1">1</a>', 'https://www.example.gov.cn')).toBe('<a href="#t1">1</a>')
	})
})
