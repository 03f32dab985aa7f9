import type { Role, Section, Task, Unit } from '../model/index.ts'
import type { Action } from '../model/registries.ts'
import type { PublishedPlan } from './atlas.ts'
import { matchTargets, type TargetMatch } from './match-targets.ts'
import { matchTasks } from './match-tasks.ts'
import { matchUnits, type UnitMatch } from './match-units.ts'
import { unitOf } from './plan-index.ts'
import { bigramsOf, diceOf } from './similarity.ts'

/** Who leads the same task on both sides. A side that names no lead is never "different": it does not say. */
export type LeadVerdict = 'same' | 'partly' | 'different' | 'notStatedA' | 'notStatedB' | 'notStated'

/** One line of the comparison. */
export type ComparedTask =
	| { kind: 'both'; a: Task; b: Task; similarity: number; lead: LeadVerdict; units: UnitMatch }
	| { kind: 'onlyA'; a: Task; b: null }
	| { kind: 'onlyB'; a: null; b: Task }

/**
 * An action that one plan gives out as a single task (实施青少年科学素质提升行动) and the other cuts into many: no task of the many is missing on the
 * other side, so they are compared as wholes.
 */
export interface ComparedWhole {
	a: readonly Task[]
	b: readonly Task[]
	lead: LeadVerdict
	units: UnitMatch
}

/** What both plans do in one action of the outline. */
export interface ComparedAction {
	/** Null for the tasks that belong to no action. */
	action: Action | null
	/** The outermost headings of this action in each plan; empty when a plan has none. */
	sectionsA: readonly Section[]
	sectionsB: readonly Section[]
	/** Task by task; empty where the action is compared as a whole. */
	tasks: readonly ComparedTask[]
	whole: ComparedWhole | null
}

export interface ComparisonSummary {
	both: number
	onlyA: number
	onlyB: number
	/** Of the tasks of both: who leads is the same, the same in part, differs, or is not stated on at least one side. */
	leadSame: number
	leadPartly: number
	leadDifferent: number
	leadNotStated: number
	/** Actions compared as wholes; their tasks are in none of the other figures. */
	wholeActions: number
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
		.filter(({ sectionsA, sectionsB, tasks, whole }) => sectionsA.length || sectionsB.length || tasks.length || whole)
	const targets = matchTargets(a, b)
	return { a, b, summary: summarise(compared, targets), actions: compared, units: matchUnits(a.units, b.units), targets }
}

/** The units of some tasks in one role, or in any, each once, in the order of the document. */
export function unitsOfTasks(plan: PublishedPlan, tasks: readonly Task[], role?: Role): Unit[] {
	const assignments = tasks.flatMap(task => task.assignments).filter(assignment => !role || assignment.role === role)
	return [...new Set(assignments.map(({ unit }) => unit))].map(id => unitOf(plan, id))
}

function compareAction(a: PublishedPlan, b: PublishedPlan, action: Action | null): ComparedAction {
	const id = action?.id ?? null
	const tasksA = a.tasks.filter(task => task.action === id)
	const tasksB = b.tasks.filter(task => task.action === id)
	const verdicts = (ofA: readonly Task[], ofB: readonly Task[]) => ({
		lead: compareLeads(unitsOfTasks(a, ofA, 'lead'), unitsOfTasks(b, ofB, 'lead')),
		units: matchUnits(unitsOfTasks(a, ofA), unitsOfTasks(b, ofB)),
	})
	const isWhole = action !== null && (standsForAction(action, tasksA, tasksB) || standsForAction(action, tasksB, tasksA))
	return {
		action,
		sectionsA: id ? outermostSections(a, id) : [],
		sectionsB: id ? outermostSections(b, id) : [],
		tasks: isWhole ? [] : matchTasks(tasksA, tasksB).map(row => (row.kind === 'both' ? { ...row, ...verdicts([row.a], [row.b]) } : row)),
		whole: isWhole ? { a: tasksA, b: tasksB, ...verdicts(tasksA, tasksB) } : null,
	}
}

/** Whether the only task of a list is the action itself, while the other plan has several tasks in it. */
function standsForAction(action: Action, tasks: readonly Task[], others: readonly Task[]): boolean {
	const [only] = tasks
	return tasks.length === 1 && others.length > 1 && only !== undefined && diceOf(bigramsOf(only.title), bigramsOf(action.title)) >= 0.6
}

function compareLeads(leadsA: readonly Unit[], leadsB: readonly Unit[]): LeadVerdict {
	if (!leadsA.length && !leadsB.length) return 'notStated'
	if (!leadsA.length) return 'notStatedA'
	if (!leadsB.length) return 'notStatedB'
	const { same, onlyA, onlyB } = matchUnits(leadsA, leadsB)
	if (!onlyA.length && !onlyB.length) return 'same'
	return same.length ? 'partly' : 'different'
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
		leadPartly: leads.filter(lead => lead === 'partly').length,
		leadDifferent: leads.filter(lead => lead === 'different').length,
		leadNotStated: leads.filter(lead => lead.startsWith('notStated')).length,
		wholeActions: actions.filter(({ whole }) => whole).length,
		targetsDifferent: targets.filter(target => target.same === false).length,
	}
}
