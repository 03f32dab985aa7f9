import { type Atlas, functionsIndex, newestDate, type PublishedPlan, placeUnitOf, unitsOfPlace } from '../atlas/index.ts'

/**
 * When what a page shows was last changed, as far as its documents say: the day of the newest plan that it rests on. Null for a page that rests on none (the
 * guide), and where no plan has a date.
 * @param path the page's path from the site's root
 */
export function lastModified(atlas: Atlas, path: string): string | null {
	return newestDate(
		plansOf(
			atlas,
			path.split('/').filter(part => part !== ''),
		),
	)
}

function plansOf(atlas: Atlas, [first, second, third]: string[]): readonly PublishedPlan[] {
	if (first === 'guide') return []
	const named = (second ?? '').split('-vs-').flatMap(id => atlas.planById.get(id) ?? [])
	const place = first === undefined ? undefined : atlas.placeBySlug.get(first)
	if (place) {
		if (second !== 'units') return named.length > 0 ? named : [place.newest]
		const isUnit = third !== undefined && unitsOfPlace(place).some(({ id }) => id === third)
		return isUnit ? placeUnitOf(place, third).inPlans.map(({ plan }) => plan) : place.current
	}
	if (named.length > 0) return named
	const field = first === 'functions' ? functionsIndex(atlas).find(({ id }) => id === second) : undefined
	if (field) return field.places.flatMap(({ bodies }) => bodies.flatMap(({ unit }) => unit.inPlans.map(({ plan }) => plan)))
	return atlas.plans
}
