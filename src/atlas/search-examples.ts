import { type Atlas, currentPlans } from './atlas.ts'
import { countRolesInPlans } from './count-roles.ts'
import { unitsOfPlace } from './place-units.ts'

/**
 * Questions that this site can answer, to try out: a department that most places have, whoever leads most (behind its place), the document that most plans
 * rest on. None where there is nothing to find.
 */
export function searchExamples(atlas: Atlas): string[] {
	const bodies = atlas.places.flatMap(place =>
		unitsOfPlace(place)
			.filter(({ kind }) => kind === 'department' || kind === 'massOrganisation')
			.map(({ name, inPlans }) => ({ name, place: place.jurisdiction.name, ...countRolesInPlans(inPlans) })),
	)
	const departments = new Map<string, { places: number; total: number }>()
	for (const { name, total } of bodies) {
		const known = departments.get(name) ?? { places: 0, total: 0 }
		departments.set(name, { places: known.places + 1, total: known.total + total })
	}
	const [common] = [...departments].sort(([a, x], [b, y]) => y.places - x.places || y.total - x.total || (a < b ? -1 : 1))
	const [leader] = bodies.filter(({ lead }) => lead > 0).sort((x, y) => y.lead - x.lead || (x.place < y.place ? -1 : 1))
	const cited = new Map<string, number>()
	for (const plan of currentPlans(atlas))
		for (const number of new Set(plan.citations.map(({ documentNumber }) => documentNumber))) if (number) cited.set(number, (cited.get(number) ?? 0) + 1)
	const [source] = [...cited].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
	return [
		...(common ? [`${common[0]}负责什么`] : []),
		...(leader ? [`${leader.name.startsWith(leader.place) ? leader.name : `${leader.place}${leader.name.replace(/^[省市县区州旗]/u, '')}`}牵头哪些`] : []),
		...(source ? [source[0]] : []),
	]
}
