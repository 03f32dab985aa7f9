import type { Role, Task } from '../model/index.ts'
import type { Action, Measure } from '../model/registries.ts'
import type { Atlas, PublishedPlan } from './atlas.ts'
import { entriesByMeasure } from './measure-entries.ts'
import { outlineOf } from './outline-of.ts'
import { indexOf } from './plan-index.ts'

/** A task that names one of some units, with all roles in which it names them. */
export interface MeasureDuty {
	task: Task
	roles: readonly Role[]
	/** Which of the units it names, in the order of the document. */
	units: readonly string[]
	/** The task is a whole action; of the measure it has a passage. */
	isOfWholeAction: boolean
}

/** What some units of a plan have to do for one measure. */
export interface DutiesOfMeasure {
	/** Null for the tasks that are mainly about no measure. */
	measure: { action: Action; measure: Measure } | null
	duties: readonly MeasureDuty[]
}

/**
 * The duties of some units of a plan by the measures that their tasks are mainly about, in the order of the outline; those of no measure last, without those
 * there are none. A task that is a whole action stands under each measure of which it has a passage.
 */
export function dutiesByMeasure(atlas: Atlas, plan: PublishedPlan, unitIds: readonly string[]): DutiesOfMeasure[] {
	const named = namedBy(plan, unitIds)
	const entries = entriesByMeasure(plan)
	const placed = new Set<Task>()
	const groups = (outlineOf(atlas, plan)?.actions ?? []).flatMap(action =>
		action.measures.flatMap((measure): DutiesOfMeasure[] => {
			const ofMeasure = new Map((entries.get(measure.id) ?? []).filter(({ isFurther }) => !isFurther).map(({ task, detail }) => [task, detail]))
			const duties = [...ofMeasure].flatMap(([task, detail]) => {
				const duty = named.get(task)
				return duty ? [{ task, ...duty, isOfWholeAction: detail !== null }] : []
			})
			for (const { task } of duties) placed.add(task)
			return duties.length > 0 ? [{ measure: { action, measure }, duties }] : []
		}),
	)
	const rest = [...named].filter(([task]) => !placed.has(task)).map(([task, duty]) => ({ task, ...duty, isOfWholeAction: false }))
	return rest.length > 0 ? [...groups, { measure: null, duties: rest }] : groups
}

/** By the id of a measure the duties of some units in tasks that are about it too, and mainly about another one. */
export function furtherDuties(plan: PublishedPlan, unitIds: readonly string[]): Map<string, MeasureDuty[]> {
	const named = namedBy(plan, unitIds)
	const duties = new Map<string, MeasureDuty[]>()
	for (const [id, entries] of entriesByMeasure(plan)) {
		const main = new Set(entries.filter(({ isFurther }) => !isFurther).map(({ task }) => task))
		const further = new Map(entries.filter(({ task }) => !main.has(task)).map(({ task, detail }) => [task, detail]))
		const own = [...further].flatMap(([task, detail]) => {
			const duty = named.get(task)
			return duty ? [{ task, ...duty, isOfWholeAction: detail !== null }] : []
		})
		if (own.length > 0) duties.set(id, own)
	}
	return duties
}

/** The tasks that name the units, in the order of the document. */
function namedBy(plan: PublishedPlan, unitIds: readonly string[]): Map<Task, { roles: Role[]; units: string[] }> {
	const { assignmentsByUnit } = indexOf(plan)
	const wanted = new Set(unitIds)
	const tasks = new Set(unitIds.flatMap(id => (assignmentsByUnit.get(id) ?? []).map(({ task }) => task)))
	return new Map(
		plan.tasks
			.filter(task => tasks.has(task))
			.map(task => {
				const own = task.assignments.filter(({ unit }) => wanted.has(unit))
				const roles = (['lead', 'responsible', 'support'] as const).filter(role => own.some(assignment => assignment.role === role))
				return [task, { roles, units: [...new Set(own.map(({ unit }) => unit))] }]
			}),
	)
}
