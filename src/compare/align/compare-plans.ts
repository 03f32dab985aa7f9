import type { ComparedOutline, ComparedPlan } from '../compared-plan.ts'
import { areUnrelated } from './are-unrelated.ts'
import { compareRow } from './compare-row.ts'
import type { ComparedGroup, ComparedRow, Comparison, Entry } from './comparison.ts'
import { entriesOf, type PlanEntries } from './entries.ts'
import { groupByChapter } from './group-by-chapter.ts'
import { fewestPlans, mostPlans } from './how-many.ts'
import { lineUp } from './line-up.ts'
import { matchTargets, seriesOf } from './match-targets.ts'
import { matchUnits } from './match-units.ts'
import { summarise } from './summarise.ts'
import { traceTasks } from './trace-tasks.ts'

/**
 * Two to four plans side by side; the first is the base. Plans that carry out one outline are joined on its measures, so that the cost grows with the plans;
 * what is of no measure is joined by likeness of words inside its action. Other plans are joined by likeness alone.
 * Two plans of one place on one topic are two periods: the older one is the base, in whichever order they are given.
 * Throws when there are fewer than two plans or more than four.
 */
export function comparePlans(given: readonly ComparedPlan[], outlines: readonly ComparedOutline[]): Comparison {
	if (given.length < fewestPlans || given.length > mostPlans) throw new Error(`two to four plans are compared, not ${given.length}`)
	const isPeriods = arePeriods(given)
	const plans = isPeriods ? given.toSorted((a, b) => (a.age < b.age ? -1 : 1)) : [...given]
	const outline = outlines.find(({ family }) => plans.every(plan => plan.family === family)) ?? null
	const entries = plans.map(plan => entriesOf(plan, outline !== null))
	const lines = outline ? [] : lineUp(plans, ofAll(entries), { isOneMatter: false, isPeriods })
	const isUnrelated = outline === null && areUnrelated(plans, lines)
	const joined = outline ? groupByAction(plans, entries, outline, isPeriods) : isUnrelated ? [] : groupByChapter(plans, lines, isPeriods)
	const groups = isPeriods ? traceTasks(plans, joined) : joined
	const targets = matchTargets(plans)
	return {
		plans,
		outline,
		isPeriods,
		isUnrelated,
		groups,
		absent: outline ? absentFrom(plans, entries, outline) : [],
		targets,
		targetSeries: isPeriods ? seriesOf(plans) : [],
		units: plans.map((plan, at) => (at === 0 ? null : matchUnits(allUnits(plans[0] as ComparedPlan), allUnits(plan)))),
		summary: summarise({ plans, groups, targets, isPeriods, isJoined: outline !== null }),
	}
}

function arePeriods(plans: readonly ComparedPlan[]): boolean {
	const [a, b] = plans
	return plans.length === 2 && a !== undefined && b !== undefined && a.place === b.place && a.topic === b.topic && a.age !== b.age
}

function ofAll(entries: readonly PlanEntries[]): (readonly Entry[])[] {
	return entries.map(({ others }) => others)
}

/** What no plan has as a task. */
function absentFrom(plans: readonly ComparedPlan[], entries: readonly PlanEntries[], outline: ComparedOutline): Comparison['absent'] {
	return outline.actions
		.flatMap(({ measures }) => measures)
		.filter(({ id }) => entries.every(({ byMeasure }) => !byMeasure.has(id)))
		.map(({ id, title }) => ({ id, title, mentions: plans.map(({ mentions }) => mentions.find(({ measure }) => measure === id) ?? null) }))
}

function groupByAction(plans: readonly ComparedPlan[], entries: readonly PlanEntries[], outline: ComparedOutline, isPeriods: boolean): ComparedGroup[] {
	let number = 0
	const known = new Set(outline.actions.map(({ id }) => id))
	const othersOf = (action: string | null) =>
		entries.map(({ others }, at) => others.filter(({ task }) => actionOf(plans[at]?.tasks[task]?.action ?? null, known) === action))
	return [...outline.actions, null].flatMap(action => {
		const measures = (action?.measures ?? []).flatMap(({ id, title }) => {
			const own = entries.map(({ byMeasure }) => byMeasure.get(id) ?? [])
			return own.some(list => list.length > 0) ? [compareRow(plans, { id, title, measure: id, entries: own, isPeriods })] : []
		})
		const others = lineUp(plans, othersOf(action?.id ?? null), { isOneMatter: false, isPeriods }).map(line => {
			number += 1
			return compareRow(plans, { id: `n${number}`, title: null, measure: null, entries: line.cells.map(cell => (cell ? [cell] : [])), isPeriods })
		})
		const rows = [...measures, ...others]
		const wholes = plans.map((plan, at) => wholeTasks(plan, rows, at))
		return rows.length > 0 ? [{ id: action?.id ?? 'no-action', title: action?.title ?? '不属于某项行动的任务', action: action?.id ?? null, wholes, rows }] : []
	})
}

/** The whole actions of a plan whose passages stand in these rows. */
function wholeTasks(plan: ComparedPlan, rows: readonly ComparedRow[], at: number): number[] {
	const entries = rows.flatMap(({ shown, further }) => [...(shown[at] ?? []), ...(further[at] ?? [])])
	const tasks = new Set(entries.filter(({ passage }) => passage !== null).map(({ task }) => task))
	return [...plan.tasks.keys()].filter(task => tasks.has(task))
}

/** An action that the outline does not have is none. */
function actionOf(action: string | null, known: ReadonlySet<string>): string | null {
	return action !== null && known.has(action) ? action : null
}

function allUnits(plan: ComparedPlan): { plan: ComparedPlan; units: number[]; leads: number[] } {
	return { plan, units: [...plan.units.keys()], leads: [] }
}
