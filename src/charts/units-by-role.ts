import { type Atlas, namesLead, noLeadStatement, type PublishedPlan, unitPath } from '../atlas/index.ts'
import { unitKey } from '../atlas/keys.ts'
import type { Chart } from './chart.ts'
import { planChartFile } from './chart-path.ts'
import { mostOf } from './most-of.ts'
import { planSource } from './plan-source.ts'
import { mostAmongBodies, type RankedUnit, rankedUnits, twiceNamedNotes, unitNames } from './ranked-units.ts'
import { roleBarsChart } from './role-bars.ts'

/** The units of its file. */
const unitsInFile = 40

/** The units of a plan by the number of tasks that name them. A drawing of fewer units than the file has none to download. */
export function unitsByRoleChart(atlas: Atlas, plan: PublishedPlan, limit = unitsInFile, narrowLimit = 20): Chart | null {
	const ranked = rankedUnits(plan)
	const finding = findingOf(plan, ranked)
	if (!finding) return null
	const id = 'units-by-role'
	return roleBarsChart({
		id,
		heading: '各单位任务数',
		title: `${plan.jurisdiction.name}：${finding.words}`,
		notes: [...(namesLead(plan) ? [] : [`${noLeadStatement}。`]), ...finding.notes, ...twiceNamedNotes(ranked)],
		source: planSource(plan),
		plans: [plan],
		file: Math.min(ranked.length, limit) === Math.min(ranked.length, unitsInFile) ? planChartFile(plan, id) : null,
		what: '单位',
		bars: ranked.map(({ unit, counts }) => ({ name: unit.name, path: unitPath(atlas, plan, unit.id), id: unitKey(atlas, plan, unit.id), counts })),
		limit,
		narrowLimit: Math.min(limit, narrowLimit),
	})
}

/** Who leads most; of a plan that names no lead, who is named most. */
function findingOf({ tasks: { length: tasks } }: PublishedPlan, ranked: readonly RankedUnit[]): { words: string; notes: readonly string[] } | null {
	const leaders = mostOf(ranked, ({ counts }) => counts.lead)
	if (leaders) {
		const equal = leaders.items.length > 1 ? '并列，各' : ''
		return { words: `${unitNames(leaders.items)}${equal}牵头 ${tasks} 项中的 ${leaders.figure} 项`, notes: [] }
	}
	const most = mostAmongBodies(ranked, ({ counts }) => counts.total)
	if (!most) return null
	const equal = most.items.length > 1 ? `并列最多，各列入 ${most.figure} 项` : `列入最多，${most.figure} 项`
	return { words: `${tasks} 项任务都没有写明谁牵头；${most.among}${unitNames(most.items)}${equal}`, notes: most.notes }
}
