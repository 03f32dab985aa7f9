import type { Indicator, Plan } from '../model/index.ts'
import { followsOutline } from './follows-outline.ts'

/** The share of people with scientific literacy: the target by which plans of this outline are known. 比例 and 比率 are both printed. */
export const isLiteracyShare = ({ metric }: Pick<Indicator, 'metric'>) => /科学素质/.test(metric) && /比[例率]|水平/.test(metric)

/** All literacy targets of the whole place, earliest year first; those without a year last. Empty when the plan prints none. */
export function literacyTargets(plan: Plan): Indicator[] {
	return plan.indicators
		.filter(indicator => isLiteracyShare(indicator) && indicator.value !== null && (indicator.unit === '%' || indicator.unit === '％'))
		.toSorted((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY))
}

/**
 * The target to print on a card: the literacy target of the earliest year; of a plan on another matter the first target of the whole plan that is a figure.
 * Null when the plan prints none.
 */
export function headlineTarget(plan: Plan): Indicator | null {
	return literacyTargets(plan)[0] ?? (followsOutline(plan) ? null : plan.indicators.find(({ task, value }) => task === null && value !== null)) ?? null
}
