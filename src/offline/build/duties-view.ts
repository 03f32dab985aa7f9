import { type Atlas, countRoles, dutyListOf, type PublishedPlan, roleWords, spellingsOf } from '../../atlas/index.ts'
import { taskLabel } from '../../atlas/task-label.ts'
import { node, type ViewElement } from '../../compare/view/node.ts'
import { type Role, roles, type Unit } from '../../model/index.ts'
import { anchors, dutyId } from './offline-page.ts'

/** What each unit of a plan must do, unit by unit: the pages of units in short, for the file that has no other pages. Those with most tasks first, as in the filter. */
export function dutiesView(atlas: Atlas, plan: PublishedPlan): ViewElement {
	const units = plan.units
		.map(unit => ({ unit, counts: countRoles(plan, unit.id) }))
		.filter(({ counts }) => counts.total > 0)
		.sort((a, b) => b.counts.total - a.counts.total)
	return node(
		'section',
		{ id: anchors.duties, class: 'duties', 'aria-labelledby': 'duties-heading' },
		node('h2', { id: 'duties-heading' }, '各单位负责什么', node('span', { class: 'soft' }, `　${units.length} 个`)),
		units.map(({ unit, counts }) =>
			dutyView(atlas, plan, unit, roles.flatMap(role => (counts[role] > 0 ? [`${roleWords[role]} ${counts[role]} 项`] : [])).join('　')),
		),
	)
}

function dutyView(atlas: Atlas, plan: PublishedPlan, unit: Unit, counts: string): ViewElement {
	const others = spellingsOf(plan, unit.id).flatMap(({ printed }) => (printed === unit.name ? [] : [printed]))
	const duties = dutyListOf(plan, unit.id)
	return node(
		'details',
		{ class: 'duty', id: dutyId(unit.id), 'data-unit': unit.id, 'data-known-as': namesOf(atlas, unit).join('\n') },
		node('summary', {}, node('h3', {}, unit.name), node('span', { class: 'soft numeric', 'data-counts': '' }, counts)),
		others.length > 0 && node('p', { class: 'soft duty-spellings' }, `原文也写作：${others.join('、')}`),
		node(
			'dl',
			{ class: 'duty-roles' },
			roles.map(role =>
				roleView(
					role,
					duties.flatMap(duty => (duty.role === role ? [duty.task] : [])),
				),
			),
		),
		node('p', { class: 'needs-script duty-filter' }, node('button', { class: 'button', type: 'button', 'data-only-unit': unit.id }, '只看这些任务')),
	)
}

function roleView(role: Role, tasks: readonly PublishedPlan['tasks'][number][]): ViewElement | null {
	if (tasks.length === 0) return null
	return node(
		'div',
		{},
		node('dt', {}, node('span', { class: `role role-${role}` }, roleWords[role])),
		node(
			'dd',
			{},
			node(
				'ul',
				{},
				tasks.map(task => node('li', {}, node('a', { href: `#${task.id}` }, taskLabel(task) ?? '任务'), ` ${task.title}`)),
			),
		),
	)
}

/** The names by which a unit is found besides those that the plan prints: those of its kind in other places, where its function has whole names. */
function namesOf({ registries }: Atlas, { name, spellings, functions }: Unit): string[] {
	const ofFunctions = registries.functions.flatMap(each => (functions.includes(each.id) ? [each.name, ...each.names] : []))
	return [...new Set([name, ...spellings, ...ofFunctions])]
}
