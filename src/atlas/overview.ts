import type { Role } from '../model/index.ts'
import type { Atlas } from './atlas.ts'
import { functionsIndex } from './functions-index.ts'

/** The figures at a glance. */
export interface Overview {
	plans: number
	places: number
	tasks: number
	assignments: number
	byRole: Readonly<Record<Role, number>>
	/** Units over all plans. */
	units: number
	/** Functions that the newest plans name. */
	functions: number
}

/** Counts over all plans of the atlas. */
export function overview(atlas: Atlas): Overview {
	const byRole: Record<Role, number> = { lead: 0, responsible: 0, support: 0 }
	let tasks = 0
	let units = 0
	for (const plan of atlas.plans) {
		tasks += plan.tasks.length
		units += plan.units.length
		for (const task of plan.tasks) for (const { role } of task.assignments) byRole[role] += 1
	}
	return {
		plans: atlas.plans.length,
		places: atlas.places.length,
		tasks,
		assignments: byRole.lead + byRole.responsible + byRole.support,
		byRole,
		units,
		functions: functionsIndex(atlas).length,
	}
}
