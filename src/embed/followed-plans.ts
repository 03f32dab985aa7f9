import { type Atlas, type PublishedPlan, placeOf, successorOf } from '../atlas/index.ts'
import type { Embeddable } from './embeddables.ts'

/** A plan that is no longer current, and the one that came in its place. */
export interface FollowedPlan {
	plan: PublishedPlan
	newer: PublishedPlan
}

/**
 * Which of the plans that are shown a newer one has followed: whoever reads them in another site's page must be told.
 * Where the newer one is shown beside it nothing is to be said, and the search is over plans of any age.
 */
export function followedPlans(atlas: Atlas, { kind, plans }: Pick<Embeddable, 'kind' | 'plans'>): FollowedPlan[] {
	if (kind === 'search') return []
	return plans.flatMap(plan => {
		const newer = successorOf(placeOf(atlas, plan.jurisdiction.slug), plan)
		return newer === null || plans.includes(newer) ? [] : [{ plan, newer }]
	})
}
