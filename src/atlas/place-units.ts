import type { Unit } from '../model/index.ts'
import { type Atlas, type Place, type PublishedPlan, placeOf } from './atlas.ts'
import { joinUnits, type UnitInPlan } from './join-units.ts'
import { unitOf } from './plan-index.ts'

/**
 * A body as its place knows it: a unit of one current plan or of several. Name, kind and spellings are those of the newest plan that names it, with the
 * spellings and functions of the others behind them. Its id is the one in addresses; a plan may know it by another.
 */
export interface PlaceUnit extends Unit {
	/** Newest plan first; a plan has it once at most. */
	inPlans: readonly UnitInPlan[]
}

interface PlaceIndex {
	units: readonly PlaceUnit[]
	byId: ReadonlyMap<string, PlaceUnit>
	byPlan: ReadonlyMap<string, ReadonlyMap<string, PlaceUnit>>
}

const indexes = new WeakMap<Place, PlaceIndex>()

/** The units of all current plans of a place: in the order of the newest plan, then what only the next names. */
export function unitsOfPlace(place: Place): readonly PlaceUnit[] {
	return indexOfPlace(place).units
}

/** The unit of a place. Throws when there is none. */
export function placeUnitOf(place: Place, id: string): PlaceUnit {
	const unit = indexOfPlace(place).byId.get(id)
	if (!unit) throw new Error(`「${place.jurisdiction.name}」没有编号为「${id}」的单位`)
	return unit
}

/** The current plans that name it, the newest first. */
export const plansNaming = ({ inPlans }: Pick<PlaceUnit, 'inPlans'>): PublishedPlan[] => inPlans.map(({ plan }) => plan)

/** What the place knows a plan's unit as; undefined for a plan that is not current, and for a unit that it does not name. */
export function maybePlaceUnit(place: Place, plan: Pick<PublishedPlan, 'id'>, unitId: string): PlaceUnit | undefined {
	return indexOfPlace(place).byPlan.get(plan.id)?.get(unitId)
}

/** What a plan's unit is called by its place; in a plan that is not current, by the plan. */
export function unitNameIn(atlas: Atlas, plan: PublishedPlan, unitId: string): string {
	return (maybePlaceUnit(placeOf(atlas, plan.jurisdiction.slug), plan, unitId) ?? unitOf(plan, unitId)).name
}

function indexOfPlace(place: Place): PlaceIndex {
	const known = indexes.get(place)
	if (known) return known
	const joined = joinUnits(place.current.toReversed())
	const ids = idsOf(joined)
	const units = joined.map(inPlans => placeUnit(inPlans.toReversed(), ids.get(inPlans) as string))
	const byPlan = new Map(place.current.map(plan => [plan.id, new Map<string, PlaceUnit>()]))
	for (const unit of units) for (const { plan, unit: own } of unit.inPlans) byPlan.get(plan.id)?.set(own.id, unit)
	const inOrder = place.current.flatMap(plan => plan.units.flatMap(({ id }) => byPlan.get(plan.id)?.get(id) ?? []))
	const index = { units: [...new Set(inOrder)], byId: new Map(units.map(unit => [unit.id, unit])), byPlan }
	indexes.set(place, index)
	return index
}

function placeUnit(inPlans: readonly UnitInPlan[], id: string): PlaceUnit {
	const [newest] = inPlans as [UnitInPlan]
	const all = <Key extends 'spellings' | 'functions'>(key: Key) => [...new Set(inPlans.flatMap(({ unit }) => unit[key]))]
	return { ...newest.unit, id, spellings: all('spellings'), functions: all('functions'), inPlans }
}

/**
 * The address of each unit: the id of the oldest plan that names it, so that it stands when another plan comes; another unit that is spelt alike in pinyin
 * (县水利局, 县水力局) gets a number.
 */
function idsOf(joined: readonly (readonly UnitInPlan[])[]): Map<readonly UnitInPlan[], string> {
	const own = new Set(joined.flatMap(inPlans => inPlans.map(({ unit }) => unit.id)))
	const taken = new Set<string>()
	return new Map(
		joined.map(inPlans => {
			const { id } = (inPlans as readonly [UnitInPlan])[0].unit
			let free = id
			for (let turn = 2; taken.has(free) || (free !== id && own.has(free)); turn++) free = `${id}-${turn}`
			taken.add(free)
			return [inPlans, free]
		}),
	)
}
