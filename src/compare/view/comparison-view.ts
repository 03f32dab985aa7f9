import type { Comparison } from '../align/comparison.ts'
import { differenceListView } from './difference-list-view.ts'
import { factsView } from './facts-view.ts'
import { legendView } from './legend-view.ts'
import { node, type ViewElement } from './node.ts'
import { rowsView } from './rows-view.ts'
import { summaryView } from './summary-view.ts'
import { targetView } from './target-view.ts'
import { toolbarView } from './toolbar-view.ts'
import { unitsView } from './units-view.ts'
import { unrelatedView } from './unrelated-view.ts'
import type { ViewOptions } from './view-options.ts'

/** A comparison from its figures to the last unit: what a written page and the page that draws in the browser both show below their heading. */
export function comparisonView(comparison: Comparison, options: ViewOptions): ViewElement {
	const { absent, groups } = comparison
	if (comparison.isUnrelated) return node('div', { class: 'comparison' }, unrelatedView(comparison, options))
	return node(
		'div',
		{ class: 'comparison' },
		summaryView(comparison),
		differenceListView(comparison, options),
		targetView(comparison, options),
		node('h2', { id: 'compared-rows' }, '逐项对照'),
		groups.length === 0
			? node('p', { class: 'soft' }, '这些方案都没有列出任务。')
			: [toolbarView(comparison, options), legendView(comparison), rowsView(comparison, options)],
		absent.length > 0 && absentMeasuresView(comparison, options),
		unitsView(comparison, options),
		node('h2', { id: 'compared-plans' }, '方案'),
		factsView(comparison, options),
	)
}

/** Measures of the outline that are a task in none of the plans; a plan may write of one all the same. */
function absentMeasuresView({ plans, absent }: Comparison, { address }: ViewOptions): ViewElement {
	return node(
		'section',
		{ class: 'note', 'aria-labelledby': 'absent-measures' },
		node('p', { id: 'absent-measures' }, '纲要里这些举措，所选方案都没有列为任务：'),
		node(
			'ul',
			{},
			absent.map(({ id, title, mentions }) => {
				const places = mentions.flatMap((mention, at) =>
					mention ? [' ', node('a', { href: address(mention.path) }, `${plans[at]?.name ?? ''}第 ${mention.line} 行写到`)] : [],
				)
				return node('li', {}, node('a', { href: address(`/measures/${id}/`) }, title), places)
			}),
		),
	)
}
