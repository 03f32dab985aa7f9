import { element } from '../../search/page/element.ts'
import { hashTarget } from './hash-target.ts'
import { type Filter, filterNames, isFiltered, readFilter, withFilter } from './page-state.ts'

/** Hides the rows that the reader does not ask for. */
export interface RowFilter {
	/** The rows that are shown, in order. */
	shown(): HTMLElement[]
	/** Shows what the address says. */
	read(): void
}

/**
 * Lets the reader narrow the rows by what differs, by action and by function. The choice lives in the address, so that it can be shared and the back
 * button works; what is shown is said in the form's status line.
 * @param signal ends it all when another comparison is drawn
 */
export function filterRows(root: HTMLElement, signal: AbortSignal): RowFilter {
	const form = root.querySelector<HTMLFormElement>('[data-filter]')
	const status = form?.querySelector<HTMLElement>('[data-filter-summary]')
	const print = form?.querySelector<HTMLElement>('[data-do=print]')
	const empty = root.querySelector<HTMLElement>('[data-empty]')
	const emptyWords = root.querySelector<HTMLElement>('[data-empty-words]')
	const rows = [...root.querySelectorAll<HTMLElement>('.row')]
	const groups = [...root.querySelectorAll<HTMLElement>('[data-action]')]
	const figures = [...root.querySelectorAll<HTMLElement>('[data-only]')]
	const select = (name: string) => form?.querySelector<HTMLSelectElement>(`select[name=${name}]`) ?? null

	const show = (filter: Filter) => {
		const isAsked = (row: HTMLElement) =>
			(filter.only === '' || has(row.dataset.is, filter.only)) &&
			(filter.function === '' || has(row.dataset.functions, filter.function)) &&
			(filter.action === '' || row.closest<HTMLElement>('[data-action]')?.dataset.action === filter.action)
		let count = 0
		for (const row of rows) {
			row.hidden = !isAsked(row)
			if (!row.hidden) count += 1
		}
		for (const group of groups) group.hidden = group.querySelector('.row:not([hidden])') === null
		if (empty) empty.hidden = count > 0
		if (emptyWords) emptyWords.textContent = whyNone(filterNames.flatMap(name => select(name) ?? []))
		for (const figure of figures) {
			if (figure.dataset.only === filter.only) figure.setAttribute('aria-current', 'true')
			else figure.removeAttribute('aria-current')
		}
		const active = isFiltered(filter)
		form?.toggleAttribute('data-active', active)
		// On paper stands what is shown.
		if (print) print.textContent = !active ? '打印全部' : count > 0 ? `打印这 ${count} 项` : '打印'
		if (status) status.textContent = active ? `${chosenWords(select)}：显示 ${count} 项，共 ${rows.length} 项` : `共 ${rows.length} 项`
	}
	const read = () => {
		const asked = readFilter(new URLSearchParams(location.search))
		for (const name of filterNames) {
			const field = select(name)
			if (field) ask(field, asked[name])
		}
		show(asked)
	}
	const write = (filter: Filter) => {
		const parameters = withFilter(new URLSearchParams(location.search), filter)
		const search = parameters === '' ? '' : `?${parameters}`
		// What is shown already is no step to go back to.
		if (search !== location.search) history.pushState(null, '', location.pathname + search)
		read()
	}
	const chosen = (): Filter => ({ only: select('only')?.value ?? '', action: select('action')?.value ?? '', function: select('function')?.value ?? '' })

	const on = { signal }
	form?.addEventListener('change', () => write(chosen()), on)
	form?.addEventListener('submit', event => event.preventDefault(), on)
	form?.addEventListener(
		'reset',
		event => {
			// The browser empties the selects after this event; `write` shows them empty at once.
			event.preventDefault()
			write({ only: '', action: '', function: '' })
		},
		on,
	)
	root.querySelector('[data-clear]')?.addEventListener('click', () => form?.reset(), on)
	for (const figure of figures) {
		figure.addEventListener(
			'click',
			event => {
				// A new tab, a new window, a download.
				if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
				event.preventDefault()
				write({ only: figure.dataset.only ?? '', action: '', function: '' })
				form?.scrollIntoView()
			},
			on,
		)
	}
	/** A link to a row that the choice hides takes the choice back. */
	const reveal = () => {
		const target = hashTarget()
		if (!target?.closest('[hidden]') || !root.contains(target)) return
		history.replaceState(null, '', `?${withFilter(new URLSearchParams(location.search), { only: '', action: '', function: '' })}${location.hash}`)
		read()
		target.scrollIntoView()
	}
	addEventListener('hashchange', reveal, on)
	read()
	reveal()
	return { shown: () => rows.filter(row => !row.hidden), read }
}

function has(values: string | undefined, value: string): boolean {
	return values?.split(' ').includes(value) ?? false
}

/** Shows in a select what the address asks for, also what this comparison does not have (an old address): nothing answers to it, and the select says so. */
function ask(field: HTMLSelectElement, value: string): void {
	for (const option of field.querySelectorAll('[data-strange]')) option.remove()
	if (![...field.options].some(option => option.value === value)) {
		field.append(element('option', { value, 'data-strange': '', 'data-none': '网址里的筛选条件，这份对照里没有。' }, '这里没有的条件'))
	}
	field.value = value
}

/** Why no row answers: a choice that no row at all answers to, or several that none answers to at once. */
function whyNone(fields: readonly HTMLSelectElement[]): string {
	const reasons = fields.flatMap(field => field.selectedOptions[0]?.dataset.none ?? [])
	return reasons[0] ?? '没有同时符合这些条件的举措。'
}

/** What was chosen, in the words of the selects, without the counts behind them. */
function chosenWords(select: (name: string) => HTMLSelectElement | null): string {
	return filterNames
		.flatMap(name => {
			const field = select(name)
			return field?.value ? [field.selectedOptions[0]?.text.replace(/（[^（）]*）$/, '') ?? ''] : []
		})
		.join(' · ')
}
