import { sum } from 'd3'
import { type Atlas, dutyListOf, type PublishedPlan, planPath, type RoleCounts, unitOf } from '../atlas/index.ts'
import type { Role } from '../model/index.ts'
import type { Chart } from './chart.ts'
import { mostOf } from './most-of.ts'
import { planSource } from './plan-source.ts'
import { type RoleBar, roleBarsChart } from './role-bars.ts'

/** Where in a plan a unit's tasks lie: one bar a section that holds tasks. Null when they all lie in one, where there is nothing to see. */
export function unitBySectionChart(atlas: Atlas, plan: PublishedPlan, unitId: string): Chart | null {
	const unit = unitOf(plan, unitId)
	const sections = sectionsOfUnit(plan, unitId)
	if (sections.length < 2) return null
	const bars = sections.map(({ name, task, counts }) => ({ name, path: `${planPath(atlas, plan)}#${task}`, counts }))
	const title = `${unit.name}的任务分布在 ${bars.length} 个章节，${mostWords(bars)}`
	const twice = sum(bars, ({ counts: { lead, responsible, support, total } }) => lead + responsible + support - total)
	return roleBarsChart({
		id: `${plan.id}-sections`,
		heading: '任务分布',
		title,
		notes: twice ? [`有 ${twice} 项任务以两种角色列入，合计只计一次。`] : [],
		source: planSource(plan),
		plans: [plan],
		file: null,
		what: '章节',
		bars,
		limit: bars.length,
	})
}

/** A section of a plan with what a unit has to do in it. */
export interface SectionOfUnit {
	name: string
	/** Its first task of the unit. */
	task: string
	counts: RoleCounts
}

/** The sections in which a unit's tasks lie, in the order of the plan. */
export function sectionsOfUnit(plan: PublishedPlan, unitId: string): SectionOfUnit[] {
	const sections = new Map<string, { name: string; task: string; byRole: Record<Role, number>; tasks: Set<string> }>()
	for (const { task, role } of dutyListOf(plan, unitId)) {
		const name = task.section.at(-1) ?? '不在章节中'
		const key = task.sectionId ?? task.section.join('\n')
		const section = sections.get(key) ?? { name, task: task.id, byRole: { lead: 0, responsible: 0, support: 0 }, tasks: new Set<string>() }
		section.byRole[role] += 1
		section.tasks.add(task.id)
		sections.set(key, section)
	}
	return [...sections.values()].map(({ name, task, byRole, tasks }) => ({ name, task, counts: { ...byRole, total: tasks.size } }))
}

/** Which sections have the most: their names where they are one or two. */
function mostWords(bars: readonly RoleBar[]): string {
	const { items = [], figure = 0 } = mostOf(bars, ({ counts }) => counts.total) ?? {}
	if (items.length === bars.length) return `各 ${figure} 项`
	if (items.length > 2) return `最多的 ${items.length} 个各 ${figure} 项`
	return `最多的是${items.map(({ name }) => `「${name}」`).join('')}：${items.length > 1 ? '各 ' : ''}${figure} 项`
}
