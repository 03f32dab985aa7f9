import type { Plan, Role, Unit } from '../model/index.ts'
import { indexOf, unitOf } from './plan-index.ts'

/** A unit that is named in the same tasks as another. */
export interface Partner {
	unit: Unit
	/** In how many tasks both are named. */
	tasks: number
	/** In how many of these the partner has each role. */
	byRole: Readonly<Record<Role, number>>
}

/** With whom a unit works, most shared tasks first; equal ones in the order of the plan's units. */
export function partnersOf(plan: Plan, unitId: string): Partner[] {
	const { assignmentsByUnit } = indexOf(plan)
	const ownTasks = new Set((assignmentsByUnit.get(unitId) ?? []).map(({ task }) => task))
	const partners = new Map<string, { tasks: Set<string>; byRole: Record<Role, Set<string>> }>()
	for (const task of ownTasks) {
		for (const { unit, role } of task.assignments) {
			if (unit === unitId) continue
			const partner = partners.get(unit) ?? { tasks: new Set(), byRole: { lead: new Set(), responsible: new Set(), support: new Set() } }
			partner.tasks.add(task.id)
			partner.byRole[role].add(task.id)
			partners.set(unit, partner)
		}
	}
	const order = new Map(plan.units.map((unit, index) => [unit.id, index]))
	return [...partners]
		.map(([id, { tasks, byRole }]) => ({
			unit: unitOf(plan, id),
			tasks: tasks.size,
			byRole: { lead: byRole.lead.size, responsible: byRole.responsible.size, support: byRole.support.size },
		}))
		.sort((a, b) => b.tasks - a.tasks || (order.get(a.unit.id) ?? 0) - (order.get(b.unit.id) ?? 0))
}
