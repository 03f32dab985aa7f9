import type { ComparedPlan } from '../compared-plan.ts'
import { node, type ViewElement } from './node.ts'

/** The heading of a comparison; a line breaks between names, and inside one only where it is wider than the page. */
export function titleView(plans: readonly Pick<ComparedPlan, 'name'>[]): ViewElement {
	const last = plans.length - 1
	return node(
		'span',
		{},
		plans.map(({ name }, at) => [node('span', { class: 'name' }, name + (at < last - 1 ? '、' : '')), at === last - 1 && '与']),
	)
}
