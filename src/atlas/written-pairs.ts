import type { Atlas, PublishedPlan } from './atlas.ts'
import { isWrittenPair, type PairPlan, pairPath } from './pair-path.ts'
import { topicOf } from './topic-of.ts'

/** Where two plans of the atlas are compared ({@link pairPath}). */
export function comparePath(atlas: Atlas, a: PublishedPlan, b: PublishedPlan): string {
	return pairPath(pairPlanOf(atlas, a), pairPlanOf(atlas, b), atlas.plans.length)
}

/** Every pair that has a page, in the alphabetical order of the ids. */
export function writtenPairs(atlas: Atlas): { a: PublishedPlan; b: PublishedPlan }[] {
	const { plans } = atlas
	const facts = plans.map(plan => pairPlanOf(atlas, plan))
	return plans.flatMap((a, at) =>
		plans.slice(at + 1).flatMap((b, offset) => (isWrittenPair(facts[at] as PairPlan, facts[at + 1 + offset] as PairPlan, plans.length) ? [{ a, b }] : [])),
	)
}

/** What a plan is about, as keys: the outline that it carries out, and its topic. */
export function mattersOf(plan: PublishedPlan): string[] {
	return plan.family === null ? [topicOf(plan)] : [plan.family, topicOf(plan)]
}

function pairPlanOf({ placeBySlug }: Atlas, plan: PublishedPlan): PairPlan {
	const { slug, name, parents } = plan.jurisdiction
	return {
		id: plan.id,
		place: slug,
		placeName: name,
		parents: parents.map(parent => parent.name).join(' '),
		matters: mattersOf(plan),
		isCurrent: placeBySlug.get(slug)?.current.some(({ id }) => id === plan.id) ?? false,
	}
}
