import { type Atlas, comparePath, type PublishedPlan, placeOf, planPath, sourcePath, unitPath, writtenPairs } from '../../atlas/index.ts'

/** A page that is also given as one file. */
export interface OfflinePage {
	/** The finished page, from the site's root. */
	path: string
	plans: readonly PublishedPlan[]
	/** The page of one plan: its units and its source go into the file. */
	plan: PublishedPlan | null
}

/** Every page that is given as one file: the plans and the written comparisons. */
export function offlinePagesOf(atlas: Atlas): OfflinePage[] {
	return [
		...atlas.plans.map(plan => ({ path: planPath(atlas, plan), plans: [plan], plan })),
		...writtenPairs(atlas).map(({ a, b }) => ({ path: comparePath(atlas, a, b), plans: [a, b], plan: null })),
	]
}

/** Where the unit of a plan stands in the file. */
export function dutyId(unitId: string): string {
	return `unit-${unitId}`
}

/** The anchors of the file that stand for other pages of the site. */
export const anchors = { top: 'main', duties: 'duties', source: 'source' } as const

/**
 * What stands in the file instead of an address of the site: an anchor; null when the file has nothing for it.
 * @param hasSource whether the source text is in the file
 */
export function anchorsOf(atlas: Atlas, { path, plan }: OfflinePage, hasSource: boolean): (address: string) => string | null {
	const known = new Map([[path, anchors.top]] as [string, string][])
	if (plan) {
		if (hasSource) known.set(sourcePath(plan), anchors.source)
		for (const { id } of plan.units) known.set(unitPath(atlas, plan, id), dutyId(id))
		// The list of units is that of all current plans of the place: the same when there is one.
		if (placeOf(atlas, plan.jurisdiction.slug).current.length === 1) known.set(`/${plan.jurisdiction.slug}/units/`, anchors.duties)
	}
	return address => {
		const [page = '', anchor] = address.split('#')
		const here = known.get(page)
		if (here === undefined) return null
		return anchor && (page === path || here === anchors.source) ? anchor : here
	}
}
