import type { PublishedPlan } from '../atlas/index.ts'

/** The document that a picture of one plan is drawn from: 《渠县……实施方案》（渠府办〔2023〕93号）. */
export function planSource(plan: PublishedPlan): string {
	const title = plan.title ?? plan.noticeTitle
	return `${title === null ? plan.jurisdiction.name : `《${title}》`}（${plan.documentNumber ?? '文号未载明'}）`
}

/** Of several plans: 渠府办〔2023〕93号、资府发〔2023〕1号; a plan without a number by its place and title. */
export function plansSource(plans: readonly PublishedPlan[]): string {
	return plans.map(plan => plan.documentNumber ?? `${plan.jurisdiction.name}《${plan.title ?? plan.id}》`).join('、')
}
