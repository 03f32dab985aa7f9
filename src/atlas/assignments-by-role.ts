import { type Assignment, type Role, roles, type Task } from '../model/index.ts'

/** The assignments of one role, in the order of the document. */
export interface RoleGroup {
	role: Role
	assignments: Assignment[]
}

/** A task's assignments by role: lead, responsible, support; roles that the task does not use are left out. */
export const assignmentsByRole = (task: Pick<Task, 'assignments'>): RoleGroup[] =>
	roles
		.map(role => ({ role, assignments: task.assignments.filter(assignment => assignment.role === role) }))
		.filter(({ assignments }) => assignments.length > 0)
