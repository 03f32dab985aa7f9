import type { ComparedMention, ComparedOutline, ComparedPlan, ComparedTarget } from '../compared-plan.ts'

/** Two to four plans side by side. The first is the base: the others are compared with it, and never with each other. */
export interface Comparison {
	plans: readonly ComparedPlan[]
	/** The outline on whose measures they are joined; null when they do not carry out one and the same. */
	outline: ComparedOutline | null
	/** Two plans of one place on one topic, the older one first: the words are 新增, 有变化, 不再有. */
	isPeriods: boolean
	/** No outline joins them, their topics differ and hardly any of their tasks are alike: there are no groups, because nothing is to be learnt from them. */
	isUnrelated: boolean
	/** By action of the outline, or, without an outline, by chapter of the base. */
	groups: readonly ComparedGroup[]
	/** Measures of the outline that none of the plans has as a task, and what each plan writes of them. */
	absent: readonly { id: string; title: string; mentions: readonly (ComparedMention | null)[] }[]
	targets: readonly ComparedTargetRow[]
	/** Of two periods: what is measured in one line over the years. Empty for other plans. */
	targetSeries: readonly TargetSeries[]
	/** All units: the base's against each other plan's; nothing at the place of the base. */
	units: readonly (UnitSets | null)[]
	summary: Summary
}

export interface ComparedGroup {
	/** The anchor on the page. */
	id: string
	title: string
	/** The action of the outline; null for what belongs to no action, and without an outline. */
	action: string | null
	/** Tasks that are whole actions, for each plan: their passages stand in the rows below, their roles here, once. */
	wholes: readonly (readonly number[])[]
	rows: readonly ComparedRow[]
}

/** One measure, or one task that is of no measure, in all plans. */
export interface ComparedRow {
	/** The anchor on the page. */
	id: string
	title: string
	/** Null for tasks of no measure. */
	measure: string | null
	/** Which plans have it. */
	has: readonly boolean[]
	/** For each plan but the base, who leads compared with the base; null where one of the two has nothing of it, and for the base. */
	leads: readonly (LeadVerdict | null)[]
	/** The verdict over all plans: differences before agreement; null when fewer than two plans have it, or the base has not. */
	lead: LeadVerdict | null
	/** Who leads, for each plan: positions of its units; empty where it does not say. */
	leadUnits: readonly (readonly number[])[]
	/** For each plan but the base, its units against the base's. */
	units: readonly (UnitSets | null)[]
	/** For each plan that does not have it as a task, what it writes of the measure all the same. */
	mentions: readonly (ComparedMention | null)[]
	/** For each plan, what is shown in full, in the order of its document. */
	shown: readonly (readonly Entry[])[]
	/** The same with what is alike side by side; found when it is asked for, because only a row that is looked at needs it. */
	lines: readonly ComparedLine[]
	/** For each plan, what is mainly about another measure and about this one too. */
	further: readonly (readonly Entry[])[]
	/** In all ways that it differs, the gravest first. Units or words are named only where nothing graver is said of who has it and who leads. */
	differences: readonly Exclude<Difference, 'none'>[]
	/** The first of them. */
	difference: Difference
	/** Between two periods, what became of its tasks; null for other plans. */
	tasks: TaskChanges | null
	/** Functions of all units that stand in it. */
	functions: readonly string[]
}

/** How a row differs, the gravest first. A measure that only some plans have differs by that. */
export type Difference = 'presence' | 'lead' | 'leadPartly' | 'units' | 'text' | 'none'

/** A task, or a passage of one that is a whole action. */
export interface Entry {
	task: number
	/** Its position among the task's passages; null for the task itself. */
	passage: number | null
	isFurther: boolean
}

/** Entries of the plans that are alike, one a plan at most. */
export interface ComparedLine {
	cells: readonly (Entry | null)[]
	/** Between two periods, what became of the task; null for other plans. */
	change: TaskChange | null
	/** For `elsewhere`: the row in which the other period says it. */
	elsewhere: string | null
}

/**
 * same: word for word · changed: other words · elsewhere: the other period says it in another task, of this or of another measure · added, dropped: no task
 * of the other period is like it
 */
export type TaskChange = 'same' | 'changed' | 'elsewhere' | 'added' | 'dropped'

/** How many tasks; what is said elsewhere counts with what changed, once for each task of the newer plan. */
export interface TaskChanges {
	same: number
	changed: number
	added: number
	dropped: number
}

/** Who leads on both sides. A side that names no lead is never "different": it does not say. */
export type LeadVerdict = 'same' | 'partly' | 'different' | 'notStatedA' | 'notStatedB' | 'notStated'

/** Units of the base (A) and of another plan (B) as sets, matched one by one by what they are responsible for. Each is in `bothA` or `onlyA` (B alike). */
export interface UnitSets {
	/** Bodies of A with their counterparts in B, for reading: those of A that have the same counterparts stand together. A merged bureau may face two bodies. */
	same: readonly { a: readonly number[]; b: readonly number[] }[]
	/** Units that have a counterpart on the other side, counted on their own side. */
	bothA: readonly number[]
	bothB: readonly number[]
	onlyA: readonly number[]
	onlyB: readonly number[]
	/** Bodies that lead on one side, where both sides say who leads, with their counterparts, none of which leads. Those of the leading side all lead. */
	moved: readonly { a: readonly number[]; b: readonly number[]; leads: 'a' | 'b' }[]
}

/** One target in all plans that state it. */
export interface ComparedTargetRow {
	metric: string
	year: number | null
	cells: readonly (ComparedTarget | null)[]
	/**
	 * Over all plans that state it, each with each: a difference of figures before what cannot be compared (relative to another place, or to two), and either
	 * before agreement. Null when only one plan states it: 未载明 is no difference.
	 */
	verdict: 'same' | 'different' | 'notComparable' | null
	/** Which plans say the same, by their positions; a plan that says what no other says stands alone, one that does not state it nowhere. */
	agreeing: readonly (readonly number[])[]
}

/** One metric over the years of two periods: 2020年达到8%, 2025年达到13%, 2035年达到25%. */
export interface TargetSeries {
	/** In the words of the newer plan that states it. */
	metric: string
	/** By year, those without one last; of one year the older plan first. */
	steps: readonly { plan: number; target: ComparedTarget }[]
}

/** Figures of the rows that are measures; without an outline, of all rows. */
export interface Summary {
	/** What is counted. */
	counted: 'measures' | 'tasks'
	/** Rows that all plans have. */
	all: number
	/** With three or four plans, rows that more than one has but not all. */
	some: number
	/** For each plan, rows that it alone has. */
	only: readonly number[]
	/** Of the rows that the base and another plan have, by the verdict over all plans. */
	leadSame: number
	leadPartly: number
	leadDifferent: number
	leadNotStated: number
	/** Of the rows that all have: how many say the same, and how many do not. */
	unchanged: number
	changed: number
	targetsDifferent: number
	targetsNotComparable: number
	/** Between two periods, of all tasks whatever measure they are of; null for other plans. */
	tasks: TaskChanges | null
	/** Beside the measures: tasks of no measure, as rows; 0 without an outline. */
	others: number
}
