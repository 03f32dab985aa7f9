import type { Position } from '../model/index.ts'
import { type Atlas, type Place, type PublishedPlan, placeOf } from './atlas.ts'
import { maybePlaceUnit } from './place-units.ts'

/** The paths of the site, below its base: give them to `url()` for a link. */

/** The page of a plan: the place's own page for the newest plan, a page below it for any other. */
export function planPath(atlas: Atlas, plan: PublishedPlan): string {
	const { slug } = plan.jurisdiction
	return placeOf(atlas, slug).newest.id === plan.id ? `/${slug}/` : `/${slug}/${plan.id}/`
}

/**
 * Where a plan is found for good: its page, or a page that leads on to it with the anchor as long as its page is that of the place. For what is kept elsewhere:
 * the page of the place shows another plan when a newer one comes.
 */
export function permanentPath({ id, jurisdiction }: PublishedPlan): string {
	return `/${jurisdiction.slug}/${id}/`
}

export function taskPath(atlas: Atlas, plan: PublishedPlan, taskId: string): string {
	return `${planPath(atlas, plan)}#${taskId}`
}

/** The page of a unit, by the id that a plan knows it by; units have pages for the current plans, in a plan that is not the link is that plan, filtered. */
export function unitPath(atlas: Atlas, plan: PublishedPlan, unitId: string): string {
	const { slug } = plan.jurisdiction
	const place = placeOf(atlas, slug)
	if (!place.current.some(({ id }) => id === plan.id)) return `/${slug}/${plan.id}/?unit=${unitId}`
	return placeUnitPath(place, maybePlaceUnit(place, plan, unitId)?.id ?? unitId)
}

/** The page of a unit, by the id that its place knows it by. */
export function placeUnitPath({ jurisdiction }: Pick<Place, 'jurisdiction'>, unitId: string): string {
	return `/${jurisdiction.slug}/units/${unitId}/`
}

/** The source text; with a position, at its line. */
export function sourcePath(plan: PublishedPlan, position?: Position | null): string {
	const page = `/${plan.jurisdiction.slug}/${plan.id}/source/`
	return position ? `${page}#L${position.start.line}` : page
}

export function functionPath(functionId: string): string {
	return `/functions/${functionId}/`
}

export function measurePath(measureId: string): string {
	return `/measures/${measureId}/`
}

/** A plan on one page (一页看懂). */
export function briefPath(plan: PublishedPlan): string {
	return `/${plan.jurisdiction.slug}/${plan.id}/brief/`
}

/** The pictures of a plan. */
export function chartsPath(plan: PublishedPlan): string {
	return `/${plan.jurisdiction.slug}/${plan.id}/charts/`
}

export const targetsPath = '/targets/'
export const lineagePath = '/lineage/'

/** What was found in a plan: the report for the office that drafts it. With a rule, at its findings. */
export function qualityPath(plan: Pick<PublishedPlan, 'id'>, rule?: string): string {
	return `/quality/${plan.id}/${rule === undefined ? '' : `#${rule}`}`
}

/** A rule of checking in the guide. */
export function rulePath(rule: string): string {
	return `/guide/rules/#${rule}`
}
