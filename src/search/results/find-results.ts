import type { Role } from '../../model/index.ts'
import { bodySuffix, governmentSuffix } from '../query/body-names.ts'
import { fold } from '../query/fold.ts'
import type { NameIndex } from '../query/name-index.ts'
import { readQuery } from '../query/read-query.ts'
import { bodiesOf, isPlaceAlone, type Reading, type Term, toTerm } from '../query/reading.ts'
import { type Answer, answersTo } from './answers.ts'
import { countFacets, type FacetName, type FacetValue, matches } from './facets.ts'
import { allPassages, byPlaceInDocument, findExact, type Hit, type Index, isPassage } from './find-passages.ts'
import { findRelated } from './find-related.ts'
import type { SearchState } from './search-state.ts'
import { slipInTexts, slipsOfNames } from './slips.ts'
import { tasksOfUnit } from './tasks-of-unit.ts'
import { topicAnswer } from './topic-answer.ts'
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

/** What a mistyped query may have meant, and what that would answer. */
export interface Guess {
	text: string
	answers: Answer[]
	/** Passages that contain it, when it is a word of the texts and no name. */
	hits: Hit[]
}

/** What one reading of the query finds. */
interface Attempt {
	reading: Reading
	answers: Answer[]
	exact: Hit[]
	boundTo: Role[]
	/** Tasks of the bodies that are meant, when no passage has the name as it was typed. */
	ofBodies: Hit[]
	named: Hit[]
}

/** More guesses confuse. */
const mostGuesses = 3

