import { type Atlas, currentPlans, type Place, type PublishedPlan, placeOf } from '../atlas/atlas.ts'
import { countRolesInPlans } from '../atlas/count-roles.ts'
import type { UnitInPlan } from '../atlas/join-units.ts'
import { unitKey } from '../atlas/keys.ts'
import { unitPath } from '../atlas/paths.ts'
import { unitsOfPlace } from '../atlas/place-units.ts'
import { statedCounts } from '../atlas/role-words.ts'
import type { Unit } from '../model/index.ts'

/** A body with its key, over all plans of the site. */
export interface KeyedUnit extends Unit {
	key: string
	place: Place
	/** Whether a current plan names it. */
	isCurrent: boolean
	inPlans: readonly UnitInPlan[]
	/** The path of its page, or of the plan that is not current, filtered. */
	path: string
}

/** Every body of every place: those of the current plans, then for each older plan its own. */
export function allUnits(atlas: Atlas): KeyedUnit[] {
	const current = new Set<PublishedPlan>(currentPlans(atlas))
	return atlas.places.flatMap(place => [
		...unitsOfPlace(place).map(unit => keyed(atlas, unit, unit.inPlans, true)),
		...place.plans.filter(plan => !current.has(plan)).flatMap(plan => plan.units.map(unit => keyed(atlas, unit, [{ plan, unit }], false))),
	])
}

/** Its tasks by role in all plans that name it; no leads where none of these plans names any. */
export function countsOf({ inPlans }: KeyedUnit): ReturnType<typeof statedCounts> {
	const plans = inPlans.map(({ plan }) => plan)
	return statedCounts(plans, countRolesInPlans(inPlans))
}

function keyed(atlas: Atlas, unit: Unit, inPlans: readonly UnitInPlan[], isCurrent: boolean): KeyedUnit {
	const { plan, unit: own } = inPlans[0] as UnitInPlan
	const { id, name, spellings, kind, functions } = unit
	return {
		...{ id, name, spellings, kind, functions, inPlans, isCurrent },
		key: unitKey(atlas, plan, own.id),
		place: placeOf(atlas, plan.jurisdiction.slug),
		path: unitPath(atlas, plan, own.id),
	}
}
