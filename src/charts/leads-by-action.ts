import { sum } from 'd3'
import { type Atlas, namesLead, noLeadStatement, type PublishedPlan, unitPath } from '../atlas/index.ts'
import { unitKey } from '../atlas/keys.ts'
import type { Role, Task, Unit } from '../model/index.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { planChartFile } from './chart-path.ts'
import { type Flow, type FlowNode, parallelSets } from './parallel-sets.ts'
import { planSource } from './plan-source.ts'
import { isGroup, type MostAmongBodies, mostAmongBodies, unitNames } from './ranked-units.ts'
import { reachWords, type TaskGroup, type TaskGroups, taskGroups } from './task-groups.ts'

/** More units than these are drawn as one; the table has them all. */
const unitsDrawn = 12
/** More than these that are equal do not stand out. */
const strongDrawn = 3

/** How many tasks of each group a unit has. */
interface UnitFlows {
	unit: Unit
	isGroup: boolean
	/** By the index of the group. */
	counts: readonly number[]
	total: number
}

/**
 * From the actions of a plan to the units that lead their tasks, as parallel sets; of a plan that names no lead, to the units that are responsible.
 * Null when there is only one group of tasks, or nobody to lead to.
 */
export function leadsByActionChart(atlas: Atlas, plan: PublishedPlan): Chart | null {
	const groupsOfPlan = taskGroups(atlas, plan)
	const { word, groups } = groupsOfPlan
	const hasLead = namesLead(plan)
	const role: Role = hasLead ? 'lead' : 'responsible'
	const units = unitFlows(plan, groups, role)
	const most = mostAmongBodies(units, ({ total }) => total)
	if (groups.length < 2 || units.length < 2 || !most) return null
	const roleWord = hasLead ? '牵头' : '责任'
	const what = hasLead ? '牵头单位' : '责任单位'
	const title = `${plan.jurisdiction.name}：${hasLead ? `${units.length} 个单位分头牵头，` : `没有写明谁牵头；列出责任单位 ${units.length} 个，`}${mostWords(most, groupsOfPlan)}`
	const { sources, targets, flows } = nodesOf(groups, units, most.items.length > strongDrawn ? [] : most.items, roleWord)
	const rest = units.length - targets.length + 1
	const strong = targets.filter(({ isStrong }) => isStrong)
	const isShared = plan.tasks.some(({ assignments }) => new Set(assignments.filter(one => one.role === role).map(({ unit }) => unit)).size > 1)
	const layout = { sources, targets, flows, className: hasLead ? 'chart-ribbon-lead' : 'chart-ribbon', title }
	const id = 'leads-by-action'
	return {
		id,
		heading: `从${word}到${what}`,
		title,
		notes: [
			...(hasLead ? [] : [`${noLeadStatement}，图中是责任单位。`]),
			...most.notes,
			...groupsOfPlan.notes,
			`带子越宽，任务越多${isShared ? `；一项任务有几个${what}的，每个各计一次` : ''}。`,
			...(rest > 1 ? [`只分列任务最多的 ${targets.length - 1} 个，其余合为一条，见数据表。`] : []),
		],
		legend: strong.length
			? [
					{ mark: hasLead ? 'ribbon-lead-strong' : 'ribbon-strong', text: strong.map(({ name }) => name).join('、') },
					{ mark: hasLead ? 'ribbon-lead' : 'ribbon', text: '其他单位' },
				]
			: [],
		narrow: parallelSets({ ...layout, width: narrowWidth, left: 86, right: 112, font: 12.5, length: 420, gap: 6 }),
		wide: parallelSets({ ...layout, width: wideWidth, left: 168, right: 216, font: 14, length: 420, gap: 9 }),
		table: {
			caption: `各${word}的任务由谁${hasLead ? '牵头' : '负责'}`,
			columns: [what, ...groups.map(({ short }) => short), '合计'],
			rows: units.map(({ unit, counts, total }) => [
				{ text: unit.name, path: unitPath(atlas, plan, unit.id), id: unitKey(atlas, plan, unit.id) },
				...counts,
				total,
			]),
		},
		source: planSource(plan),
		plans: [plan],
		file: planChartFile(plan, id),
	}
}

/** The units with the role, those with the most tasks first. */
function unitFlows(plan: PublishedPlan, groups: readonly TaskGroup[], role: Role): UnitFlows[] {
	const has = (task: Task, unit: Unit) => task.assignments.some(one => one.unit === unit.id && one.role === role)
	return plan.units
		.map(unit => {
			const counts = groups.map(({ tasks }) => tasks.filter(task => has(task, unit)).length)
			return { unit, isGroup: isGroup(unit), counts, total: sum(counts) }
		})
		.filter(({ total }) => total > 0)
		.sort((a, b) => b.total - a.total)
}

/** Who has the most, and of one alone in how many groups. */
function mostWords({ items, figure, among }: MostAmongBodies<UnitFlows>, groups: TaskGroups): string {
	const [first] = items
	if (!first || items.length > 1) return `${among}${unitNames(items)}并列最多，各 ${figure} 项`
	return `${among}${first.unit.name}最多，${figure} 项，遍及${reachWords(groups, index => (first.counts[index] ?? 0) > 0).words}`
}

/** The two sides and what runs between them; the last units are one. */
function nodesOf(
	groups: readonly TaskGroup[],
	units: readonly UnitFlows[],
	strong: readonly UnitFlows[],
	roleWord: string,
): { sources: FlowNode[]; targets: FlowNode[]; flows: Flow[] } {
	const isMany = units.length > unitsDrawn
	const shown = isMany ? units.slice(0, unitsDrawn - 1) : units
	const rest = isMany ? units.slice(unitsDrawn - 1) : []
	const targets: (FlowNode & { counts: readonly number[] })[] = [
		...shown.map(one => ({
			name: one.unit.name,
			counts: one.counts,
			figure: `${one.total}`,
			words: `${one.unit.name}：${roleWord} ${one.total} 项`,
			isStrong: strong.includes(one),
		})),
		...(rest.length
			? [
					{
						name: `其他 ${rest.length} 个单位`,
						counts: groups.map((_, index) => sum(rest, ({ counts }) => counts[index] ?? 0)),
						figure: '',
						words: `其他 ${rest.length} 个单位：共 ${sum(rest, ({ total }) => total)} 项次`,
						isStrong: false,
					},
				]
			: []),
	]
	const sources = groups.map(({ short, name, tasks }) => ({
		name: short,
		figure: `${tasks.length}`,
		words: `${name}：${tasks.length} 项任务`,
		isStrong: false,
	}))
	const flows = groups.flatMap(({ short }, source) =>
		targets.flatMap(({ name, counts }, target) => {
			const value = counts[source] ?? 0
			return value ? [{ source, target, value, words: `${short} → ${name}：${roleWord} ${value} 项` }] : []
		}),
	)
	return { sources, targets, flows }
}
