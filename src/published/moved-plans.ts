import { type Atlas, permanentPath, planPath } from '../atlas/index.ts'
import type { PublishedRecord } from './record.ts'

/** A plan whose page has become that of a newer one. */
export interface MovedPlan {
	title: string
	/** Where its page was when it was recorded. */
	from: string
	/** Where it is for good. */
	to: string
}

/** The plans that have another page than the one they were published with. An address with an anchor that was kept then (`/quxian/#t12`) shows another plan now. */
export function movedPlans(record: PublishedRecord, atlas: Atlas): MovedPlan[] {
	return atlas.plans.flatMap(plan => {
		const from = record.plans[plan.id]?.page
		return from === undefined || from === planPath(atlas, plan) || from === permanentPath(plan)
			? []
			: [{ title: plan.title ?? plan.id, from, to: permanentPath(plan) }]
	})
}
