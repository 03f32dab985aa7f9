import type { Atlas, PublishedPlan } from '../atlas/index.ts'
import type { Outline, OutlineTarget } from '../model/registries.ts'

/** What an outline sets for the whole country as a share, to lay beside the targets of places. */
export interface NationalTargets {
	outline: Outline
	/** By year. */
	targets: readonly OutlineTarget[]
}

/** The targets in % of the outline that these plans carry out; null where they carry out none, or several. */
export function nationalTargets(atlas: Atlas, plans: readonly PublishedPlan[]): NationalTargets | null {
	const families = new Set(plans.map(({ family }) => family))
	const outlines = atlas.registries.outlines.filter(({ family }) => families.has(family))
	const [outline] = outlines
	if (!outline || outlines.length > 1) return null
	const targets = outline.targets.filter(({ unit }) => unit === '%').toSorted((a, b) => a.year - b.year)
	return targets.length ? { outline, targets } : null
}
