import type { SearchNames } from '../names.ts'
import { nearNames } from '../results/near-names.ts'
import { element } from './element.ts'
import type { Address } from './render-answers.ts'

/** Nothing found: says so, and offers names that look alike, and the places. */
export function renderNothing(text: string, asked: string, names: SearchNames, address: Address): HTMLElement {
	const near = nearNames(names, asked)
	const search = (name: string) => element('a', { href: `${address('/search/')}?q=${encodeURIComponent(name)}` }, name)
	return element(
		'div',
		{ class: 'empty-state' },
		element('p', {}, element('strong', {}, `没有找到「${text}」`)),
		element('p', {}, `${names.plans.length} 份方案的原文里都没有这几个字，也没有单位、地方或职能叫这个名称。`),
		near.length === 0 ? null : element('p', {}, '相近的名称：', ...joined(near.map(search))),
		element('p', {}, '也可以从地方看起：', ...joined(names.places.map(({ name, slug }) => element('a', { href: address(`/${slug}/`) }, name)))),
	)
}

function joined(nodes: readonly Node[]): (Node | string)[] {
	return nodes.flatMap((node, at) => (at === 0 ? [node] : ['、', node]))
}
