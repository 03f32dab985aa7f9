import type { Assignment, Plan, Role, Section, Task, Unit } from '../model/index.ts'
import { roles } from '../model/index.ts'
import { indexOf, unitOf } from './plan-index.ts'

/** A task that names a unit in one role. */
export interface Duty {
	task: Task
	role: Role
	/** Where the unit is named in this role; a task may name it more than once. */
	assignments: readonly Assignment[]
}

/** The duties of a unit in one section. */
export interface DutySection {
	/** The headings from the outermost to the section itself. */
	path: readonly string[]
	section: Section | null
	duties: readonly Duty[]
}

/** The duties of a unit in one role. */
export interface DutyGroup {
	role: Role
	/** The number of tasks. */
	count: number
	sections: readonly DutySection[]
}

/**
 * Everything that a plan has a unit do, by role (lead, responsible, support; roles without a task are left out) and by section
 * in document order. A task that names the unit in two roles stands in both groups.
 */
export function dutiesOf(plan: Plan, unitId: string): DutyGroup[] {
	const duties = dutyListOf(plan, unitId)
	return roles.flatMap(role => {
		const ofRole = duties.filter(duty => duty.role === role)
		return ofRole.length ? [{ role, count: ofRole.length, sections: bySection(plan, ofRole) }] : []
	})
}

/** The same as a flat list in document order. */
export function dutyListOf(plan: Plan, unitId: string): Duty[] {
	const byTaskAndRole = new Map<string, { task: Task; role: Role; assignments: Assignment[] }>()
	for (const { task, assignment } of indexOf(plan).assignmentsByUnit.get(unitId) ?? []) {
		const key = `${task.id} ${assignment.role}`
		const duty = byTaskAndRole.get(key)
		if (duty) duty.assignments.push(assignment)
		else byTaskAndRole.set(key, { task, role: assignment.role, assignments: [assignment] })
	}
	return [...byTaskAndRole.values()]
}

/** The units that a task names beside this one, in the order of the document, each with its roles. */
export function companionsOf(plan: Plan, task: Task, unitId: string): { unit: Unit; roles: Role[] }[] {
	const companions = new Map<string, Role[]>()
	for (const { unit, role } of task.assignments) {
		if (unit === unitId) continue
		const known = companions.get(unit)
		if (!known) companions.set(unit, [role])
		else if (!known.includes(role)) known.push(role)
	}
	return [...companions].map(([id, roles]) => ({ unit: unitOf(plan, id), roles }))
}

function bySection(plan: Plan, duties: readonly Duty[]): DutySection[] {
	const { sectionById } = indexOf(plan)
	const sections = new Map<string, { path: readonly string[]; section: Section | null; duties: Duty[] }>()
	for (const duty of duties) {
		const { section: path, sectionId } = duty.task
		const key = sectionId ?? path.join('\n')
		const known = sections.get(key)
		if (known) known.duties.push(duty)
		else sections.set(key, { path, section: (sectionId && sectionById.get(sectionId)) || null, duties: [duty] })
	}
	return [...sections.values()]
}
