import type { Unit } from '../model/index.ts'
import { type Atlas, newestPlans, type PublishedPlan } from './atlas.ts'
import { countRoles, countRolesOfUnits, type RoleCounts } from './count-roles.ts'

/** A body that carries a function in one place. */
export interface FunctionBody {
	unit: Unit
	counts: RoleCounts
	/** The ids of its other functions; not empty for a merged bureau. */
	otherFunctions: readonly string[]
}

/** One function in the newest plan of one place. */
export interface FunctionInPlace {
	plan: PublishedPlan
	/** The bodies, the one with the most tasks first; empty when the plan names none. */
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

/** All functions that a newest plan names, most places first, then most tasks, then by id. */
export function functionsIndex(atlas: Atlas): readonly FunctionAcrossPlaces[] {
	const known = indexes.get(atlas)
	if (known) return known
	const plans = newestPlans(atlas)
	const entries = atlas.registries.functions
		.map(({ id, name }) => {
			const places = plans.map(plan => functionInPlace(plan, id))
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
	return places.reduce((sum, { plan, bodies }) => {
		const own = bodies.filter(({ unit }) => unit.functions[0] === id).map(({ unit }) => unit.id)
		return sum + countRolesOfUnits(plan, own).total
	}, 0)
}

/** The bodies of other places that share a function with this unit, place by place; for each the functions that this unit lacks. */
export function sameFunctionElsewhere(atlas: Atlas, plan: PublishedPlan, unit: Unit): { plan: PublishedPlan; bodies: FunctionBody[] }[] {
	return newestPlans(atlas)
		.filter(other => other.jurisdiction.slug !== plan.jurisdiction.slug)
		.map(other => ({
			plan: other,
			bodies: other.units.flatMap(body => {
				const shared = body.functions.filter(id => unit.functions.includes(id))
				return shared.length ? [{ unit: body, counts: countRoles(other, body.id), otherFunctions: body.functions.filter(id => !shared.includes(id)) }] : []
			}),
		}))
		.filter(({ bodies }) => bodies.length)
}

function functionInPlace(plan: PublishedPlan, functionId: string): FunctionInPlace {
	const units = plan.units.filter(unit => unit.functions.includes(functionId))
	const bodies = units
		.map(unit => ({ unit, counts: countRoles(plan, unit.id), otherFunctions: unit.functions.filter(id => id !== functionId) }))
		.sort((a, b) => b.counts.total - a.counts.total)
	return {
		plan,
		bodies,
		counts: countRolesOfUnits(
			plan,
			units.map(({ id }) => id),
		),
	}
}
