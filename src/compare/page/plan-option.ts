import { element } from '../../search/page/element.ts'
import type { CataloguePlan } from '../compared-plan.ts'

/** A line of the list that offers plans: one plan with what tells it from others, or several that were asked for together. */
export function planOption(id: string, plans: readonly CataloguePlan[], take: () => void): HTMLElement {
	const [plan] = plans
	const about =
		plans.length > 1
			? `${plans.length} 份一起选`
			: [plan?.parents.toReversed().join(''), plan?.documentNumber, plan?.years[0], `${plan?.tasks ?? 0} 项任务`].filter(Boolean).join(' · ')
	const option = element(
		'div',
		{ role: 'option', id, 'aria-selected': 'false' },
		element('span', {}, plans.map(({ name }) => name).join('、')),
		element('small', {}, about),
	)
	option.addEventListener('click', take)
	return option
}

/** A plan that is chosen, with a button that takes it out again. */
export function planChip(name: string, isBase: boolean, remove: () => void): HTMLElement {
	const button = element('button', { type: 'button', 'aria-label': `移除${name}` }, '×')
	button.addEventListener('click', remove)
	return element('li', {}, name, isBase ? element('small', {}, '基准') : null, button)
}
