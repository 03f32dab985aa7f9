import { describe, expect, it } from 'vitest'
import { node } from '../../../src/compare/view/node.ts'
import { applyOptions, type FragmentOptions } from '../../../src/embed/fragment/apply-options.ts'
import { toHtml } from '../../../src/embed/fragment/to-html.ts'

const asItIs: FragmentOptions = { role: null, targets: true, heading: 2, address: href => href }
const htmlWith = (options: Partial<FragmentOptions>) => toHtml(applyOptions(fragment, { ...asItIs, ...options }))

const fragment = node(
	'div',
	{},
	node('h2', {}, '渠县'),
	node('div', { 'data-targets': true }, node('h3', {}, '目标')),
	node(
		'div',
		{ 'data-tasks': true },
		node('h3', {}, '甲章'),
		node('ul', {}, node('li', { 'data-role': 'lead responsible' }, '一'), node('li', { 'data-role': 'responsible' }, '二')),
	),
	node('div', { 'data-tasks': true }, node('h3', {}, '乙章'), node('ul', {}, node('li', { 'data-role': 'responsible' }, '三'))),
	node(
		'table',
		{},
		node(
			'thead',
			{},
			node('tr', {}, node('th', {}, '任务'), node('th', { 'data-column': 'lead' }, '牵头'), node('th', { 'data-column': 'responsible' }, '责任')),
		),
		node('tbody', {}, node('tr', {}, node('th', {}, '丙章')), node('tr', {}, node('td', {}, '四'), node('td', {}, '未载明'), node('td', {}, '教育局'))),
		node('tbody', {}, node('tr', {}, node('th', {}, '丁章')), node('tr', {}, node('td', {}, '五'), node('td', {}, '科协'), node('td', {}, '—'))),
	),
	node('p', {}, node('a', { href: '/quxian/' }, '完整页面')),
	node('p', { 'data-relative': true }, '链接没有写域名'),
)

describe('a fragment as an editor wants it', () => {
	it('keeps everything, but not the marks', () => {
		expect(htmlWith({})).toBe(
			'<div><h2>渠县</h2><div><h3>目标</h3></div><div><h3>甲章</h3><ul><li>一</li><li>二</li></ul></div><div><h3>乙章</h3><ul><li>三</li></ul></div>' +
				'<table><thead><tr><th>任务</th><th>牵头</th><th>责任</th></tr></thead><tbody><tr><th>丙章</th></tr><tr><td>四</td><td>未载明</td><td>教育局</td></tr></tbody>' +
				'<tbody><tr><th>丁章</th></tr><tr><td>五</td><td>科协</td><td>—</td></tr></tbody></table><p><a href="/quxian/">完整页面</a></p></div>',
		)
	})

	it('has the tasks of one role alone, no part without any, and says so', () => {
		const html = htmlWith({ role: 'lead' })
		expect(html).toContain('<h2>渠县</h2><p>这里只列角色为“牵头”的任务。</p>')
		expect(html).toContain('<h3>甲章</h3><ul><li>一</li></ul>')
		expect(html).toContain('<tr><th>丁章</th></tr><tr><td>五</td><td>科协</td><td>—</td></tr>')
		for (const gone of ['二', '乙章', '三', '丙章', '四']) expect([gone, html.includes(gone)]).toEqual([gone, false])
	})

	it('has no targets when they are not wanted', () => {
		expect(htmlWith({ targets: false })).not.toContain('目标')
	})

	it('begins with the heading that is wanted, and goes no deeper than the sixth', () => {
		expect(htmlWith({ heading: 4 })).toContain('<h4>渠县</h4><div><h5>目标</h5>')
		expect(toHtml(applyOptions(node('div', {}, node('h6', {}, '深')), { ...asItIs, heading: 4 }))).toBe('<div><h6>深</h6></div>')
	})

	it('has addresses as they are wanted', () => {
		expect(htmlWith({ address: href => `https://a.example${href}` })).toContain('<a href="https://a.example/quxian/">')
	})
})

describe('HTML', () => {
	it('escapes texts and attributes', () => {
		expect(toHtml(node('p', { title: '"<a>&' }, '<script>"&amp;'))).toBe('<p title="&quot;&lt;a&gt;&amp;">&lt;script&gt;&quot;&amp;amp;</p>')
	})
})
