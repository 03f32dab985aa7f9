import { type Atlas, countRoles, namesLead, noLeadStatement, type PublishedPlan, unitPath } from '../atlas/index.ts'
import type { Chart } from './chart.ts'
import { roleBarsChart } from './role-bars.ts'

/** The units of a plan by the number of tasks that name them. */
export function unitsByRoleChart(atlas: Atlas, plan: PublishedPlan, limit = 15): Chart | null {
	const bars = plan.units
		.map(unit => ({ name: unit.name, path: unitPath(atlas, plan, unit.id), counts: countRoles(plan, unit.id), isGroup: unit.kind === 'collective' }))
		.filter(({ counts }) => counts.total > 0)
		.sort((a, b) => b.counts.total - a.counts.total || b.counts.lead - a.counts.lead)
	const most = bars.find(({ isGroup }) => !isGroup) ?? bars[0]
	if (!most) return null
	const leader = bars.reduce((best, one) => (one.counts.lead > best.counts.lead ? one : best))
	const tasks = plan.tasks.length
	const title = leader.counts.lead
		? `${plan.jurisdiction.name}：${leader.name}牵头最多，${tasks} 项任务中牵头 ${leader.counts.lead} 项`
		: `${plan.jurisdiction.name}：${most.name}的任务最多，${tasks} 项中有 ${most.counts.total} 项`
	return roleBarsChart({ title, notes: namesLead(plan) ? [] : [`${noLeadStatement}。`], heading: '单位', bars, limit })
}
