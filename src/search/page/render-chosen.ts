import type { SearchNames } from '../names.ts'
import { type Chosen, type FacetName, facetNames } from '../results/facets.ts'
import { element } from './element.ts'
import { facetText } from './facet-text.ts'
import { facetWords } from './words.ts'

/** The chosen values as buttons that take them back, and one that takes all back. */
export function renderChosen(chosen: Chosen, names: SearchNames, toggle: (name: FacetName, value: string) => void, clear: () => void): HTMLElement[] {
	const chips = facetNames.flatMap(name => chosen[name].map(value => chip(name, value, facetText(name, value, names), toggle)))
	if (chips.length === 0) return []
	const all = element('button', { type: 'button', class: 'chip-clear', id: 'chosen-none' }, '清除全部')
	all.addEventListener('click', clear)
	return [...chips, all]
}

function chip(name: FacetName, value: string, text: string, toggle: (name: FacetName, value: string) => void): HTMLElement {
	const button = element(
		'button',
		{ type: 'button', class: 'chip', id: `chosen-${name}-${value}` },
		element('span', { class: 'visually-hidden' }, '取消筛选：'),
		element('span', { class: 'chip-facet' }, facetWords[name]),
		text,
		element('span', { class: 'chip-remove', 'aria-hidden': 'true' }, '✕'),
	)
	button.addEventListener('click', () => toggle(name, value))
	return button
}

/** The same in words, for paper: 行政区：渠县、米易县；角色：牵头. Empty when nothing is chosen. */
export function chosenText(chosen: Chosen, names: SearchNames): string {
	const facets = facetNames.filter(name => chosen[name].length > 0)
	return facets.map(name => `${facetWords[name]}：${chosen[name].map(value => facetText(name, value, names)).join('、')}`).join('；')
}
