import type { ComparedGroup, Comparison } from '../align/comparison.ts'
import { taskOf } from '../align/entries.ts'
import { placeLinks, rolesView, wholeId } from './entry-view.ts'
import { node, type ViewElement } from './node.ts'
import { rowView } from './row-view.ts'
import { stepsView } from './steps-view.ts'
import type { ViewOptions } from './view-options.ts'

/** Row by row, by the actions of the outline or by chapters. */
export function rowsView(comparison: Comparison, options: ViewOptions): ViewElement {
	const { groups } = comparison
	return node(
		'div',
		{ class: `rows rows-${comparison.plans.length}` },
		switchView(comparison),
		groups.length > 1 && jumpView(groups),
		groups.map((group, at) => groupView(comparison, group, options, firstOf(groups, at))),
		node(
			'p',
			{ class: 'empty-state', hidden: true, 'data-empty': '' },
			node('span', { 'data-empty-words': '' }),
			node('button', { class: 'button', type: 'button', 'data-clear': '' }, '全部显示'),
		),
		stepsView(),
	)
}

/** On a phone the plans stand below each other; one of them alone can be read. Works without a script. */
function switchView({ plans }: Comparison): ViewElement {
	const choice = (id: string, text: string, isChecked: boolean) => [
		node('input', { type: 'radio', name: 'shown-plan', id, checked: isChecked, autocomplete: 'off' }),
		node('label', { for: id }, text),
	]
	return node(
		'fieldset',
		{ class: 'switch' },
		node('legend', { class: 'visually-hidden' }, '显示哪一份方案'),
		choice('show-all', '全部', true),
		plans.map(({ name }, at) => choice(`show-${at + 1}`, name, false)),
	)
}

function jumpView(groups: readonly ComparedGroup[]): ViewElement {
	return node(
		'nav',
		{ class: 'jump', 'aria-label': '各项行动' },
		node(
			'ul',
			{},
			groups.map(({ id, title, rows }) => node('li', {}, node('a', { href: `#${id}` }, title), node('span', { class: 'soft' }, ` ${rows.length}`))),
		),
	)
}

/** How many rows stand before a group. */
function firstOf(groups: readonly ComparedGroup[], at: number): number {
	return groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0)
}

function groupView(comparison: Comparison, group: ComparedGroup, options: ViewOptions, first: number): ViewElement {
	const { plans } = comparison
	return node(
		'section',
		{ class: 'group', 'aria-labelledby': group.id, 'data-action': group.action ?? '' },
		node('h3', { id: group.id }, group.title),
		node(
			'div',
			{ class: 'heads', 'aria-hidden': 'true' },
			plans.map(({ name }, at) => node('p', { class: `head plan-${at + 1}` }, name)),
		),
		group.wholes.some(tasks => tasks.length > 0) && wholesView(comparison, group, options),
		group.rows.map((row, at) => rowView(comparison, row, group.id, options, first + at >= options.rowsAtOnce)),
	)
}

/** Where a plan gives out a whole action to its units, they stand here once for all its rows. */
function wholesView({ plans }: Comparison, { id, wholes }: ComparedGroup, options: ViewOptions): ViewElement {
	return node(
		'div',
		{ class: 'line wholes' },
		plans.map((plan, at) => {
			const tasks = wholes[at] ?? []
			if (tasks.length === 0) return null
			return node(
				'div',
				{ class: `cell plan-${at + 1}`, id: wholeId(id, at) },
				node('p', { class: 'whole-title' }, `${plan.name}：整项行动的责任单位`),
				tasks.map(task => {
					const whole = taskOf(plan, task)
					return node(
						'div',
						{ class: 'entry' },
						node('p', { class: 'entry-place' }, placeLinks(plan, whole, whole.line, options)),
						node('p', { class: 'entry-text' }, whole.title),
						rolesView(plan, whole, null, at, options),
					)
				}),
			)
		}),
	)
}
