import type { Indicator } from '../model/index.ts'
import type { Outline, OutlineTarget } from '../model/registries.ts'
import { type Atlas, currentPlans, type PublishedPlan } from './atlas.ts'
import { isLiteracyShare, literacyTargets } from './headline-target.ts'
import { type MetricGroup, MetricGroups } from './metric-groups.ts'
import { onePerYear } from './metric-likeness.ts'
import { planNameAmong } from './plan-name.ts'

/** A target that an outline sets for the whole country: what those of the places stand beside. */
export interface ReferenceTarget {
	outline: Outline
	target: OutlineTarget
}

/** A target of one plan; `target` is null where a plan of the outline prints none of this metric: 未载明. */
export interface TargetRow {
	plan: PublishedPlan
	/** How the plan is called beside the others. */
	name: string
	target: Indicator | null
}

/** What is measured, and all targets for it. */
export interface TargetGroup {
	/** As the outline says it, else as most plans print it. */
	metric: string
	references: readonly ReferenceTarget[]
	/**
	 * By year, those without a year behind; within a year what is a figure of its own from high to low, then what is relative to another place, which cannot
	 * be ranked with the others; 未载明 last.
	 */
	rows: readonly TargetRow[]
	/** How many plans print a target of it. */
	planCount: number
}

/** A line of the table: a target of a plan, or one of an outline. */
export type TargetLine = { row: TargetRow; reference: null } | { row: null; reference: ReferenceTarget }

/** The lines of a group in their order: the targets of outlines stand before those of plans of the same year. */
export function linesOf({ references, rows }: TargetGroup): TargetLine[] {
	const lines: TargetLine[] = []
	const waiting = [...references]
	const flush = (until: number) => {
		while ((waiting[0]?.target.year ?? Number.POSITIVE_INFINITY) <= until) lines.push({ row: null, reference: waiting.shift() as ReferenceTarget })
	}
	for (const row of rows) {
		flush(row.target === null ? endOfTime : (row.target.year ?? endOfTime))
		lines.push({ row, reference: null })
	}
	flush(endOfTime)
	return lines
}

/** Behind all years: where a target without a year stands. */
const endOfTime = 9999

/** A target of a plan before the plans are named. */
type PlanTarget = Omit<TargetRow, 'name' | 'target'> & { target: Indicator }
type Group = MetricGroup<ReferenceTarget, PlanTarget>

/**
 * The targets of all current plans by what they measure: the share of people with scientific literacy first, then what most plans have, then in the order
 * of the plans. Metrics are joined as in a comparison of two plans ({@link MetricGroups}).
 */
export function targetsTable(atlas: Atlas): readonly TargetGroup[] {
	const known = tables.get(atlas)
	if (known) return known
	const plans = currentPlans(atlas)
	const groups = new MetricGroups<ReferenceTarget, PlanTarget>()
	for (const outline of atlas.registries.outlines.filter(({ family }) => plans.some(plan => plan.family === family))) {
		for (const target of outline.targets) groups.groupFor(target, isLiteracyShare(target)).references.push({ outline, target })
	}
	for (const plan of plans) {
		const literacy = new Set(onePerYear(literacyTargets(plan)))
		for (const target of plan.indicators) groups.groupFor(target, literacy.has(target)).rows.push({ plan, target })
	}
	const table = groups.all
		.map(({ isLiteracy, ...group }, index) => ({ group: finish(atlas, group, plans), index, isLiteracy }))
		.sort((a, b) => Number(b.isLiteracy) - Number(a.isLiteracy) || b.group.planCount - a.group.planCount || a.index - b.index)
		.map(({ group }) => group)
	tables.set(atlas, table)
	return table
}

const tables = new WeakMap<Atlas, readonly TargetGroup[]>()

function finish(atlas: Atlas, { metrics, references, rows }: Omit<Group, 'isLiteracy'>, plans: readonly PublishedPlan[]): TargetGroup {
	const stating = new Set(rows.map(({ plan }) => plan))
	const silent = plans.filter(plan => !stating.has(plan) && references.some(({ outline }) => outline.family === plan.family))
	const all = [...rows, ...silent.map(plan => ({ plan, target: null }))]
	return {
		metric: references[0]?.target.metric ?? mostFrequent(metrics),
		references: references.toSorted((a, b) => a.target.year - b.target.year),
		rows: all.map(row => ({ ...row, name: planNameAmong(atlas, row.plan, plans) })).sort((a, b) => byYearAndValue(a.target, b.target)),
		planCount: stating.size,
	}
}

function byYearAndValue(a: Indicator | null, b: Indicator | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null)
	const yearOf = ({ year }: Indicator) => year ?? endOfTime
	const figureOf = ({ value }: Indicator) => value ?? -1
	return yearOf(a) - yearOf(b) || Number(isRelative(a)) - Number(isRelative(b)) || figureOf(b) - figureOf(a)
}

/** Whether a target is set by the figure of another place (同步全省平均水平): it moves with that one. */
export function isRelative({ relativeTo }: Pick<Indicator, 'relativeTo'>): boolean {
	return relativeTo !== null
}

function mostFrequent(words: readonly string[]): string {
	const counts = new Map<string, number>()
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
	return [...counts].reduce(([best, most], [word, count]) => (count > most ? [word, count] : [best, most]), ['', 0] as [string, number])[0]
}
