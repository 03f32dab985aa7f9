import { type Chosen, type FacetName, facetNames, isNothingChosen, nothingChosen } from './facets.ts'

/** relevance: plans with the words in a title first, tasks before other passages · document: place by place, as the documents print them */
export type Sort = 'relevance' | 'document'

/** What the address of the search page says: a search can be shared, kept, and gone back to. */
export interface SearchState {
	query: string
	chosen: Chosen
	sort: Sort
}

export const emptyState: SearchState = { query: '', chosen: nothingChosen, sort: 'relevance' }

/** Longer queries are cut: nobody types them, and every word costs a look into the index. */
export const longestQuery = 100

/** Nothing is asked and nothing chosen. Without words, document order alone asks for something: all tasks from first to last. */
export function isEmpty({ query, chosen, sort }: SearchState): boolean {
	return query === '' && isNothingChosen(chosen) && sort === 'relevance'
}

/** Reads `?q=…&place=…&unit=…&function=…&role=…&action=…&sort=document`; several values of a facet are repeated parameters. Unknown parameters are ignored. */
export function readState(parameters: URLSearchParams): SearchState {
	const values = (name: FacetName) => [...new Set(parameters.getAll(name).map(value => value.trim()))].filter(value => value !== '').slice(0, 50)
	return {
		query: (parameters.get('q') ?? '').trim().slice(0, longestQuery),
		chosen: { place: values('place'), unit: values('unit'), function: values('function'), role: values('role'), action: values('action') },
		sort: parameters.get('sort') === 'document' ? 'document' : 'relevance',
	}
}

/** What the page around a frame asks for in its address (src/embed/frame/frame-options.js): nothing of a search, and still there after one. */
const frameOptions = ['theme', 'heading']

/**
 * The same back, in a fixed order, without what is empty.
 * @param before what the address said until now: what it asks of a frame stays, ahead of the search
 */
export function writeState({ query, chosen, sort }: SearchState, before = new URLSearchParams()): URLSearchParams {
	const parameters = new URLSearchParams([...before].filter(([name]) => frameOptions.includes(name)))
	if (query !== '') parameters.set('q', query)
	for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value)
	if (sort === 'document') parameters.set('sort', sort)
	return parameters
}

/** The state with other words. What was chosen stays: it is shown, and each is taken back with one click. Without words and choices: the empty page. */
export function withQuery(state: SearchState, query: string): SearchState {
	return query === '' && isNothingChosen(state.chosen) ? emptyState : { ...state, query }
}

/** The state with one value of a facet switched on or off. */
export function toggle(state: SearchState, name: FacetName, value: string): SearchState {
	const values = state.chosen[name]
	const next = values.includes(value) ? values.filter(each => each !== value) : [...values, value]
	return stillBrowsing({ ...state, chosen: { ...state.chosen, [name]: next } })
}

/** The state with all choices taken back. */
export function withoutChoices(state: SearchState): SearchState {
	return stillBrowsing({ ...state, chosen: nothingChosen })
}

/** Whoever browses without words and takes the last choice back sees all tasks, not an empty page. */
function stillBrowsing(state: SearchState): SearchState {
	return isEmpty(state) ? { ...state, sort: 'document' } : state
}
