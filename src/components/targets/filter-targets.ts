const names = ['plan', 'year', 'metric'] as const
type Name = (typeof names)[number]

/**
 * Lets the reader narrow the table to one place, one year and one metric; the targets of the whole country stay beside what is shown. The choice lives in the
 * address; what is shown is said in the form's status line.
 */
export const filterTargets = (form: HTMLFormElement, table: HTMLElement): void => {
	const status = form.querySelector<HTMLElement>('[data-filter-summary]')
	const select = (name: Name) => form.elements.namedItem(name) as HTMLSelectElement | null
	const choiceOf = (name: Name) => select(name)?.value ?? ''
	const groups = [...table.querySelectorAll<HTMLElement>('[data-metric]')]
	const summary = status?.textContent ?? ''

	const show = () => {
		const [plan, year, metric] = names.map(choiceOf) as [string, string, string]
		let count = 0
		for (const group of groups) {
			let shown = 0
			for (const row of group.querySelectorAll<HTMLElement>('tr:not(.targets-metric)')) {
				const isReference = row.hasAttribute('data-reference')
				const ofYear = year === '' || row.dataset.year === year
				row.hidden = !ofYear || !(isReference || plan === '' || row.dataset.plan === plan)
				if (!row.hidden && !isReference) shown += 1
				if (!row.hidden && row.dataset.year !== undefined && !isReference && (metric === '' || group.dataset.metric === metric)) count += 1
			}
			group.hidden = shown === 0 || (metric !== '' && group.dataset.metric !== metric)
		}
		const active = names.some(name => choiceOf(name) !== '')
		const chosen = names.flatMap(name => (choiceOf(name) === '' ? [] : [select(name)?.selectedOptions[0]?.text])).join(' · ')
		if (status) status.textContent = active ? `${chosen}：显示 ${count} 个目标。${summary}` : summary
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
