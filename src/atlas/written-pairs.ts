import type { Atlas, PublishedPlan } from './atlas.ts'

/** What decides whether a pair of plans has a page of its own. */
export interface PairPlan {
	id: string
	/** The slug of its place. */
	place: string
	/** The places above it, from near to far, as one text. */
	parents: string
	/** Whether it is the newest plan of its place. */
	isNewest: boolean
}

/** Up to so many plans every pair has a page: 45 pages. */
const mostInFull = 10

/**
 * Whether a page is written for a pair when the site is built. With few plans every pair has one; with many those of neighbours: two plans of one place, and
 * the newest plans of two places under the same one. Any other pair is drawn in the browser when somebody asks for it.
 */
export function isWrittenPair(a: PairPlan, b: PairPlan, planCount: number): boolean {
	if (planCount <= mostInFull || a.place === b.place) return true
	return a.isNewest && b.isNewest && a.parents !== '' && a.parents === b.parents
}

/** Where two plans are compared: their own page, in whichever order they are named, else the page that draws any comparison. */
export function pairPath(a: PairPlan, b: PairPlan, planCount: number): string {
	if (!isWrittenPair(a, b, planCount)) return comparePathOf([a.id, b.id])
	const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
	return `/compare/${first}-vs-${second}/`
}

/** The page that draws a comparison of two to four plans in the browser. */
export function comparePathOf(planIds: readonly string[]): string {
	return `/compare/?plans=${planIds.map(encodeURIComponent).join(',')}`
}

/** The same for plans of the atlas. */
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

function pairPlanOf({ placeBySlug }: Atlas, { id, jurisdiction }: PublishedPlan): PairPlan {
	const { slug, parents } = jurisdiction
	return { id, place: slug, parents: parents.map(({ name }) => name).join(' '), isNewest: placeBySlug.get(slug)?.newest.id === id }
}
