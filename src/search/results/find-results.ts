import type { NameIndex } from '../query/name-index.ts'
import { type Reading, readQuery } from '../query/read-query.ts'
import { type Answer, answersTo } from './answers.ts'
import { countFacets, type FacetName, type FacetValue, matches } from './facets.ts'
import { allPassages, findPassages, type Hit, type Index, isPassage } from './find-passages.ts'
import type { SearchState } from './search-state.ts'
import { functionsOfUnits } from './unit-functions.ts'

/** Everything that the page shows for a state. */
export interface Results {
	reading: Reading
	answers: Answer[]
	/** Passages that contain the words, narrowed by the facets, and how many there are without them. */
	exact: Hit[]
	exactInAll: number
	related: Hit[]
	relatedInAll: number
	/** Units and plans whose names contain the words, and that no answer shows already. */
	named: Hit[]
	facets: Record<FacetName, FacetValue[]>
	/** Without a query: all tasks, narrowed by the facets. */
	browsing: boolean
}

/** Asks the index and narrows what it finds; the facets count what is shown. */
export async function findResults(state: Pick<SearchState, 'query' | 'chosen'>, names: NameIndex, index: Index): Promise<Results> {
	const reading = readQuery(state.query, names)
	const answers = answersTo(reading, names.names)
	const browsing = reading.terms.length === 0
	const found = browsing
		? { exact: (await allPassages(index)).filter(({ record }) => record.kind === 'task'), related: [] }
		: await findPassages(index, reading.terms, reading.place?.slug ?? null)
	const passages = found.exact.filter(({ record }) => isPassage(record))
	// Who asks for a body by its name is answered; passages that name others like it would only look like an answer.
	const related = reading.units.length > 0 || reading.documentNumber !== null ? [] : found.related
	const functionsOf = functionsOfUnits(names.names)
	const narrow = (hits: readonly Hit[]) => hits.filter(({ record }) => matches(record, state.chosen, functionsOf))
	const answered = new Set(answers.flatMap(pathsOf))
	return {
		reading,
		answers,
		exact: narrow(passages),
		exactInAll: passages.length,
		related: narrow(related),
		relatedInAll: related.length,
		named: found.exact.filter(({ record }) => !isPassage(record) && !answered.has(record.path)),
		facets: countFacets(
			[...passages, ...related].map(({ record }) => record),
			state.chosen,
			functionsOf,
		),
		browsing,
	}
}

function pathsOf(answer: Answer): string[] {
	if (answer.kind === 'units') return [...answer.rows, ...answer.others].map(({ unit }) => unit.path)
	if (answer.kind === 'function') return answer.rows.map(({ unit }) => unit.path)
	return answer.plan ? [answer.plan.path] : []
}
