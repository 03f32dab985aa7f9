import { countRoles, namesLead, noLeadStatement, type PublishedPlan, roleWords } from '../../atlas/index.ts'
import { roles, type Unit } from '../../model/index.ts'

/**
 * How many tasks a unit has in each role, as a sentence: 县教育局在本方案中：牵头 0 项（本方案未载明牵头单位），责任 20 项。
 * 牵头 and 责任 are always said, 配合 only where the plan knows it.
 */
export const describeUnit = (plan: PublishedPlan, unit: Unit): string => {
	const counts = countRoles(plan, unit.id)
	const knowsSupport = plan.tasks.some(task => task.assignments.some(({ role }) => role === 'support'))
	const parts = roles
		.filter(role => role !== 'support' || knowsSupport)
		.map(role => `${roleWords[role]} ${counts[role]} 项${role === 'lead' && !namesLead(plan) ? `（${noLeadStatement}）` : ''}`)
	return `${unit.name}在本方案中：${parts.join('，')}。`
}
