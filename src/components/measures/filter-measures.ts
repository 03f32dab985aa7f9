const names = ['plan', 'action', 'state'] as const
type Name = (typeof names)[number]

/** Whether what the shown places have of a measure is what the reader asked for. */
const isInState = (cells: readonly HTMLElement[], state: string): boolean => {
	const has = (wanted: string) => cells.some(cell => cell.dataset.state === wanted)
	return state === 'everywhere' ? !has('missing') : state === '' || has(state)
}

/**
 * Lets the reader narrow the maps of the page to one place, one action and to measures that some place lacks. The choice lives in the address, so that it
 * can be shared; what is shown is said in the form's status line.
 */
export const filterMeasures = (form: HTMLFormElement, maps: readonly HTMLElement[]): void => {
	const status = form.querySelector<HTMLElement>('[data-filter-summary]')
	const select = (name: Name) => form.elements.namedItem(name) as HTMLSelectElement | null
	const choiceOf = (name: Name) => select(name)?.value ?? ''
	const rows = maps.flatMap(map => [...map.querySelectorAll<HTMLElement>('[data-measure]')])

	const show = () => {
		const [plan, action, state] = names.map(choiceOf) as [string, string, string]
		for (const cell of maps.flatMap(map => [...map.querySelectorAll<HTMLElement>('[data-plan]')])) cell.hidden = plan !== '' && cell.dataset.plan !== plan
		let count = 0
		for (const row of rows) {
			const cells = [...row.querySelectorAll<HTMLElement>('[data-plan]:not([hidden])')]
			row.hidden = cells.length === 0 || !isInState(cells, state) || (action !== '' && row.closest<HTMLElement>('[data-action]')?.dataset.action !== action)
			if (!row.hidden) count += 1
			for (const fold of row.querySelectorAll('details')) fold.open = plan !== ''
		}
		for (const group of maps.flatMap(map => [...map.querySelectorAll<HTMLElement>('[data-action]')])) {
			group.hidden = group.querySelector('[data-measure]:not([hidden])') === null
		}
		const active = names.some(name => choiceOf(name) !== '')
		const chosen = names.flatMap(name => (choiceOf(name) === '' ? [] : [select(name)?.selectedOptions[0]?.text])).join(' · ')
		if (status) status.textContent = active ? `${chosen}：显示 ${count} 项举措，共 ${rows.length} 项` : `共 ${rows.length} 项举措`
		form.toggleAttribute('data-active', active)
	}

	const read = () => {
		const query = new URLSearchParams(location.search)
		for (const name of names) {
			const field = select(name)
			const value = query.get(name) ?? ''
			if (field) field.value = [...field.options].some(option => option.value === value) ? value : ''
		}
		show()
	}

	const write = () => {
		const address = new URL(location.href)
		for (const name of names) {
			if (choiceOf(name) === '') address.searchParams.delete(name)
			else address.searchParams.set(name, choiceOf(name))
		}
		address.hash = ''
		history.pushState(null, '', address)
		show()
	}

	form.addEventListener('change', write)
	form.addEventListener('submit', event => event.preventDefault())
	form.addEventListener('reset', () => setTimeout(write))
	addEventListener('popstate', read)
	read()
}
