import type { Comparison } from '../align/comparison.ts'
import type { ComparedOutline, ComparedPlan } from '../compared-plan.ts'

/** By which outline each plan is compared, said where one of them could not know it; nothing where all could, or no outline joins them. */
export function basisWords({ plans, outline }: Pick<Comparison, 'plans' | 'outline'>): readonly string[] | null {
	if (outline === null || !plans.some(plan => isOlderThan(plan, outline))) return null
	return plans.map(plan => (isOlderThan(plan, outline) ? `时间早于《${outline.title}》，这里按它的举措归类，只供对照` : `按《${outline.title}》的举措归类`))
}

/** Whether a plan begins before the outline does; one without a year is not said to. */
export function isOlderThan({ age }: Pick<ComparedPlan, 'age'>, { start }: Pick<ComparedOutline, 'start'>): boolean {
	const year = /^\d{4}/.exec(age)?.[0]
	return year !== undefined && Number(year) < start
}
