import type { Plan, Role, Unit } from '../model/index.ts'
import type { Place } from './atlas.ts'
import { maybePlaceUnit, type PlaceUnit, unitsOfPlace } from './place-units.ts'
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

/** A unit of a place that is named in the same tasks as another, and in which plans it is. */
export type PlacePartner = Partner & { unit: PlaceUnit; plans: readonly Plan[] }

/** The same over all current plans of a place; equal ones in the order of its units. */
export function partnersInPlace(place: Place, { inPlans }: Pick<PlaceUnit, 'inPlans'>): PlacePartner[] {
	const partners = new Map<PlaceUnit, PlacePartner>()
	for (const { plan, unit: own } of inPlans) {
		for (const { unit, tasks, byRole } of partnersOf(plan, own.id)) {
			const body = maybePlaceUnit(place, plan, unit.id)
			if (!body) throw new Error(`「${plan.id}」的单位「${unit.id}」不在「${place.jurisdiction.name}」的单位中`)
			const known = partners.get(body) ?? { unit: body, tasks: 0, byRole: { lead: 0, responsible: 0, support: 0 }, plans: [] }
			const sum = (role: Role) => known.byRole[role] + byRole[role]
			partners.set(body, {
				unit: body,
				tasks: known.tasks + tasks,
				byRole: { lead: sum('lead'), responsible: sum('responsible'), support: sum('support') },
				plans: [...known.plans, plan],
			})
		}
	}
	const order = new Map(unitsOfPlace(place).map((unit, index) => [unit, index]))
	return [...partners.values()].sort((a, b) => b.tasks - a.tasks || (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0))
}
