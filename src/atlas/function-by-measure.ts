import type { Role } from '../model/index.ts'
import type { Action, Measure } from '../model/registries.ts'
import type { Atlas, Place, PublishedPlan } from './atlas.ts'
import { type DutiesOfMeasure, dutiesByMeasure, furtherDuties, type MeasureDuty } from './duties-by-measure.ts'
import { functionOf } from './functions-index.ts'
import { planNameAmong } from './plan-name.ts'

/** What the bodies of one function have to do under one plan. */
export interface FunctionInPlan {
	place: Place
	plan: PublishedPlan
	/** How the plan is called beside the others. */
	name: string
	/** The ids of the bodies in the plan. */
	units: readonly string[]
	/** Every task once, under what it is mainly about. */
	groups: readonly DutiesOfMeasure[]
	/** By measure the tasks that are mainly about another one, and about it too. */
	furtherGroups: ReadonlyMap<string, readonly MeasureDuty[]>
}

/** How many tasks name the function, by role; a task counts in each role in which it does. */
export type TasksByRole = Readonly<Record<Role, number>>

/** What a function has to do for one measure under one plan. */
export interface FunctionCell {
	plan: PublishedPlan
	/** Tasks that are mainly about the measure. */
	counts: TasksByRole
	/** Tasks that are mainly about another one, and about this one too. */
	further: TasksByRole
	isOfWholeAction: boolean
}

/** A measure and what the bodies of the function do for it, plan by plan; null for the tasks of no measure. */
export interface FunctionRow {
	measure: { action: Action; measure: Measure } | null
	/** One a plan; null where no task names them for it. */
	cells: readonly (FunctionCell | null)[]
}

export interface FunctionByMeasure {
	/** The current plans that name a body of the function. */
	plans: readonly FunctionInPlan[]
	/** The measures for which one of them has a task, if only one that is about it too, in the order of the outlines; the tasks of none last. */
	rows: readonly FunctionRow[]
}

/** What one field of government does for each measure in every place. Throws when no plan names the function. */
export function functionByMeasure(atlas: Atlas, functionId: string): FunctionByMeasure {
	const named = functionOf(atlas, functionId).places.flatMap(({ place, bodies }) =>
		place.current.flatMap(plan => {
			const units = bodies.flatMap(({ unit }) => unit.inPlans.filter(one => one.plan.id === plan.id).map(one => one.unit.id))
			return units.length > 0 ? [{ place, plan, units }] : []
		}),
	)
	const all = named.map(({ plan }) => plan)
	const plans = named.map(one => ({
		...one,
		name: planNameAmong(atlas, one.plan, all),
		groups: dutiesByMeasure(atlas, one.plan, one.units),
		furtherGroups: furtherDuties(one.plan, one.units),
	}))
	const measures = [
		...atlas.registries.outlines.flatMap(({ actions }) => actions.flatMap(action => action.measures.map(measure => ({ action, measure })))),
		null,
	]
	return {
		plans,
		rows: measures
			.map(measure => ({ measure, cells: plans.map(one => cellOf(one, measure?.measure.id)) }))
			.filter(({ cells }) => cells.some(cell => cell !== null)),
	}
}

function cellOf({ plan, groups, furtherGroups }: FunctionInPlan, measureId: string | undefined): FunctionCell | null {
	const group = groups.find(({ measure }) => measure?.measure.id === measureId)
	const further = measureId === undefined ? [] : (furtherGroups.get(measureId) ?? [])
	if (!group && further.length === 0) return null
	return {
		plan,
		counts: byRole(group?.duties ?? []),
		further: byRole(further),
		isOfWholeAction: group?.duties.every(duty => duty.isOfWholeAction) === true,
	}
}

function byRole(duties: readonly Pick<MeasureDuty, 'roles'>[]): TasksByRole {
	const count = (role: Role) => duties.filter(({ roles }) => roles.includes(role)).length
	return { lead: count('lead'), responsible: count('responsible'), support: count('support') }
}
