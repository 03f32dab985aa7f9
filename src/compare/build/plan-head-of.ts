import { type Atlas, type PublishedPlan, planName } from '../../atlas/index.ts'
import type { PlanHead } from '../compared-plan.ts'

/** How a plan is told from others where plans are offered and compared. */
export function planHeadOf(atlas: Atlas, plan: PublishedPlan): PlanHead {
	const { id, title, noticeTitle, jurisdiction, documentNumber } = plan
	return {
		id,
		name: planName(atlas, plan),
		title: title ?? noticeTitle ?? `${jurisdiction.name}方案`,
		place: jurisdiction.slug,
		placeName: jurisdiction.name,
		documentNumber,
	}
}
