import { type Atlas, type PublishedPlan, placeOf } from './atlas.ts'

/** How a plan is called beside others: by its place, 渠县; where the place has several plans also by its period or year, 渠县（2021—2025年）. */
export function planName(atlas: Atlas, plan: PublishedPlan): string {
	const { name, slug } = plan.jurisdiction
	if (placeOf(atlas, slug).plans.length === 1) return name
	return `${name}（${plan.period?.text ?? `${plan.id.match(/\d{4}/)?.[0]}年`}）`
}