/** Asks the index for the first reading that answers anything, and narrows what it finds; the facets count what is shown. */
export async function findResults(state: Pick<SearchState, 'query' | 'chosen'>, names: NameIndex, index: Index): Promise<Results> {
	const browsing = state.query.trim() === ''
	const readings = readQuery(state.query, names)
	const attempt = browsing ? await browse(readings[0], index) : await firstThatAnswers(readings, names, index)
	const { reading, exact, ofBodies, answers, boundTo, named } = attempt
	const isFound = browsing || answers.length > 0 || exact.length > 0 || named.length > 0
	const guesses = isFound ? [] : await guess(reading, names, index)
	const relation: Relation = guesses.length > 0 ? 'slip' : ofBodies.length > 0 ? 'names' : 'words'
	const related =
		relation === 'slip' ? correctedHits(guesses) : relation === 'names' ? ofBodies : browsing ? [] : await relatedTo(attempt, readings, names, index)
	const topic = exact.length === 0 && reading.question === 'who' ? topicAnswer(bestOf(related), reading, names.names, false) : null
	const functionsOf = functionsOfUnits(names.names)
	const narrow = (hits: readonly Hit[]) => hits.filter(({ record }) => matches(record, state.chosen, functionsOf))
	return {
		asked: state.query.trim(),
		reading,
		boundTo,
		named,
		answers: [...answers, ...(topic ? [topic] : [])],
		exact: narrow(exact),
		exactInAll: exact.length,
		related: narrow(related),
		relatedInAll: related.length,
		relation,
		guesses,
		facets: countFacets(
			[...exact, ...related].map(({ record }) => record),
			state.chosen,
			functionsOf,
		),
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

async function firstThatAnswers(readings: readonly [Reading, ...Reading[]], names: NameIndex, index: Index): Promise<Attempt> {
	let first: Attempt | undefined
	for (const reading of readings) {
		const attempt = await tryReading(reading, names, index)
		if (attempt.answers.length > 0 || attempt.exact.length > 0 || attempt.named.length > 0) return attempt
		first ??= attempt
	}
	return first ?? tryReading(readings[0], names, index)
}

async function tryReading(reading: Reading, names: NameIndex, index: Index): Promise<Attempt> {
	const answers = answersTo(reading, names.names)
	const roles = reading.roles.map(({ value }) => value)
	await fillTasks(answers, roles, index)
	const found = await findExact(index, termsOf(reading), isPlaceAlone(reading) ? [] : slugsOf(reading))
	const answered = new Set(answers.flatMap(pathsOf))
	const named = found.filter(({ record }) => !isPassage(record) && !answered.has(record.path))
	const literal = found.filter(({ record }) => isPassage(record))
	const ofBodies = literal.length === 0 && isBodiesAlone(reading) ? await tasksOfUnits(answers, roles, index) : []
	const bound = roles.length > 0 && bodiesOf(reading).length > 0 ? literal.filter(({ record }) => hasRole(record, reading, answers, roles)) : []
	const topic = isTopic(reading) && !isTitle(reading) ? topicAnswer(literal, reading, names.names, true) : null
	return {
		reading,
		answers: topic ? inOrder(topic, answers, reading) : answers,
		exact: bound.length > 0 ? bound : literal,
		boundTo: bound.length > 0 && bound.length < literal.length ? roles : [],
		ofBodies,
		named,
	}
}

/** A topic beside a body's name is what is asked for; what several bodies do is asked of each, unless it is what they do together. */
function inOrder(topic: Answer, answers: readonly Answer[], reading: Reading): Answer[] {
	const isTargetAsked = reading.figures.length > 0 || reading.question === 'target'
	const isAfter = (isBodiesAlone(reading) && !reading.isTogether && !isFieldWord(reading)) || isTargetAsked || reading.documentNumber !== null
	return isAfter ? [...answers, topic] : [topic, ...answers]
}

/** What passages must contain: a place that is asked for alone is looked for as a word. */
function termsOf(reading: Reading): Term[] {
	if (!isPlaceAlone(reading)) return reading.terms
	const [name, second] = [...new Set(reading.places.map(({ from }) => from))]
	return name && !second && reading.question !== 'target' ? [toTerm(name)] : []
}

function slugsOf(reading: Reading): string[] {
	return reading.places.map(({ value }) => value.slug)
}

/** Nothing but names of bodies is asked for. */
function isBodiesAlone(reading: Reading): boolean {
	const bodies = bodiesOf(reading)
	return bodies.length > 0 && reading.terms.every(({ text }) => bodies.includes(text))
}

/** Something is asked for that is no name, or what several bodies do together. */
function isTopic(reading: Reading): boolean {
	const bodies = bodiesOf(reading)
	const isName = ({ text }: Term) => bodies.includes(text) || text === reading.documentNumber?.value || reading.figures.some(({ from }) => from === text)
	return !isPlaceAlone(reading) && (reading.terms.some(term => !isName(term)) || bodies.length > 1 || isFieldWord(reading))
}

/** An action of the outline is asked for by its title. */
function isTitle({ actions }: Reading): boolean {
	return actions.some(({ from }) => /(?:行动|工程)$/u.test(from))
}

/** 食品安全 stands for a field of government, but it is not the field's name (市场监管): rather a topic. */
function isFieldWord({ functions, units, terms }: Reading): boolean {
	const [term, another] = terms
	return (
		term !== undefined &&
		!another &&
		functions.length > 0 &&
		units.length === 0 &&
		!bodySuffix.test(term.folded) &&
		functions.every(({ value }) => withoutAnd(value.name) !== withoutAnd(term.folded))
	)
}

function withoutAnd(name: string): string {
	return fold(name).replace(/[和与及]/gu, '')
}

/** So many rows of a card say what matters most. */
const rowsWithTasks = 6
const tasksInRow = 3

async function fillTasks(answers: readonly Answer[], roles: readonly Role[], index: Index): Promise<void> {
	for (const answer of answers) {
		if (answer.kind !== 'units' || answer.rows.length > rowsWithTasks) continue
		for (const row of answer.rows) row.tasks = (await tasksOfUnit(index, row.unit, roles)).slice(0, tasksInRow).map(({ record }) => record)
	}
}

/** Bodies whose places call them otherwise are found by what they must do. More of them are better looked up one by one. */
async function tasksOfUnits(answers: readonly Answer[], roles: readonly Role[], index: Index): Promise<Hit[]> {
	const units = answers.flatMap(answer => (answer.kind === 'units' && answer.rows.length <= rowsWithTasks ? answer.rows.map(({ unit }) => unit) : []))
	const hits = new Map<string, Hit>()
	for (const unit of units) for (const hit of await tasksOfUnit(index, unit, roles)) hits.set(hit.record.path, hit)
	return [...hits.values()].sort(byPlaceInDocument)
}

function hasRole(record: Hit['record'], reading: Reading, answers: readonly Answer[], roles: readonly Role[]): boolean {
	const units = answers.flatMap(answer => (answer.kind === 'units' ? answer.rows.map(({ unit }) => unit) : []))
	const asked = units.length > 0 ? units : reading.units.map(({ value }) => value)
	const isAsked = (name: string) => asked.length === 0 || asked.some(unit => unit.place === record.place && unit.name === name)
	return record.assignments.some(({ unit, role }) => roles.includes(role) && isAsked(unit))
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
	for (const { terms, places, units } of exact.length > 0 ? [reading] : readings) {
		if (units.length > 0) continue
		const related = await findRelated(
			index,
			terms,
			places.map(({ value }) => value.slug),
			exact,
			names.names.everydayWords,
		)
		if (related.length > 0) return related
	}
	return []
}

/** Who asks for a body that no plan names (北京市教育局) must not get what others with such a name do. */
function isBodyName({ terms }: Reading): boolean {
	const [term, another] = terms
	return term !== undefined && !another && governmentSuffix.test(term.folded) && term.folded.length <= 12
}

async function guess(reading: Reading, names: NameIndex, index: Index): Promise<Guess[]> {
	const [term, another] = reading.terms
	if (!term || another || reading.documentNumber) return []
	const slips = slipsOfNames(names, term.folded)
	const inTexts = slips.length === 0 ? await slipInTexts(index, term.folded) : null
	const places = [...new Set(reading.places.map(({ from }) => from))].join(' ')
	const asked = (text: string) => `${places} ${text}`.trim()
	const named = slips.slice(0, mostGuesses).map(text => namedGuess(asked(text), names))
	return inTexts ? [...named, { text: inTexts, answers: [], hits: await findExact(index, [toTerm(inTexts)], slugsOf(reading)) }] : named
}

/** A name put right, in full when it is one body's: 渠县 县教育局. */
function namedGuess(asked: string, names: NameIndex): Guess {
	const [reading] = readQuery(asked, names)
	const answers = answersTo(reading, names.names)
	const [answer] = answers
	return { text: answer?.kind === 'units' && answer.rows.length === 1 ? reading.text : asked, answers, hits: [] }
}

/** With a slip put right the hits are those of the right word; a name that was mistyped has none. */
function correctedHits(guesses: readonly Guess[]): Hit[] {
	const rank = ({ record }: Hit) => Number(record.kind === 'passage')
	return guesses.flatMap(({ hits }) => hits).sort((a, b) => rank(a) - rank(b))
}

function pathsOf(answer: Answer): string[] {
	if (answer.kind === 'units') return [...answer.rows, ...answer.others].map(({ unit }) => unit.path)
	if (answer.kind === 'function') return answer.rows.map(({ unit }) => unit.path)
	if (answer.kind === 'place') return answer.plans.map(({ path }) => path)
	if (answer.kind === 'document') return answer.plan ? [answer.plan.path] : []
	return []
}
