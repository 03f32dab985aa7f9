import { element } from './element.ts'

/** A list that would only be spared so few items shows them at once. */
const fewest = 3
/** The event on which what is cut short is shown whole; whatever listens to it carries `data-more` until then. */
export const expand = 'expand-list'

/**
 * Puts the first items of a long list into the page, and gives the button that adds the rest; null when there is none. Items are made when
 * they are shown: a broad query finds hundreds.
 * @param wording what the button says, given how many items are left
 */
export function listInParts(list: HTMLElement, items: readonly (() => HTMLElement)[], first: number, wording: (rest: number) => string): HTMLElement | null {
	const rest = items.length - first < fewest ? [] : items.slice(first)
	list.append(...items.slice(0, items.length - rest.length).map(make => make()))
	if (rest.length === 0) return null
	const button = element('button', { type: 'button', class: 'button', 'data-more': '' }, wording(rest.length))
	const show = () => {
		const added = rest.map(make => make())
		list.append(...added)
		button.remove()
		return added
	}
	// The reader goes on with the first item that was added.
	button.addEventListener('click', () => show()[0]?.querySelector('a')?.focus())
	button.addEventListener(expand, show)
	return button
}

/** Shows all items of all lists below an element, and all that is cut short, for paper. */
export function expandLists(container: HTMLElement): void {
	for (let button = next(container); button; button = next(container)) button.dispatchEvent(new Event(expand))
}

function next(container: HTMLElement): Element | null {
	return container.querySelector('[data-more]')
}
