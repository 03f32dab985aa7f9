import { metricLikeness, onePerYear } from '../../atlas/metric-likeness.ts'
import type { ComparedPlan, ComparedTarget } from '../compared-plan.ts'
import type { ComparedTargetRow } from './comparison.ts'

/** The targets of plans side by side: literacy first, by year; then the others in the order of the first plan; then those that only later plans have. */
export function matchTargets(plans: readonly ComparedPlan[]): ComparedTargetRow[] {
	const literacy = plans.map(({ targets }) => onePerYear(targets.filter(({ isLiteracy }) => isLiteracy)))
	const years = [...new Set(literacy.flat().map(({ year }) => year))].sort((x, y) => (x ?? 9999) - (y ?? 9999))
	const shown = new Set(literacy.flat())
	const others: (ComparedTarget | null)[][] = []
	for (const [at, { targets }] of plans.entries()) {
		for (const target of targets) {
			if (shown.has(target)) continue
			const row = mostAlike(others, at, target)
			if (row) row[at] = target
			else others.push(plans.map((_, index) => (index === at ? target : null)))
		}
	}
	return [...years.map(year => literacy.map(own => own.find(target => target.year === year) ?? null)), ...others].map(rowOf)
}

function mostAlike(rows: readonly (ComparedTarget | null)[][], at: number, target: ComparedTarget): (ComparedTarget | null)[] | null {
	let best: { row: (ComparedTarget | null)[]; likeness: number } | null = null
	for (const row of rows) {
		const other = row[at] === null ? row.find(cell => cell !== null) : undefined
		if (!other || other.year !== target.year) continue
		const likeness = metricLikeness(target, other)
		if (likeness > (best?.likeness ?? 0)) best = { row, likeness }
	}
	return best?.row ?? null
}

function rowOf(cells: readonly (ComparedTarget | null)[]): ComparedTargetRow {
	const stated = cells.filter(cell => cell !== null)
	const [first] = stated
	return { metric: first?.metric ?? '', year: first?.year ?? null, cells, verdict: first && stated.length > 1 ? verdictOf(first, stated.slice(1)) : null }
}

/** A difference of figures before what cannot be compared, and either before agreement. */
function verdictOf(first: ComparedTarget, others: readonly ComparedTarget[]): 'same' | 'different' | 'notComparable' {
	const verdicts = others.map(other => compareTwo(first, other))
	return verdicts.find(verdict => verdict === 'different') ?? verdicts.find(verdict => verdict === 'notComparable') ?? 'same'
}

/** 同步全省平均水平 is no figure that another could differ from, also when the document adds what the figure is expected to be. */
function compareTwo(a: ComparedTarget, b: ComparedTarget): 'same' | 'different' | 'notComparable' {
	const isSame = a.comparator === b.comparator && a.value === b.value && a.unit === b.unit
	if (isSame && (a.value !== null || a.relativeTo === b.relativeTo)) return 'same'
	return a.relativeTo === null && b.relativeTo === null ? 'different' : 'notComparable'
}
