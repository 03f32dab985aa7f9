import type { Outline } from '../model/registries.ts'
import { type Atlas, currentPlans, type PublishedPlan } from './atlas.ts'
import { type LineageNode, lineage } from './lineage.ts'
import { type LineageDocument, lineageDocuments } from './lineage-documents.ts'
import { planNameAmong } from './plan-name.ts'

/** A plan that is compared by an outline that it does not cite. */
export interface PlanNotCiting {
	plan: PublishedPlan
	/** How the plan is called beside the others of the outline. */
	name: string
	/** The highest document on its matter that it says it carries out; null where it names none. */
	instead: LineageDocument | null
}

/** The current plans that carry out the actions of an outline and cite it neither by number nor by title: they carry out one of the same name, or do not say so. */
export function plansNotCiting(atlas: Atlas, outline: Outline): PlanNotCiting[] {
	const plans = currentPlans(atlas).filter(({ family }) => family === outline.family)
	const cited = lineageDocuments(atlas).find(document => document.outline === outline)
	const citing = new Set(cited?.citedAt.map(({ plan }) => plan))
	const missing = plans.filter(plan => !citing.has(plan))
	if (missing.length === 0) return []
	const highest = highestCited(lineage(atlas).trees)
	return missing.map(plan => ({ plan, name: planNameAmong(atlas, plan, plans), instead: highest.get(plan) ?? null }))
}

/** For every plan in the trees the document nearest to the root that it cites itself. */
function highestCited(trees: readonly LineageNode[]): Map<PublishedPlan, LineageDocument> {
	const found = new Map<PublishedPlan, LineageDocument>()
	const walk = ({ document, children }: LineageNode, above: readonly LineageDocument[]) => {
		const { plan } = document
		const highest = plan && above.find(({ citedAt }) => citedAt.some(one => one.plan === plan))
		if (plan && highest) found.set(plan, highest)
		for (const child of children) walk(child, [...above, document])
	}
	for (const tree of trees) walk(tree, [])
	return found
}
