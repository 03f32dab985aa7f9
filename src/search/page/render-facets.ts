import type { SearchNames } from '../names.ts'
import { fold } from '../query/fold.ts'
import { type FacetName, type FacetValue, facetNames } from '../results/facets.ts'
import { element } from './element.ts'
import { facetText } from './facet-text.ts'
import { facetWords } from './words.ts'

/** So many values of a facet are open; the rest lies behind 其余, with a field to find one when it is long. */
const openValues = 8
const longList = 12

/** A facet as it is drawn: its values with the words for them. */
interface Facet {
	name: FacetName
	values: (FacetValue & { text: string })[]
	/** What is counted: 项 tasks, 处 places of the text. */
	counted: string
}

export type RenderFacets = (facets: Record<FacetName, FacetValue[]>, names: SearchNames, counted: string) => void

/**
 * The facets as groups of checkboxes; a facet with nothing to choose is left out. They are drawn anew with every search: which lists are open
 * and what was typed to find a value stays.
 */
export function makeFacets(container: HTMLElement, toggle: (name: FacetName, value: string) => void): RenderFacets {
	const opened = new Set<FacetName>()
	const typed = new Map<FacetName, string>()

	const checkbox = ({ name, counted }: Facet, { value, text, count, chosen }: Facet['values'][number]) => {
		const input = element('input', { type: 'checkbox', id: `facet-${name}-${value}`, name, value })
		input.checked = chosen
		input.addEventListener('change', () => toggle(name, value))
		const number = element('span', { class: 'facet-count' }, String(count), element('span', { class: 'visually-hidden' }, ` ${counted}`))
		return element('label', { class: 'facet-value' }, input, element('span', {}, text), number)
	}

	/** The values behind 其余 are made when they are looked at: a broad query has hundreds of units, and it is drawn while one types. */
	const restOf = (facet: Facet, rest: Facet['values']) => {
		const { name } = facet
		const details = element('details', { id: `facet-${name}-more` }, element('summary', {}, `其余 ${rest.length} 个`))
		const fill = () => {
			if (details.childElementCount > 1) return
			const labels = rest.map(value => ({ label: checkbox(facet, value), folded: fold(value.text) }))
			if (rest.length >= longList) details.append(...finder(name, labels))
			details.append(...labels.map(({ label }) => label))
		}
		details.addEventListener('toggle', () => {
			if (details.open) {
				opened.add(name)
				fill()
			} else opened.delete(name)
		})
		if (opened.has(name)) {
			fill()
			details.open = true
		}
		return details
	}

	const finder = (name: FacetName, labels: readonly { label: HTMLElement; folded: string }[]): HTMLElement[] => {
		const wording = `在其余${facetWords[name]}中查找`
		const field = element('input', {
			type: 'text',
			class: 'facet-find',
			id: `facet-${name}-find`,
			'aria-label': wording,
			placeholder: wording,
			autocomplete: 'off',
		})
		const none = element('p', { class: 'facet-none', 'aria-live': 'polite' })
		const find = () => {
			typed.set(name, field.value)
			const wanted = fold(field.value)
			for (const { label, folded } of labels) label.hidden = !folded.includes(wanted)
			none.textContent = labels.every(({ label }) => label.hidden) ? '没有叫这个名称的。' : ''
		}
		field.value = typed.get(name) ?? ''
		field.addEventListener('input', find)
		if (field.value !== '') find()
		return [field, none]
	}

	const fieldset = (facet: Facet) => {
		const isOpen = (at: number) => at < openValues || facet.values[at]?.chosen === true
		const rest = facet.values.filter((_, at) => !isOpen(at))
		const open = facet.values.filter((_, at) => isOpen(at))
		const boxes = open.map(value => checkbox(facet, value))
		return element('fieldset', { class: 'facet' }, element('legend', {}, facetWords[facet.name]), ...boxes, rest.length === 0 ? null : restOf(facet, rest))
	}

	return (facets, names, counted) => {
		const drawn = facetNames.map(name => ({ name, counted, values: facets[name].map(value => ({ ...value, text: facetText(name, value.value, names) })) }))
		container.replaceChildren(...drawn.filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen)).map(fieldset))
	}
}
