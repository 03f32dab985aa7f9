import { type Chosen, type FacetName, facetNames } from './facets.ts'

/** What the address of the search page says: a search can be shared, kept, and gone back to. */
export interface SearchState {
	query: string
	chosen: Chosen
}

/** Longer queries are cut: nobody types them, and every word costs a look into the index. */
const longestQuery = 100

/** Reads `?q=…&place=…&unit=…&role=…&action=…`; several values of a facet are repeated parameters. Unknown parameters are ignored. */
export function readState(parameters: URLSearchParams): SearchState {
	const values = (name: FacetName) => [...new Set(parameters.getAll(name).map(value => value.trim()))].filter(value => value !== '').slice(0, 50)
	return {
		query: (parameters.get('q') ?? '').trim().slice(0, longestQuery),
		chosen: { place: values('place'), unit: values('unit'), role: values('role'), action: values('action') },
	}
}

/** The same back, in a fixed order, without what is empty. */
export function writeState({ query, chosen }: SearchState): URLSearchParams {
	const parameters = new URLSearchParams()
	if (query !== '') parameters.set('q', query)
	for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value)
	return parameters
}

/** The state with one value of a facet switched on or off. */
export function toggle(state: SearchState, name: FacetName, value: string): SearchState {
	const values = state.chosen[name]
	const next = values.includes(value) ? values.filter(each => each !== value) : [...values, value]
	return { ...state, chosen: { ...state.chosen, [name]: next } }
}
