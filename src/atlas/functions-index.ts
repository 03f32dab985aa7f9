import type { Atlas, Place } from './atlas.ts'
import { countRolesInPlans, countRolesOfUnits, type RoleCounts, sumCounts } from './count-roles.ts'
import { type PlaceUnit, unitsOfPlace } from './place-units.ts'

/** A body that carries a function in one place. */
export interface FunctionBody {
	unit: PlaceUnit
	counts: RoleCounts
	/** The ids of its other functions; not empty for a merged bureau. */
	otherFunctions: readonly string[]
}

/** One function in the current plans of one place. */
export interface FunctionInPlace {
	place: Place
	/** The bodies, the one with the most tasks first; empty when no plan names one. */
	bodies: readonly FunctionBody[]
	/** Tasks over all bodies, each counted once. */
	counts: RoleCounts
}

/** One field of government in every place. */
export interface FunctionAcrossPlaces {
	id: string
	name: string
	/** One entry a place, in the order of the places, also those where no body is named. */
	places: readonly FunctionInPlace[]
	/** In how many places a body is named. */
	placeCount: number
	/** Tasks over all places. */
	taskCount: number
	leadCount: number
}

const indexes = new WeakMap<Atlas, readonly FunctionAcrossPlaces[]>()

/** All functions that a current plan names, most places first, then most tasks, then by id. */
export function functionsIndex(atlas: Atlas): readonly FunctionAcrossPlaces[] {
	const known = indexes.get(atlas)
	if (known) return known
	const entries = atlas.registries.functions
		.map(({ id, name }) => {
			const places = atlas.places.map(place => functionInPlace(place, id))
			return {
				id,
				name,
				places,
				placeCount: places.filter(place => place.bodies.length).length,
				taskCount: places.reduce((sum, place) => sum + place.counts.total, 0),
				leadCount: places.reduce((sum, place) => sum + place.counts.lead, 0),
			}
		})
		.filter(entry => entry.placeCount > 0)
		.sort((a, b) => b.placeCount - a.placeCount || b.taskCount - a.taskCount || (a.id < b.id ? -1 : 1))
	indexes.set(atlas, entries)
	return entries
}

/** The entry of a function that a plan names. Throws when none does. */
export function functionOf(atlas: Atlas, functionId: string): FunctionAcrossPlaces {
	const entry = functionsIndex(atlas).find(({ id }) => id === functionId)
	if (!entry) throw new Error(`没有方案提到编号为「${functionId}」的职能`)
	return entry
}

/** The 中文 name of a function; an id that the registry does not know stays as it is. */
export function functionName(atlas: Atlas, functionId: string): string {
	return atlas.registries.functions.find(({ id }) => id === functionId)?.name ?? functionId
}

/**
 * The functions that most tasks over all places name. A merged bureau counts for the function that stands first in its name: its tasks are not named
 * once for 教育 and once more for 体育.
 */
export function mostNamedFunctions(atlas: Atlas, limit: number): FunctionAcrossPlaces[] {
	const own = new Map(functionsIndex(atlas).map(entry => [entry, ownTaskCount(entry)]))
	return functionsIndex(atlas)
		.filter(entry => own.get(entry) !== 0)
		.toSorted((a, b) => (own.get(b) ?? 0) - (own.get(a) ?? 0) || (a.id < b.id ? -1 : 1))
		.slice(0, limit)
}

function ownTaskCount({ id, places }: FunctionAcrossPlaces): number {
	return places.reduce(
		(sum, { place, bodies }) =>
			sum +
			countTasks(
				place,
				bodies.map(({ unit }) => unit).filter(({ functions }) => functions[0] === id),
			).total,
		0,
	)
}

/** The bodies of other places that share a function with this unit of a place, place by place; for each the functions that this unit lacks. */
export function sameFunctionElsewhere(
	atlas: Atlas,
	place: Pick<Place, 'jurisdiction'>,
	unit: Pick<PlaceUnit, 'functions'>,
): { place: Place; bodies: FunctionBody[] }[] {
	return atlas.places
		.filter(other => other.jurisdiction.slug !== place.jurisdiction.slug)
		.map(other => ({
			place: other,
			bodies: unitsOfPlace(other).flatMap(body => {
				const shared = body.functions.filter(id => unit.functions.includes(id))
				return shared.length ? [bodyOf(body, shared)] : []
			}),
		}))
		.filter(({ bodies }) => bodies.length)
}

function functionInPlace(place: Place, functionId: string): FunctionInPlace {
	const units = unitsOfPlace(place).filter(unit => unit.functions.includes(functionId))
	const bodies = units.map(unit => bodyOf(unit, [functionId])).sort((a, b) => b.counts.total - a.counts.total)
	return { place, bodies, counts: countTasks(place, units) }
}

function bodyOf(unit: PlaceUnit, functions: readonly string[]): FunctionBody {
	return { unit, counts: countRolesInPlans(unit.inPlans), otherFunctions: unit.functions.filter(id => !functions.includes(id)) }
}

/** Tasks over several bodies of one place, each counted once. */
function countTasks({ current }: Place, units: readonly PlaceUnit[]): RoleCounts {
	const inPlans = units.flatMap(unit => unit.inPlans)
	return sumCounts(
		current.map(plan =>
			countRolesOfUnits(
				plan,
				inPlans.filter(one => one.plan.id === plan.id).map(({ unit }) => unit.id),
			),
		),
	)
}
