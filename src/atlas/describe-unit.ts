import { type Role, roles, type Unit } from '../model/index.ts'
import type { Place, PublishedPlan } from './atlas.ts'
import { countRoles, countRolesInPlans } from './count-roles.ts'
import type { PlaceUnit } from './place-units.ts'
import { namesLead, noLeadStatement, roleWords } from './role-words.ts'

/**
 * How many tasks a unit has in each role, as a sentence: 县教育局在本方案中：牵头 5 项，责任 12 项。
 * Where the plan names no lead that is said, not counted as 0: …责任 20 项（本方案未载明牵头单位）。 配合 is said only where the plan knows it.
 */
export const describeUnit = (plan: PublishedPlan, unit: Unit): string => {
	const counts = countRoles(plan, unit.id)
	const parts = rolesKnownIn([plan]).map(role => `${roleWords[role]} ${counts[role]} 项`)
	return `${unit.name}在本方案中：${parts.join('，')}${namesLead(plan) ? '' : `（${noLeadStatement}）`}。`
}

/** The same over all current plans that name it: 县教育局在渠县的 2 份方案中共 26 项任务：牵头 1 项，责任 25 项（《…》未载明牵头单位）。 */
export const describePlaceUnit = (place: Place, { name, inPlans }: PlaceUnit): string => {
	const [only, ...others] = inPlans
	if (only && others.length === 0) return describeUnit(only.plan, only.unit)
	const plans = inPlans.map(({ plan }) => plan)
	const counts = countRolesInPlans(inPlans)
	const parts = rolesKnownIn(plans).map(role => `${roleWords[role]} ${counts[role]} 项`)
	const silent = plans.filter(plan => !namesLead(plan)).map(({ title, id }) => `《${title ?? id}》`)
	const remark = silent.length === 0 ? '' : `（${silent.length === plans.length ? '各份方案都' : silent.join('')}未载明牵头单位）`
	return `${name}在${place.jurisdiction.name}的 ${plans.length} 份方案中共 ${counts.total} 项任务：${parts.join('，')}${remark}。`
}

/** The roles whose number is said though it be 0: lead where a plan names one, support where a plan knows it. */
const rolesKnownIn = (plans: readonly PublishedPlan[]): Role[] =>
	roles.filter(role => role === 'responsible' || plans.some(plan => plan.tasks.some(task => task.assignments.some(assignment => assignment.role === role))))
