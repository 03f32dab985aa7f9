import { type Atlas, type Place, type PublishedPlan, placeOf } from './atlas.ts'
import { maybePlaceUnit } from './place-units.ts'

/** The keys of what is published as data: unique in the whole collection, and what their parts say is the address of the page. */

/** quxian-2023/t12 */
export const taskKey = (plan: Pick<PublishedPlan, 'id'>, taskId: string): string => `${plan.id}/${taskId}`

/** quxian-2023/t12/d1: the first passage that unfolds the task. */
export const detailKey = (plan: Pick<PublishedPlan, 'id'>, taskId: string, index: number): string => `${taskKey(plan, taskId)}/d${index + 1}`

/** quxian/xianjiaoyuju: a body of the current plans of a place. */
export const placeUnitKey = ({ jurisdiction }: Pick<Place, 'jurisdiction'>, unitId: string): string => `${jurisdiction.slug}/${unitId}`

/**
 * quxian/xianjiaoyuju: a body as its place knows it, whichever of its current plans names it. A body of a plan that is not current any more is known by that
 * plan alone: quxian/quxian-2016/xianjiaoyuju.
 */
export function unitKey(atlas: Atlas, plan: PublishedPlan, unitId: string): string {
	const { slug } = plan.jurisdiction
	const place = placeOf(atlas, slug)
	const unit = maybePlaceUnit(place, plan, unitId)
	return unit ? placeUnitKey(place, unit.id) : `${slug}/${plan.id}/${unitId}`
}
