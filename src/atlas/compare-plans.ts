import type { Role, Section, Task, Unit } from '../model/index.ts'
import type { Action } from '../model/registries.ts'
import type { PublishedPlan } from './atlas.ts'
import { matchTargets, type TargetMatch } from './match-targets.ts'
import { matchTasks } from './match-tasks.ts'
import { matchUnits, type UnitMatch } from './match-units.ts'
import { unitOf } from './plan-index.ts'

/** Who leads the same task on both sides. A side that names no lead is never "different": it does not say. */
export type LeadVerdict = 'same' | 'different' | 'notStatedA' | 'notStatedB' | 'notStated'

/** One line of the comparison. */
export type ComparedTask =
	| { kind: 'both'; a: Task; b: Task; similarity: number; lead: LeadVerdict; units: UnitMatch }
	| { kind: 'onlyA'; a: Task; b: null }
	| { kind: 'onlyB'; a: null; b: Task }

/** What both plans do in one action of the outline. */
export interface ComparedAction {
	/** Null for the tasks that belong to no action. */
	action: Action | null
	/** The outermost headings of this action in each plan; empty when a plan has none. */
	sectionsA: readonly Section[]
	sectionsB: readonly Section[]
	tasks: readonly ComparedTask[]
}

export interface ComparisonSummary {
	both: number
	onlyA: number
	onlyB: number
	/** Of the tasks of both: who leads is the same, differs, or is not stated on at least one side. */
	leadSame: number
	leadDifferent: number
	leadNotStated: number
	targetsDifferent: number
}

export interface Comparison {
	a: PublishedPlan
	b: PublishedPlan
	summary: ComparisonSummary
	/** In the order of the outline, without actions that neither plan has; tasks of no action last. */
	actions: readonly ComparedAction[]
	/** All units of both plans, matched by function. */
	units: UnitMatch
	targets: readonly TargetMatch[]
}

/**
 * Two plans side by side. They are joined on the actions of the outline; inside an action tasks are paired by likeness of their words.
 * @param actions the outline, in its order
 */
export function comparePlans(a: PublishedPlan, b: PublishedPlan, actions: readonly Action[]): Comparison {
	const compared = [...actions, null]
		.map(action => compareAction(a, b, action))
		.filter(({ sectionsA, sectionsB, tasks }) => sectionsA.length || sectionsB.length || tasks.length)
	const targets = matchTargets(a, b)
	return { a, b, summary: summarise(compared, targets), actions: compared, units: matchUnits(a.units, b.units), targets }
}

/** The units of a task in one role, or in any, each once, in the order of the document. */
export function unitsOfTask(plan: PublishedPlan, task: Task, role?: Role): Unit[] {
	const ids = task.assignments.filter(assignment => !role || assignment.role === role).map(assignment => assignment.unit)
	return [...new Set(ids)].map(id => unitOf(plan, id))
}

function compareAction(a: PublishedPlan, b: PublishedPlan, action: Action | null): ComparedAction {
	const id = action?.id ?? null
	const rows = matchTasks(
		a.tasks.filter(task => task.action === id),
		b.tasks.filter(task => task.action === id),
	)
	return {
		action,
		sectionsA: id ? outermostSections(a, id) : [],
		sectionsB: id ? outermostSections(b, id) : [],
		tasks: rows.map(row =>
			row.kind === 'both' ? { ...row, lead: compareLeads(a, row.a, b, row.b), units: matchUnits(unitsOfTask(a, row.a), unitsOfTask(b, row.b)) } : row,
		),
	}
}

function compareLeads(a: PublishedPlan, taskA: Task, b: PublishedPlan, taskB: Task): LeadVerdict {
	const leadsA = unitsOfTask(a, taskA, 'lead')
	const leadsB = unitsOfTask(b, taskB, 'lead')
	if (!leadsA.length && !leadsB.length) return 'notStated'
	if (!leadsA.length) return 'notStatedA'
	if (!leadsB.length) return 'notStatedB'
	const { onlyA, onlyB } = matchUnits(leadsA, leadsB)
	return onlyA.length || onlyB.length ? 'different' : 'same'
}

function outermostSections(plan: PublishedPlan, action: string): Section[] {
	const ofAction = plan.sections.filter(section => section.action === action)
	const ids = new Set(ofAction.map(section => section.id))
	return ofAction.filter(section => !section.parent || !ids.has(section.parent))
}

function summarise(actions: readonly ComparedAction[], targets: readonly TargetMatch[]): ComparisonSummary {
	const tasks = actions.flatMap(action => action.tasks)
	const leads = tasks.flatMap(task => (task.kind === 'both' ? [task.lead] : []))
	return {
		both: leads.length,
		onlyA: tasks.filter(task => task.kind === 'onlyA').length,
		onlyB: tasks.filter(task => task.kind === 'onlyB').length,
		leadSame: leads.filter(lead => lead === 'same').length,
		leadDifferent: leads.filter(lead => lead === 'different').length,
		leadNotStated: leads.filter(lead => lead !== 'same' && lead !== 'different').length,
		targetsDifferent: targets.filter(target => target.same === false).length,
	}
}
