import type { Assignment, Plan, Section, Task, Unit } from '../model/index.ts'

/** One responsibility together with the task that it belongs to. */
export interface TaskAssignment {
	task: Task
	assignment: Assignment
}

/** The lookups that every question over a plan needs, made once a plan. */
export interface PlanIndex {
	unitById: ReadonlyMap<string, Unit>
	sectionById: ReadonlyMap<string, Section>
	taskById: ReadonlyMap<string, Task>
	/** All responsibilities of a unit in document order. */
	assignmentsByUnit: ReadonlyMap<string, readonly TaskAssignment[]>
}

const indexes = new WeakMap<Plan, PlanIndex>()

/** The index of a plan; remembered as long as the plan lives. */
export function indexOf(plan: Plan): PlanIndex {
	const known = indexes.get(plan)
	if (known) return known
	const assignmentsByUnit = new Map<string, TaskAssignment[]>()
	for (const task of plan.tasks) {
		for (const assignment of task.assignments) {
			const list = assignmentsByUnit.get(assignment.unit)
			if (list) list.push({ task, assignment })
			else assignmentsByUnit.set(assignment.unit, [{ task, assignment }])
		}
	}
	const index: PlanIndex = {
		unitById: new Map(plan.units.map(unit => [unit.id, unit])),
		sectionById: new Map(plan.sections.map(section => [section.id, section])),
		taskById: new Map(plan.tasks.map(task => [task.id, task])),
		assignmentsByUnit,
	}
	indexes.set(plan, index)
	return index
}

/** The unit of a plan. Throws when there is none. */
export function unitOf(plan: Plan, unitId: string): Unit {
	const unit = indexOf(plan).unitById.get(unitId)
	if (!unit) throw new Error(`方案「${plan.id}」中没有编号为「${unitId}」的单位`)
	return unit
}
