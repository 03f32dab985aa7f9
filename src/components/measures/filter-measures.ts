import { filterChoices } from '../filter-choices.ts'
import { asksOfOthers, type CellState, isInState, type MeasureState, measureStates, stateWords } from './measure-states.ts'

const stateOf = (cell: HTMLElement): CellState => (cell.dataset.state === 'missing' || cell.dataset.state === 'unstated' ? cell.dataset.state : 'led')

/**
 * Lets the reader narrow the maps of the page to one place, one action and to measures that some place has or lacks; the other places stay where it is
 * asked what they have. The choice lives in the address, so that it can be shared; what is shown is said in the form's status line.
 */
export const filterMeasures = (form: HTMLFormElement, maps: readonly HTMLElement[]): void => {
	const status = form.querySelector<HTMLElement>('[data-filter-summary]')
	const rows = maps.flatMap(map => [...map.querySelectorAll<HTMLElement>('[data-measure]')])

	const optionOf = (name: string, value: string) =>
		[...((form.elements.namedItem(name) as HTMLSelectElement | null)?.options ?? [])].find(option => option.value === value)

	const show = () => {
		const [plan, action] = [choices.of('plan'), choices.of('action')]
		const state = measureStates.find(one => one === choices.of('state')) ?? null
		const place = plan === '' ? null : (optionOf('plan', plan)?.text ?? null)
		for (const one of measureStates) nameOption(one, place)
		const isAlone = plan !== '' && !(state && asksOfOthers(state))
		for (const cell of maps.flatMap(map => [...map.querySelectorAll<HTMLElement>('[data-plan]')])) cell.hidden = isAlone && cell.dataset.plan !== plan
		let count = 0
		for (const row of rows) {
			const cells = [...row.querySelectorAll<HTMLElement>('[data-plan]')]
			const own = cells.find(cell => cell.dataset.plan === plan)
			const isOfPlan = plan === '' || own !== undefined
			const isAsked = state === null || isInState(state, cells.map(stateOf), own ? stateOf(own) : null)
			row.hidden = !isOfPlan || !isAsked || (action !== '' && row.closest<HTMLElement>('[data-action]')?.dataset.action !== action)
			if (!row.hidden) count += 1
			for (const fold of row.querySelectorAll('details')) fold.open = plan !== ''
		}
		for (const group of maps.flatMap(map => [...map.querySelectorAll<HTMLElement>('[data-action]')])) {
			group.hidden = group.querySelector('[data-measure]:not([hidden])') === null
		}
		if (status) status.textContent = choices.isActive() ? `${choices.words()}：显示 ${count} 项举措，共 ${rows.length} 项` : `共 ${rows.length} 项举措`
	}

	const nameOption = (state: MeasureState, place: string | null) => {
		const option = optionOf('state', state)
		if (option) option.text = stateWords(state, place)
	}

	const choices = filterChoices(form, ['plan', 'action', 'state'], show)
	choices.read()
}
