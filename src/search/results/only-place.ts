import { fieldWords } from '../field-words.ts'
import type { SearchNames } from '../names.ts'
import type { Index } from './find-passages.ts'

/** The names of one place alone: of a site that had no other plans. The fields that no body of the place has are other fields to it, as on any site. */
export function namesOfPlace(names: SearchNames, place: string): SearchNames {
	const plans = names.plans.filter(plan => plan.place === place)
	const isHere = (plan: string) => plans.some(({ id }) => id === plan)
	const units = names.units.filter(unit => unit.place === place)
	const functions = names.functions.filter(({ id }) => units.some(unit => unit.functions.includes(id)))
	return {
		...names,
		places: names.places.filter(({ slug }) => slug === place),
		plans,
		units,
		functions,
		actions: names.actions.map(action => ({
			...action,
			measures: action.measures.map(measure => ({ ...measure, plans: measure.plans.filter(isHere) })),
			rows: action.rows.filter(({ plan }) => isHere(plan)),
		})),
		citations: names.citations.filter(({ plan }) => isHere(plan)),
		targets: names.targets.filter(({ plan }) => isHere(plan)),
		otherFields: [...names.otherFields, ...names.functions.filter(one => !functions.includes(one)).flatMap(fieldWords)],
	}
}

/** An index in which only the passages of one place are found. */
export function indexOfPlace(index: Index, place: string): Index {
	return {
		get limited() {
			return index.limited ?? null
		},
		search: async term => {
			const { results } = await index.search(term)
			const isHere = await Promise.all(results.map(async result => (await result.data()).meta.place === place))
			return { results: results.filter((_, at) => isHere[at]) }
		},
	}
}
