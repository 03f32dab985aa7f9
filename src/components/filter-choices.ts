/** What is chosen in the selects of a filter bar; an empty string asks for nothing. */
export interface FilterChoices<Name extends string> {
	of(name: Name): string
	/** Whether anything is chosen. */
	isActive(): boolean
	/** What is chosen in the words of the selects, without the counts behind them: 县科协 · 牵头. */
	words(): string
	/** Takes over what the address asks for, and shows it. */
	read(): void
}

/**
 * Keeps the choices of a filter bar and the address the same, so that what is shown can be shared and the back button works.
 * @param names of the selects, which are those of the address too
 * @param show shows what is chosen; called after each change, and first by whoever calls `read`
 */
export function filterChoices<Name extends string>(form: HTMLFormElement, names: readonly Name[], show: () => void): FilterChoices<Name> {
	const select = (name: Name) => form.elements.namedItem(name) as HTMLSelectElement | null
	const of = (name: Name) => select(name)?.value ?? ''
	const update = () => {
		show()
		form.toggleAttribute('data-active', isActive())
	}
	const isActive = () => names.some(name => of(name) !== '')
	const read = () => {
		const query = new URLSearchParams(location.search)
		for (const name of names) {
			const field = select(name)
			const value = query.get(name) ?? ''
			if (field) field.value = [...field.options].some(option => option.value === value) ? value : ''
		}
		update()
	}
	const write = () => {
		const address = new URL(location.href)
		for (const name of names) {
			if (of(name) === '') address.searchParams.delete(name)
			else address.searchParams.set(name, of(name))
		}
		address.hash = ''
		history.pushState(null, '', address)
		update()
	}
	form.addEventListener('change', write)
	form.addEventListener('submit', event => event.preventDefault())
	form.addEventListener('reset', event => {
		// The browser empties the selects after this event: done here, what is shown is never a moment behind them.
		event.preventDefault()
		for (const name of names) {
			const field = select(name)
			if (field) field.value = ''
		}
		write()
	})
	addEventListener('popstate', read)
	return {
		of,
		isActive,
		words: () =>
			names
				.flatMap(name =>
					of(name) === ''
						? []
						: [
								select(name)
									?.selectedOptions[0]?.text.trim()
									.replace(/（\d+）$/, ''),
							],
				)
				.join(' · '),
		read,
	}
}
