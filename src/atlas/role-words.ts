import type { Plan, Role } from '../model/index.ts'
import type { RoleCounts } from './count-roles.ts'

/** Not the list of the model: pages in the browser use this file, and would load the schemas with it. */
const inOrder = ['lead', 'responsible', 'support'] as const satisfies readonly Role[]

/** What a page calls a role. */
export const roleWords: Readonly<Record<Role, string>> = { lead: '牵头', responsible: '责任', support: '配合' }

/** What a page says of a plan that names no lead anywhere. */
export const noLeadStatement = '本方案未载明牵头单位'

/** Whether the plan names a lead for at least one task. */
export function namesLead(plan: Plan): boolean {
	return plan.tasks.some(task => task.assignments.some(assignment => assignment.role === 'lead'))
}

/** How many tasks are led; null where none of the plans that are counted names a lead: what is not stated is not 0. */
export function statedLeads(plans: readonly Plan[], count: number): number | null {
	return plans.some(namesLead) ? count : null
}

/** The tasks of a body by role, as data has them: see {@link statedLeads}. @param plans those that are counted */
export function statedCounts(plans: readonly Plan[], counts: RoleCounts): Omit<RoleCounts, 'lead'> & { readonly lead: number | null } {
	return { ...counts, lead: statedLeads(plans, counts.lead) }
}

/** The same for a cell of a table, which says so. */
export function leadCell(plans: readonly Plan[], count: number): number | '未载明' {
	return statedLeads(plans, count) ?? '未载明'
}

/** The same beside the figures of the other roles, in the order lead, responsible, support. */
export function roleCells(plans: readonly Plan[], counts: Readonly<Record<Role, number>>): (number | '未载明')[] {
	return inOrder.map(role => (role === 'lead' ? leadCell(plans, counts.lead) : counts[role]))
}

/** The roles that occur in the plan, in the order lead, responsible, support. */
export function rolesIn(plan: Plan): Role[] {
	const found = new Set(plan.tasks.flatMap(task => task.assignments.map(assignment => assignment.role)))
	return inOrder.filter(role => found.has(role))
}
