/** What a column sorts by. */
type Key = 'order' | 'year' | 'value'

/** Figures of their own, then those relative to another place, then rows without one: what is relative cannot be ranked with what is not. */
const rankOf = (row: HTMLElement): number => (row.dataset.value === undefined ? 2 : row.dataset.relative === undefined ? 0 : 1)
const numberOf = (row: HTMLElement, key: Key): number => {
	const value = Number(row.dataset[key] ?? Number.NaN)
	return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value
}

const compare = (key: Key, sign: number) => (a: HTMLElement, b: HTMLElement) => {
	const reference = Number(b.hasAttribute('data-reference')) - Number(a.hasAttribute('data-reference'))
	const rank = key === 'value' ? rankOf(a) - rankOf(b) : 0
	const [left, right] = [numberOf(a, key), numberOf(b, key)]
	const missing = Number(left === Number.POSITIVE_INFINITY) - Number(right === Number.POSITIVE_INFINITY)
	const difference = missing || (left === right ? 0 : (left - right) * sign)
	return key === 'year' ? difference || reference : reference || rank || difference
}

/**
 * Makes the heads of the columns buttons that sort each group of the table by them, up or down. What stands for the whole country stays on top, by
 * year on top of its year; what is not stated stays at the end.
 */
export const sortTargets = (table: HTMLTableElement): void => {
	const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')]
	const sort = (head: HTMLElement) => {
		const key = head.dataset.sort as Key
		const known = head.getAttribute('aria-sort')
		const direction = known === null ? (key === 'value' ? 'descending' : 'ascending') : known === 'ascending' ? 'descending' : 'ascending'
		for (const other of heads) other.removeAttribute('aria-sort')
		head.setAttribute('aria-sort', direction)
		for (const group of table.querySelectorAll('[data-sortable]')) {
			const rows = [...group.querySelectorAll<HTMLElement>('tr:not(.targets-metric)')]
			group.append(...rows.sort(compare(key, direction === 'ascending' ? 1 : -1)))
		}
	}
	for (const head of heads) {
		const button = document.createElement('button')
		button.type = 'button'
		button.textContent = head.textContent
		button.title = `按${head.textContent}排序`
		button.addEventListener('click', () => sort(head))
		head.replaceChildren(button)
	}
}
