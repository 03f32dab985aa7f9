import { describePlaceUnit } from '../../atlas/describe-unit.ts'
import { type Duty, dutiesOf, type PlaceUnit, type PublishedPlan, placeOf, placeUnitPath, unitsOfPlace } from '../../atlas/index.ts'
import { roleVerbs } from '../../atlas/role-verbs.ts'
import { rolesIn, roleWords } from '../../atlas/role-words.ts'
import { type Child, node, type ViewElement } from '../../compare/view/node.ts'
import type { Unit } from '../../model/index.ts'
import { clip, type FragmentContext, type FragmentParts } from './fragment-context.ts'
import { taskItem, taskTable } from './task-parts.ts'

/** Everything that one body must do, by plan, role and section, each task with all who stand to it. Throws when the place has no such body. */
export function unitParts({ atlas, embeddable }: FragmentContext): FragmentParts {
	const [, slug = ''] = embeddable.page.split('/')
	const place = placeOf(atlas, slug)
	const unit = unitsOfPlace(place).find(({ id }) => placeUnitPath(place, id) === embeddable.page)
	if (!unit) throw new Error(`「${place.jurisdiction.name}」没有网址为「${embeddable.page}」的单位`)
	return {
		lead: node('p', {}, clip(describePlaceUnit(place, unit), 400)),
		drafts: [
			{ note: '列出任务全文和同列的单位。', content: () => byPlan(unit, (plan, own, level) => dutyLists(plan, own, level)) },
			{ note: '篇幅所限，只列任务标题和单位，没有列任务全文。', content: () => byPlan(unit, (plan, own, level) => dutyTables(plan, own, level)) },
			{ note: '篇幅所限，没有列任务。', content: () => false },
		],
	}
}

/** Under a heading for each plan, where there are several. */
function byPlan({ inPlans }: PlaceUnit, view: (plan: PublishedPlan, unit: Unit, level: number) => Child): Child {
	if (inPlans.length === 1) return inPlans.map(({ plan, unit }) => view(plan, unit, 3))
	return inPlans.map(({ plan, unit }) => node('div', { 'data-tasks': true }, node('h3', {}, plan.title ?? plan.id), view(plan, unit, 4)))
}

function dutyLists(plan: PublishedPlan, unit: Unit, level: number): Child {
	return dutiesOf(plan, unit.id).map(group =>
		roleGroup(
			group,
			level,
			group.sections.map(({ path, duties }) => [
				node(`h${level + 1}`, {}, path.at(-1) ?? '未分章节'),
				node(
					'ul',
					{},
					duties.map(({ task }) => taskItem(task, { withRoles: false })),
				),
			]),
		),
	)
}

function dutyTables(plan: PublishedPlan, unit: Unit, level: number): Child {
	return dutiesOf(plan, unit.id).map(group =>
		roleGroup(
			group,
			level,
			taskTable(
				group.sections.map(({ path, duties }) => ({ heading: path.at(-1) ?? null, tasks: duties.map(({ task }: Duty) => task) })),
				rolesIn(plan),
				false,
			),
		),
	)
}

function roleGroup({ role, count }: Pick<ReturnType<typeof dutiesOf>[0], 'role' | 'count'>, level: number, content: Child): ViewElement {
	return node(
		'div',
		{ 'data-role': role },
		node(`h${level}`, {}, `${roleWords[role] === roleVerbs[role] ? '' : `${roleWords[role]}：`}${roleVerbs[role]}的任务，${count} 项`),
		content,
	)
}
