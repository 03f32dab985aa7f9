import type { Plan, Role } from '../model/index.ts'
import type { UnitInPlan } from './join-units.ts'
import { indexOf } from './plan-index.ts'

/** How many tasks name a unit, by role. A task that names it in two roles counts once in each and once in total. */
export type RoleCounts = Readonly<Record<Role, number>> & { readonly total: number }

/** The number of tasks with at least one assignment of the unit in each role. An unknown unit has none. */
export function countRoles(plan: Plan, unitId: string): RoleCounts {
	return countRolesOfUnits(plan, [unitId])
}

/** The same over several units of one plan: a task that names two of them counts once. */
export function countRolesOfUnits(plan: Plan, unitIds: readonly string[]): RoleCounts {
	const { assignmentsByUnit } = indexOf(plan)
	const tasks: Record<Role, Set<string>> = { lead: new Set(), responsible: new Set(), support: new Set() }
	const all = new Set<string>()
	for (const unitId of unitIds) {
		for (const { task, assignment } of assignmentsByUnit.get(unitId) ?? []) {
			tasks[assignment.role].add(task.id)
			all.add(task.id)
		}
	}
	return { lead: tasks.lead.size, responsible: tasks.responsible.size, support: tasks.support.size, total: all.size }
}

/** The same over several plans: tasks of different plans are different tasks. */
export function sumCounts(counts: readonly RoleCounts[]): RoleCounts {
	const sum = (key: keyof RoleCounts) => counts.reduce((total, one) => total + one[key], 0)
	return { lead: sum('lead'), responsible: sum('responsible'), support: sum('support'), total: sum('total') }
}

/** The number of tasks of a body over all plans that name it. */
export function countRolesInPlans(inPlans: readonly UnitInPlan[]): RoleCounts {
	return sumCounts(inPlans.map(({ plan, unit }) => countRoles(plan, unit.id)))
}
