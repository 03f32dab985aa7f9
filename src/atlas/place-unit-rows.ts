import type { Place } from './atlas.ts'
import { countRolesInPlans, type RoleCounts } from './count-roles.ts'
import { type PlaceUnit, unitsOfPlace } from './place-units.ts'
import { namesLead } from './role-words.ts'

/** A body of a place in the list of all. */
export interface PlaceUnitRow {
	unit: PlaceUnit
	counts: RoleCounts
	/** Whether one of the plans that name it says who leads. */
	isLeadStated: boolean
}

/** The bodies of a place with their tasks over all current plans, the most tasks first, then the most that it leads. */
export function placeUnitRows(place: Place): PlaceUnitRow[] {
	return unitsOfPlace(place)
		.map(unit => ({ unit, counts: countRolesInPlans(unit.inPlans), isLeadStated: unit.inPlans.some(({ plan }) => namesLead(plan)) }))
		.sort((a, b) => b.counts.total - a.counts.total || b.counts.lead - a.counts.lead)
}
