import type { Role } from '../../model/index.ts'
import type { NameIndex } from '../query/name-index.ts'
import { readQuery, readVerbatim } from '../query/read-query.ts'
import type { Reading } from '../query/reading.ts'
import { isBodyName } from '../query/what-is-asked.ts'
import type { Answer } from './answers.ts'
import { countFacets, type FacetName, type FacetValue, matches } from './facets.ts'
import { allPassages, type Hit, type Index } from './find-passages.ts'
import { findRelated } from './find-related.ts'
import { correctedHits, type Guess, guess } from './guesses.ts'
import { inPlaces } from './in-places.ts'
import type { SearchState } from './search-state.ts'
import { topicAnswer } from './topic-answer.ts'
import { type Attempt, slugsOf, tryReading } from './try-reading.ts'
import { functionsOfUnits } from './unit-functions.ts'

/** Everything that the page shows for a state. */
export interface Results {
	/** The query as typed. */
	asked: string
	/** How it was read. */
	reading: Reading
	answers: Answer[]
	/** Passages that contain the words, narrowed by the facets, and how many there are without them. */
	exact: Hit[]
	exactInAll: number
	/** The exact hits are only those in which the bodies have these roles. */
	boundTo: Role[]
	/** Passages that do not contain the words as they were typed, and why they are shown. */
	related: Hit[]
	relatedInAll: number
	relation: Relation
	/** Units and plans whose names contain the words, and that no answer shows already. */
	named: Hit[]
	/** Nothing was found, and the query is one slip away from this. */
	guesses: Guess[]
	facets: Record<FacetName, FacetValue[]>
	/** Without a query: all tasks, narrowed by the facets. */
	browsing: boolean
}

/**
 * words: they contain much of what was asked for · names: they are the tasks of the bodies that are meant, whom the plans call otherwise ·
 * slip: they contain what was probably meant
 */
export type Relation = 'words' | 'names' | 'slip'

/**
 * Asks the index for the first reading that answers anything, and narrows what it finds; the facets count what is shown. Asks once more when
 * another index took over meanwhile: what comes from two of them does not fit together.
 */
export async function findResults(state: Pick<SearchState, 'query' | 'chosen'>, names: NameIndex, index: Index): Promise<Results> {
	const limited = index.limited ?? null
	return find(state, names, index).catch(error => {
		if ((index.limited ?? null) === limited) throw error
		return find(state, names, index)
	})
}

async function find(state: Pick<SearchState, 'query' | 'chosen'>, names: NameIndex, index: Index): Promise<Results> {
	const browsing = state.query.trim() === ''
	const readings = readQuery(state.query, names)
	const attempt = browsing ? await browse(readings[0], index) : await firstThatAnswers(state.query, readings, names, index)
	const { reading, exact, ofBodies, answers, boundTo, named } = attempt
	const isFound = browsing || answers.length > 0 || exact.length > 0 || named.length > 0
	const guesses = isFound ? [] : await guess(reading, names, index)
	const relation: Relation = guesses.length > 0 ? 'slip' : ofBodies.length > 0 ? 'names' : 'words'
	const related =
		relation === 'slip' ? correctedHits(guesses) : relation === 'names' ? ofBodies : browsing ? [] : await relatedTo(attempt, readings, names, index)
	const topic = exact.length === 0 && relation === 'words' && reading.question === 'who' ? topicAnswer(bestOf(related), reading, names.names, false) : null
	const functionsOf = functionsOfUnits(names.names)
	// Who asks for a body and chooses a role means the body's.
	const bodies = [...new Set(reading.units.map(({ value }) => value.name))]
	const ofNamed = state.chosen.unit.length === 0 && bodies.length > 0 ? { ...state.chosen, unit: bodies } : state.chosen
	const chosen = state.chosen.role.length > 0 ? ofNamed : state.chosen
	const narrow = (hits: readonly Hit[]) => hits.filter(({ record }) => matches(record, chosen, functionsOf))
	const records = [...exact, ...related].map(({ record }) => record)
	return {
		asked: state.query.trim(),
		reading,
		boundTo,
		named,
		answers: [...answers, ...(topic ? [topic] : [])].flatMap(answer => inPlaces(answer, state.chosen.place)),
		exact: narrow(exact),
		exactInAll: exact.length,
		related: narrow(related),
		relatedInAll: related.length,
		relation,
		guesses,
		facets: countFacets(records, chosen, functionsOf, { unit: state.chosen, role: ofNamed }),
		browsing,
	}
}

/** Related hits that are about as good as the best: who does the others is not what was asked. */
function bestOf(related: readonly Hit[]): Hit[] {
	const best = Math.max(...related.map(({ score }) => score))
	return related.filter(({ score }) => score >= best * 0.9)
}

async function browse(reading: Reading, index: Index): Promise<Attempt> {
	const tasks = (await allPassages(index)).filter(({ record }) => record.kind === 'task')
	return { reading, answers: [], exact: tasks, boundTo: [], ofBodies: [], named: [] }
}

async function firstThatAnswers(query: string, readings: readonly [Reading, ...Reading[]], names: NameIndex, index: Index): Promise<Attempt> {
	const verbatim = readVerbatim(query, readings[0])
	let first: Attempt | undefined
	for (const reading of verbatim ? [verbatim, ...readings] : readings) {
		const attempt = await tryReading(reading, names.names, index)
		if (attempt.answers.length > 0 || attempt.exact.length > 0 || attempt.named.length > 0) return attempt
		if (reading !== verbatim) first ??= attempt
	}
	return first ?? tryReading(readings[0], names.names, index)
}

/** Fewer exact hits than this, and related ones are looked for. */
const enough = 3

async function relatedTo({ reading, exact, answers }: Attempt, readings: readonly Reading[], names: NameIndex, index: Index): Promise<Hit[]> {
	// Who asks for a body or a document by its name is answered; passages that name others like it would only look like an answer.
	const isNamed =
		answers.some(({ kind }) => kind !== 'topic') ||
		isBodyName(reading) ||
		reading.units.length > 0 ||
		reading.documentNumber !== null ||
		reading.figures.length > 0
	if (isNamed || exact.length >= enough) return []
	for (const candidate of exact.length > 0 ? [reading] : readings) {
		if (candidate.units.length > 0) continue
		const related = await findRelated(index, candidate.terms, slugsOf(candidate), exact, names.names.everydayWords)
		if (related.length > 0) return related
	}
	return []
}
