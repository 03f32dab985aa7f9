/** What decides whether a pair of plans has a page of its own. */
export interface PairPlan {
	id: string
	/** The slug and the name of its place. */
	place: string
	placeName: string
	/** The places above it, from near to far, as one text. */
	parents: string
	/** What it is about: the outline that it carries out, if any, and its topic. Two plans are about one matter when they share either. */
	matters: readonly string[]
	/** Whether it is a current plan of its place, not one that a newer took the place of. */
	isCurrent: boolean
}

/** Up to so many plans every pair has a page: 45 pages. */
const mostInFull = 10

/**
 * Whether a page is written for a pair when the site is built. With few plans every pair has one; with many those of one matter that are neighbours: two plans
 * of one place, the current plans of two places under the same one, of a place and the one right above it. Any other pair is drawn in the browser when somebody
 * asks for it.
 */
export function isWrittenPair(a: PairPlan, b: PairPlan, planCount: number): boolean {
	if (planCount <= mostInFull) return true
	if (!a.matters.some(matter => b.matters.includes(matter))) return false
	if (a.place === b.place) return true
	return a.isCurrent && b.isCurrent && (isBeside(a, b) || isAbove(a, b) || isAbove(b, a))
}

function isBeside(a: PairPlan, b: PairPlan): boolean {
	return a.parents !== '' && a.parents === b.parents
}

function isAbove(upper: PairPlan, lower: PairPlan): boolean {
	return lower.parents === [upper.placeName, upper.parents].filter(Boolean).join(' ')
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
