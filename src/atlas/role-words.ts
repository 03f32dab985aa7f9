import type { Plan, Role } from '../model/index.ts'

/** What a page calls a role. */
export const roleWords: Readonly<Record<Role, string>> = { lead: '牵头', responsible: '责任', support: '配合' }

/** What a page says of a plan that names no lead anywhere. */
export const noLeadStatement = '本方案未载明牵头单位'

/** Whether the plan names a lead for at least one task. */
export function namesLead(plan: Plan): boolean {
	return plan.tasks.some(task => task.assignments.some(assignment => assignment.role === 'lead'))
}

/** The roles that occur in the plan, in the order lead, responsible, support. */
export function rolesIn(plan: Plan): Role[] {
	const found = new Set(plan.tasks.flatMap(task => task.assignments.map(assignment => assignment.role)))
	return (['lead', 'responsible', 'support'] as const).filter(role => found.has(role))
}
