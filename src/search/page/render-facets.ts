import type { SearchNames } from '../names.ts'
import { roleOrder } from '../record.ts'
import { type Chosen, type FacetName, type FacetValue, facetNames } from '../results/facets.ts'
import { element } from './element.ts'
import { facetWords, roleWords } from './words.ts'

/** So many values of a facet are open; the rest lies behind 更多. */
const openValues = 8

export type Toggle = (name: FacetName, value: string) => void

/** The facets as groups of checkboxes; a facet with nothing to choose is left out. */
export function renderFacets(facets: Record<FacetName, FacetValue[]>, names: SearchNames, toggle: Toggle): HTMLElement[] {
	return facetNames.flatMap(name => {
		const values = facets[name]
		if (values.length < 2 && !values.some(({ chosen }) => chosen)) return []
		const items = values.map((value, at) => checkbox(name, value, at, names, toggle))
		const isOpen = (at: number) => at < openValues || values[at]?.chosen === true
		const rest = items.filter((_, at) => !isOpen(at))
		const more = rest.length === 0 ? null : element('details', { id: `facet-${name}-more` }, element('summary', {}, `其余 ${rest.length} 个`), ...rest)
		return [element('fieldset', { class: 'facet' }, element('legend', {}, facetWords[name]), ...items.filter((_, at) => isOpen(at)), more)]
	})
}

function checkbox(name: FacetName, { value, count, chosen }: FacetValue, at: number, names: SearchNames, toggle: Toggle): HTMLElement {
	const input = element('input', { type: 'checkbox', id: `facet-${name}-${value}`, name, value })
	input.checked = chosen
	input.addEventListener('change', () => toggle(name, value))
	return element(
		'label',
		{ class: 'facet-value', 'data-order': String(at) },
		input,
		element('span', {}, facetText(name, value, names)),
		element('span', { class: 'numeric soft' }, String(count)),
	)
}

/** The chosen values as buttons that take them back. */
export function renderChosen(chosen: Chosen, names: SearchNames, toggle: Toggle): HTMLElement[] {
	return facetNames.flatMap(name =>
		chosen[name].map(value => {
			const button = element('button', {
				type: 'button',
				class: 'chip',
				id: `chosen-${name}-${value}`,
				'aria-label': `取消筛选：${facetText(name, value, names)}`,
			})
			button.append(facetText(name, value, names), element('span', { 'aria-hidden': 'true' }, ' ✕'))
			button.addEventListener('click', () => toggle(name, value))
			return button
		}),
	)
}

/** How a value is called; one that the site does not know (an old address) is shown as it is. */
function facetText(name: FacetName, value: string, names: SearchNames): string {
	if (name === 'place') return names.places.find(({ slug }) => slug === value)?.name ?? value
	if (name === 'function') return names.functions.find(({ id }) => id === value)?.name ?? value
	if (name === 'action') return names.actions.find(({ id }) => id === value)?.title ?? value
	const role = roleOrder.find(each => name === 'role' && each === value)
	return role ? roleWords[role] : value
}
