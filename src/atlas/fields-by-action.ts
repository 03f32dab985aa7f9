import type { Action } from '../model/registries.ts'
import { type Atlas, newestPlans } from './atlas.ts'
import { type FunctionAcrossPlaces, functionsIndex } from './functions-index.ts'

/** How many tasks of one action, over the newest plans of all places, name a field of government. */
export interface FieldInAction {
	action: Action
	/** Tasks that a body of the field leads. */
	lead: number
	/** Tasks that name it without the lead. */
	other: number
}

export interface FieldByAction {
	field: FunctionAcrossPlaces
	cells: readonly FieldInAction[]
	lead: number
	total: number
}

/**
 * Fields of government × actions of the outline: who has how much to do for whom.
 * @param actions the columns
 * @param limit how many fields, those with the most tasks in these actions first
 */
export function fieldsByAction(atlas: Atlas, actions: readonly Action[], limit: number): FieldByAction[] {
	const counts = new Map<string, { lead: number; other: number }>()
	for (const plan of newestPlans(atlas)) {
		const functionsOfUnit = new Map(plan.units.map(unit => [unit.id, unit.functions]))
		for (const task of plan.tasks) {
			const isLead = new Map<string, boolean>()
			for (const { unit, role } of task.assignments) {
				for (const id of functionsOfUnit.get(unit) ?? []) isLead.set(id, role === 'lead' || isLead.get(id) === true)
			}
			for (const [id, leads] of isLead) {
				const key = `${id} ${task.action}`
				const cell = counts.get(key) ?? { lead: 0, other: 0 }
				cell[leads ? 'lead' : 'other'] += 1
				counts.set(key, cell)
			}
		}
	}
	return functionsIndex(atlas)
		.map(field => {
			const cells = actions.map(action => ({ action, ...(counts.get(`${field.id} ${action.id}`) ?? { lead: 0, other: 0 }) }))
			const lead = cells.reduce((sum, cell) => sum + cell.lead, 0)
			return { field, cells, lead, total: lead + cells.reduce((sum, cell) => sum + cell.other, 0) }
		})
		.filter(({ total }) => total > 0)
		.sort((a, b) => b.total - a.total || (a.field.id < b.field.id ? -1 : 1))
		.slice(0, limit)
}
