import { filterChoices } from '../filter-choices.ts'

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
	const rows = maps.flatMap(map => [...map.querySelectorAll<HTMLElement>('[data-measure]')])

	const show = () => {
		const [plan, action, state] = [choices.of('plan'), choices.of('action'), choices.of('state')]
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
		if (status) status.textContent = choices.isActive() ? `${choices.words()}：显示 ${count} 项举措，共 ${rows.length} 项` : `共 ${rows.length} 项举措`
	}

	const choices = filterChoices(form, ['plan', 'action', 'state'], show)
	choices.read()
}
