import type { Comparison } from '../compare/comparison.ts'
import { differenceListView } from './difference-list-view.ts'
import { factsView } from './facts-view.ts'
import { node, type ViewElement } from './node.ts'
import { rowsView } from './rows-view.ts'
import { summaryView } from './summary-view.ts'
import { targetView } from './target-view.ts'
import { toolbarView } from './toolbar-view.ts'
import { unitsView } from './units-view.ts'
import type { ViewOptions } from './view-options.ts'

/** A comparison from its figures to the last unit: what a written page and the page that draws in the browser both show below their heading. */
export function comparisonView(comparison: Comparison, options: ViewOptions): ViewElement {
	const { absent, groups } = comparison
	return node(
		'div',
		{ class: 'comparison', 'data-comparison': '' },
		summaryView(comparison),
		differenceListView(comparison),
		targetView(comparison, options),
		node('h2', { id: 'compared-rows' }, '逐项对照'),
		groups.length === 0 ? node('p', { class: 'soft' }, '这些方案都没有列出任务。') : [toolbarView(comparison, options), rowsView(comparison, options)],
		absent.length > 0 && node('p', { class: 'note' }, `纲要里这些举措，所选方案都没有列入：${absent.map(({ title }) => title).join('；')}。`),
		unitsView(comparison, options),
		node('h2', { id: 'compared-plans' }, '方案'),
		factsView(comparison, options),
	)
}
