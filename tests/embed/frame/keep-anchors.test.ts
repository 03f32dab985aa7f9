import { expect, it } from 'vitest'
import { node } from '../../../src/compare/view/node.ts'
import { keepAnchors } from '../../../src/embed/frame/keep-anchors.ts'

it('anchors stay in the frame, at any depth; links and other elements are left alone', () => {
	const link = node('a', { href: '/quxian/#t1' }, '一')
	const other = node('article', { 'data-href': '#t1' }, '<a href="#t1">')
	expect(keepAnchors(node('div', {}, node('p', {}, node('a', { class: 'x', href: '#t1' }, '一')), link, other))).toEqual(
		node('div', {}, node('p', {}, node('a', { class: 'x', href: '#t1', target: '_self' }, '一')), link, other),
	)
})
