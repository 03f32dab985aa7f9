import type { Indicator, Plan } from '../model/index.ts'

/** The share of people with scientific literacy: the target by which plans of this outline are known. 比例 and 比率 are both printed. */
const isLiteracyShare = (indicator: Indicator) => /科学素质/.test(indicator.metric) && /比[例率]|水平/.test(indicator.metric)

/** All literacy targets of the whole place, earliest year first; those without a year last. Empty when the plan prints none. */
export function literacyTargets(plan: Plan): Indicator[] {
	return plan.indicators
		.filter(indicator => isLiteracyShare(indicator) && indicator.value !== null && (indicator.unit === '%' || indicator.unit === '％'))
		.toSorted((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
}

/** The target to print on a card: the literacy target of the earliest year. Null when the plan prints none: the page says 未载明. */
export function headlineTarget(plan: Plan): Indicator | null {
	return literacyTargets(plan)[0] ?? null
}
