import { type Atlas, namesLead, noLeadStatement, type PublishedPlan, unitPath } from '../atlas/index.ts'
import type { Chart } from './chart.ts'
import { planChartFile } from './chart-path.ts'
import { planSource } from './plan-source.ts'
import { rankedUnits } from './ranked-units.ts'
import { roleBarsChart } from './role-bars.ts'

/** The units of a plan by the number of tasks that name them. */
export function unitsByRoleChart(atlas: Atlas, plan: PublishedPlan, limit = 15, narrowLimit = 15): Chart | null {
	const ranked = rankedUnits(plan)
	const most = ranked.find(({ isGroup }) => !isGroup) ?? ranked[0]
	if (!most) return null
	const leader = ranked.reduce((best, one) => (one.counts.lead > best.counts.lead ? one : best))
	const tasks = plan.tasks.length
	const { name } = plan.jurisdiction
	const title = leader.counts.lead
		? `${name}：${leader.unit.name}牵头 ${tasks} 项中的 ${leader.counts.lead} 项`
		: `${name}：${tasks} 项任务都没有写明谁牵头，${most.unit.name}列入 ${most.counts.total} 项`
	const id = 'units-by-role'
	return roleBarsChart({
		id,
		heading: '各单位任务数',
		title,
		notes: namesLead(plan) ? [] : [`${noLeadStatement}。`],
		source: planSource(plan),
		file: planChartFile(plan, id),
		what: '单位',
		bars: ranked.map(({ unit, counts }) => ({ name: unit.name, path: unitPath(atlas, plan, unit.id), counts })),
		limit,
		narrowLimit: Math.min(limit, narrowLimit),
	})
}
