import { onePerYear } from '../../atlas/metric-likeness.ts'
import type { ComparedPlan, ComparedTarget } from '../compared-plan.ts'
import { alignTargets } from './align-targets.ts'
import type { ComparedTargetRow, TargetSeries } from './comparison.ts'

/** The targets of plans side by side: literacy first, by year; then the others in the order of the first plan; then those that only later plans have. */
export function matchTargets(plans: readonly ComparedPlan[]): ComparedTargetRow[] {
	const { literacy, others } = splitTargets(plans)
	const years = [...new Set(literacy.flat().map(({ year }) => year))].sort(byYear)
	return [
		...years.map(year =>
			rowOf(
				literacy.map(own => own.find(target => target.year === year) ?? null),
				literacy.flat()[0]?.metric,
			),
		),
		...alignTargets(others, ({ unit, year }) => `${year} ${unit}`).map(cells => rowOf(cells)),
	]
}

/** The same of two periods, what is measured in one line over all years. */
export function seriesOf(plans: readonly ComparedPlan[]): TargetSeries[] {
	const { literacy, others } = splitTargets(plans)
	const steps = literacy.flatMap((targets, plan) => targets.map(target => ({ plan, target })))
	// One list for each year of each plan, so that a row has one target of each.
	const lists = others.flatMap((targets, plan) => [...new Set(targets.map(({ year }) => year))].sort(byYear).map(year => ({ plan, year })))
	const rows = alignTargets(
		lists.map(({ plan, year }) => (others[plan] ?? []).filter(target => target.year === year)),
		({ unit }) => String(unit),
	)
	return [steps, ...rows.map(cells => cells.flatMap((target, at) => (target ? [{ plan: lists[at]?.plan ?? 0, target }] : [])))]
		.filter(own => own.length > 0)
		.map(own => ({
			metric: own.find(({ plan }) => plan === own.at(-1)?.plan)?.target.metric ?? '',
			steps: own.toSorted((x, y) => byYear(x.target.year, y.target.year) || x.plan - y.plan),
		}))
}

/** The share of people with scientific literacy, one target a year; all others are told apart by what they measure. */
function splitTargets(plans: readonly ComparedPlan[]): { literacy: ComparedTarget[][]; others: ComparedTarget[][] } {
	const literacy = plans.map(({ targets }) => onePerYear(targets.filter(({ isLiteracy }) => isLiteracy)))
	const shown = new Set(literacy.flat())
	return { literacy, others: plans.map(({ targets }) => targets.filter(target => !shown.has(target))) }
}

function byYear(x: number | null, y: number | null): number {
	return (x ?? 9999) - (y ?? 9999)
}

/** @param metric what the row is called; without it as its first target says it */
function rowOf(cells: readonly (ComparedTarget | null)[], metric?: string): ComparedTargetRow {
	const first = cells.find(cell => cell !== null)
	const groups = new Map<string, { target: ComparedTarget; plans: number[] }>()
	for (const [at, target] of cells.entries()) {
		if (!target) continue
		const group = groups.get(meaningOf(target))
		if (group) group.plans.push(at)
		else groups.set(meaningOf(target), { target, plans: [at] })
	}
	const said = [...groups.values()]
	return {
		metric: metric ?? first?.metric ?? '',
		year: first?.year ?? null,
		cells,
		verdict: cells.filter(cell => cell !== null).length < 2 ? null : verdictOf(said.map(({ target }) => target)),
		agreeing: said.map(({ plans }) => plans),
	}
}

/** What a target demands, as a key. 同步全省达到25% moves with the province: it is not 达到25%, also when the document adds what the figure is expected to be. */
function meaningOf({ comparator, value, unit, relativeTo, words }: ComparedTarget): string {
	return JSON.stringify([comparator, value, unit, relativeTo, value === null && relativeTo === null ? words : null])
}

/** Of targets that demand different things: two figures differ; what is relative to another place, or no figure, cannot be set beside the others. */
function verdictOf(said: readonly ComparedTarget[]): ComparedTargetRow['verdict'] {
	if (said.length === 1) return 'same'
	return said.filter(({ value, relativeTo }) => value !== null && relativeTo === null).length > 1 ? 'different' : 'notComparable'
}
