import type { Action } from '../model/registries.ts'
import { type Atlas, currentPlans, type PublishedPlan } from './atlas.ts'
import { type FunctionAcrossPlaces, functionsIndex } from './functions-index.ts'
import { namesLead } from './role-words.ts'

/** How many tasks of one action, over the current plans of all places, name a field of government. */
export interface FieldInAction {
	action: Action
	/** Tasks that a body of the field leads. */
	lead: number
	/** Tasks that name it without the lead. */
	other: number
	/** Of these, tasks that name it only by a merged bureau in whose name another field comes first (体育 in 市教育体育局). */
	mergedLead: number
	mergedOther: number
	/** Of all these, tasks of plans that say who leads; with none, a lead of 0 says nothing. */
	stated: number
}

export interface FieldByAction {
	field: FunctionAcrossPlaces
	cells: readonly FieldInAction[]
	lead: number
	total: number
	/** Tasks of plans that say who leads. */
	stated: number
	/** Tasks that name it only by a merged bureau. */
	merged: number
}

type Counts = Omit<FieldInAction, 'action'>
const none: Counts = { lead: 0, other: 0, mergedLead: 0, mergedOther: 0, stated: 0 }

/**
 * Fields of government × actions of the outline: who has how much to do for whom.
 * @param actions the columns
 * @param limit how many fields, those with the most tasks of their own in these actions first
 */
export function fieldsByAction(atlas: Atlas, actions: readonly Action[], limit: number): FieldByAction[] {
	const counts = new Map<string, Counts>()
	for (const plan of currentPlans(atlas)) countTasks(plan, counts)
	return functionsIndex(atlas)
		.map(field => {
			const cells = actions.map(action => ({ action, ...(counts.get(`${field.id} ${action.id}`) ?? none) }))
			const sum = (...keys: (keyof Counts)[]) => cells.reduce((total, cell) => total + keys.reduce((ofCell, key) => ofCell + cell[key], 0), 0)
			return { field, cells, lead: sum('lead'), total: sum('lead', 'other'), stated: sum('stated'), merged: sum('mergedLead', 'mergedOther') }
		})
		.filter(({ total }) => total > 0)
		.sort((a, b) => b.total - b.merged - (a.total - a.merged) || b.total - a.total || (a.field.id < b.field.id ? -1 : 1))
		.slice(0, limit)
}

/** Adds the tasks of a plan: each once for every field that it names. */
function countTasks(plan: PublishedPlan, counts: Map<string, Counts>): void {
	const isLeadStated = namesLead(plan)
	const functionsOfUnit = new Map(plan.units.map(unit => [unit.id, unit.functions]))
	for (const task of plan.tasks) {
		const fields = new Map<string, { leads: boolean; merged: boolean }>()
		for (const { unit, role } of task.assignments) {
			functionsOfUnit.get(unit)?.forEach((id, index) => {
				const known = fields.get(id)
				fields.set(id, { leads: role === 'lead' || known?.leads === true, merged: index > 0 && known?.merged !== false })
			})
		}
		for (const [id, { leads, merged }] of fields) {
			const key = `${id} ${task.action}`
			const cell = { ...none, ...counts.get(key) }
			cell[leads ? 'lead' : 'other'] += 1
			if (merged) cell[leads ? 'mergedLead' : 'mergedOther'] += 1
			if (isLeadStated) cell.stated += 1
			counts.set(key, cell)
		}
	}
}
