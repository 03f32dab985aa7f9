import type { Comparison } from '../align/comparison.ts'
import { factsView } from './facts-view.ts'
import { node, type ViewElement } from './node.ts'
import { unitsView } from './units-view.ts'
import type { ViewOptions } from './view-options.ts'

/** Plans on different topics: what they are, and which units both give tasks to. Task by task there is nothing to be learnt from them. */
export function unrelatedView(comparison: Comparison, options: ViewOptions): ViewElement[] {
	const { plans } = comparison
	return [
		node('p', { class: 'note' }, '主题不同，不逐项对照：两边的任务几乎没有相近的。下面是各方案的基本情况，和都列的单位。'),
		node(
			'ul',
			{ class: 'unrelated-plans' },
			plans.map(({ path, name, title }) => node('li', {}, node('a', { href: options.address(path) }, name), `　${title}`)),
		),
		factsView(comparison, options),
		...unitsView(comparison, options),
	]
}
