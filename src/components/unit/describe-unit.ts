import { countRoles, namesLead, noLeadStatement, type PublishedPlan, roleWords } from '../../atlas/index.ts'
import { roles, type Unit } from '../../model/index.ts'

/**
 * How many tasks a unit has in each role, as a sentence: 县教育局在本方案中：牵头 5 项，责任 12 项。
 * Where the plan names no lead that is said, not counted as 0: …责任 20 项（本方案未载明牵头单位）。 配合 is said only where the plan knows it.
 */
export const describeUnit = (plan: PublishedPlan, unit: Unit): string => {
	const counts = countRoles(plan, unit.id)
	const knowsSupport = plan.tasks.some(task => task.assignments.some(({ role }) => role === 'support'))
	const stated = roles.filter(role => (role === 'lead' && namesLead(plan)) || role === 'responsible' || (role === 'support' && knowsSupport))
	const parts = stated.map(role => `${roleWords[role]} ${counts[role]} 项`)
	return `${unit.name}在本方案中：${parts.join('，')}${namesLead(plan) ? '' : `（${noLeadStatement}）`}。`
}
