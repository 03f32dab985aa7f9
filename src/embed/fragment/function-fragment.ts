import type { Atlas, FunctionInPlan, MeasureDuty } from '../../atlas/index.ts'
import { countRolesOfUnits, functionByMeasure, functionOf, functionPath, namesLead, noLeadStatement, roleWords, unitNameIn } from '../../atlas/index.ts'
import { type Child, node, type ViewElement } from '../../compare/view/node.ts'
import { roles } from '../../model/index.ts'
import { clip, type FragmentContext, type FragmentParts } from './fragment-context.ts'
import { fragmentTable } from './fragment-table.ts'
import { taskTitle } from './task-parts.ts'

const mostBodiesNamed = 40

/** One field of government: who carries it in each place, and what they must do. */
export function functionParts({ atlas, embeddable }: FragmentContext): FragmentParts {
	const id = embeddable.page.slice(functionPath('').length - 1, -1)
	const { name } = functionOf(atlas, id)
	const { plans } = functionByMeasure(atlas, id)
	const missing = functionOf(atlas, id).places.filter(({ bodies }) => bodies.length === 0)
	return {
		lead:
			missing.length > 0 && node('p', {}, clip(`${missing.map(({ place }) => place.jurisdiction.name).join('、')}的方案没有单独提到${name}方面的单位。`, 300)),
		drafts: [
			{ note: '列出各地单位的任务。', content: () => [bodiesTable(atlas, plans), plans.map(inPlan => dutyList(atlas, inPlan, Number.POSITIVE_INFINITY))] },
			{ note: '篇幅所限，任务标题有删节。', content: () => [bodiesTable(atlas, plans), plans.map(inPlan => dutyList(atlas, inPlan, 36))] },
			{ note: '篇幅所限，只列单位和任务数，没有列任务。', content: () => bodiesTable(atlas, plans) },
			{ note: '篇幅所限，只列部分单位和任务数。', content: () => bodiesTable(atlas, plans.slice(0, mostBodiesNamed), 40) },
		],
	}
}

/** How many tasks the bodies of each plan have in each role. */
function bodiesTable(atlas: Atlas, plans: readonly FunctionInPlan[], longest = 120): ViewElement {
	const shown = roles.filter(role => plans.some(inPlan => countsOf(inPlan)[role] > 0))
	return fragmentTable(
		['地方', '单位', ...shown.map(role => roleWords[role]), '任务合计'],
		node(
			'tbody',
			{},
			plans.map(inPlan => {
				const counts = countsOf(inPlan)
				const figures = shown.map(role => (role === 'lead' && !namesLead(inPlan.plan) ? '未载明' : String(counts[role])))
				return node(
					'tr',
					{},
					[clip(inPlan.name, longest), clip(bodyNames(atlas, inPlan), longest), ...figures, String(counts.total)].map(cell => node('td', {}, cell)),
				)
			}),
		),
	)
}

/** Every task of the bodies once, with the roles in which it names them. */
function dutyList(atlas: Atlas, inPlan: FunctionInPlan, longest: number): Child {
	const { plan, name, groups } = inPlan
	const duties = new Map(groups.flatMap(group => group.duties.map((duty): [string, MeasureDuty] => [duty.task.id, duty])))
	const inOrder = plan.tasks.flatMap(({ id }) => duties.get(id) ?? [])
	return node(
		'div',
		{ 'data-tasks': true },
		node('h3', {}, `${name}：${bodyNames(atlas, inPlan)}`),
		!namesLead(plan) && node('p', {}, `${noLeadStatement}。`),
		node(
			'ul',
			{},
			inOrder.map(duty =>
				node(
					'li',
					{ 'data-role': duty.roles.join(' ') },
					node('b', {}, duty.roles.map(role => roleWords[role]).join('、')),
					` ${clip(taskTitle(duty.task, false), longest)}`,
				),
			),
		),
	)
}

function countsOf({ plan, units }: FunctionInPlan) {
	return countRolesOfUnits(plan, units)
}

function bodyNames(atlas: Atlas, { plan, units }: FunctionInPlan): string {
	return units.map(id => unitNameIn(atlas, plan, id)).join('、')
}
