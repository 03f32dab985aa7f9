import type { Position } from '../model/index.ts'
import { type Atlas, type PublishedPlan, placeOf } from './atlas.ts'

/** The paths of the site, below its base: give them to `url()` for a link. */

/** The page of a plan: the place's own page for the newest plan, a page below it for an older one. */
export function planPath(atlas: Atlas, plan: PublishedPlan): string {
	const { slug } = plan.jurisdiction
	return placeOf(atlas, slug).newest.id === plan.id ? `/${slug}/` : `/${slug}/${plan.id}/`
}

export function taskPath(atlas: Atlas, plan: PublishedPlan, taskId: string): string {
	return `${planPath(atlas, plan)}#${taskId}`
}

/** The page of a unit; units have pages for the newest plan, in an older plan the link is that plan, filtered. */
export function unitPath(atlas: Atlas, plan: PublishedPlan, unitId: string): string {
	const { slug } = plan.jurisdiction
	return placeOf(atlas, slug).newest.id === plan.id ? `/${slug}/units/${unitId}/` : `/${slug}/${plan.id}/?unit=${unitId}`
}

/** The source text; with a position, at its line. */
export function sourcePath(plan: PublishedPlan, position?: Position | null): string {
	const page = `/${plan.jurisdiction.slug}/${plan.id}/source/`
	return position ? `${page}#L${position.start.line}` : page
}

export function functionPath(functionId: string): string {
	return `/functions/${functionId}/`
}

/** The page of a pair of plans, in whichever order they are named. */
export function comparePath(planId: string, otherId: string): string {
	const [a, b] = planId < otherId ? [planId, otherId] : [otherId, planId]
	return `/compare/${a}-vs-${b}/`
}

/** What was found in a plan: the report for the office that drafts it. With a rule, at its findings. */
export function qualityPath(plan: Pick<PublishedPlan, 'id'>, rule?: string): string {
	return `/quality/${plan.id}/${rule === undefined ? '' : `#${rule}`}`
}

/** A rule of checking in the guide. */
export function rulePath(rule: string): string {
	return `/guide/rules/#${rule}`
}
