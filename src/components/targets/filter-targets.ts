import { filterChoices } from '../filter-choices.ts'

/**
 * Lets the reader narrow the table to one place, one year and one metric; the targets of the whole country stay beside what is shown. The choice lives in the
 * address; what is shown is said in the form's status line.
 */
export const filterTargets = (form: HTMLFormElement, table: HTMLElement): void => {
	const status = form.querySelector<HTMLElement>('[data-filter-summary]')
	const groups = [...table.querySelectorAll<HTMLElement>('[data-metric]')]
	const summary = status?.textContent ?? ''

	const show = () => {
		const [plan, year, metric] = [choices.of('plan'), choices.of('year'), choices.of('metric')]
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
		if (status) status.textContent = choices.isActive() ? `${choices.words()}：显示 ${count} 个目标。${summary}` : summary
	}

	const choices = filterChoices(form, ['plan', 'year', 'metric'], show)
	choices.read()
}
