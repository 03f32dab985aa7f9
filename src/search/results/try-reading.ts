import type { Role } from '../../model/index.ts'
import type { SearchNames } from '../names.ts'
import { bodiesOf, isPlaceAlone, type Reading, type Term, toTerm } from '../query/reading.ts'
import { isBodiesAlone, isFieldWord, isTitle, isTopic } from '../query/what-is-asked.ts'
import { type Answer, answersTo } from './answers.ts'
import { byPlaceInDocument, findExact, type Hit, type Index, isPassage } from './find-passages.ts'
import { containsAll } from './find-terms.ts'
import { foldOnce } from './fold-once.ts'
import { tasksOfUnit } from './tasks-of-unit.ts'
import { topicAnswer } from './topic-answer.ts'

/** What one reading of the query finds. */
export interface Attempt {
	reading: Reading
	answers: Answer[]
	exact: Hit[]
	boundTo: Role[]
	/** Tasks of the bodies that are meant, when no passage has the name as it was typed. */
	ofBodies: Hit[]
	named: Hit[]
}

/** Asks the names and the index what one reading of a query asks for. */
export async function tryReading(reading: Reading, names: SearchNames, index: Index): Promise<Attempt> {
	const answers = answersTo(reading, names)
	const roles = reading.roles.map(({ value }) => value)
	const ofUnits = await fillTasks(answers, roles, index)
	const found = await findTerms(reading, index)
	const answered = new Set(answers.flatMap(pathsOf))
	const named = found.filter(({ record }) => !isPassage(record) && !answered.has(record.path))
	const literal = found.filter(({ record }) => isPassage(record))
	const ofBodies = literal.length === 0 && isBodiesAlone(reading) ? eachOnce(ofUnits) : []
	const bound = roles.length > 0 && bodiesOf(reading).length > 0 ? inRoles(literal, answers, roles) : []
	const topic =
		isTopic(reading) && !isTitle(reading) && reading.each.length === 0
			? topicAnswer(
					literal.filter(hit => speaksOf(hit, reading)),
					reading,
					names,
					true,
				)
			: null
	return {
		reading,
		answers: topic ? inOrder(topic, answers, reading) : answers,
		exact: bound.length > 0 ? bound : literal,
		boundTo: bound.length > 0 && bound.length < literal.length ? roles : [],
		ofBodies,
		named,
	}
}

/** A word that a task has only in the names of its bodies (农业 in 县农业农村局) is not what the task is about. */
function speaksOf({ record }: Hit, reading: Reading): boolean {
	const bodies = bodiesOf(reading)
	const topics = reading.terms.filter(({ text }) => !bodies.includes(text) || isFieldWord(reading)).map(({ folded }) => folded)
	const own = record.kind === 'task' ? [record.segments[0] ?? '', ...record.unfolding] : record.segments
	return containsAll(own.map(foldOnce), topics)
}

/** A topic beside a body's name is what is asked for; what several bodies do is asked of each, unless it is what they do together. */
function inOrder(topic: Answer, answers: readonly Answer[], reading: Reading): Answer[] {
	const isTargetAsked = reading.figures.length > 0 || reading.question === 'target'
	const isActionAsked = reading.question === 'who' && reading.actions.length > 0
	const isAfter = (isBodiesAlone(reading) && !reading.isTogether && !isFieldWord(reading)) || isTargetAsked || isActionAsked || reading.documentNumber !== null
	return isAfter ? [...answers, topic] : [topic, ...answers]
}

/** What passages must contain: a place that is asked for alone is looked for as a word. */
function termsOf(reading: Reading): Term[] {
	if (!isPlaceAlone(reading)) return reading.terms
	const [name, second] = [...new Set(reading.places.map(({ from }) => from))]
	return name && !second && reading.question !== 'target' ? [toTerm(name)] : []
}

export function slugsOf(reading: Reading): string[] {
	return reading.places.map(({ value }) => value.slug)
}

/** So many rows of a card say what matters most. */
const rowsWithTasks = 6
const tasksInRow = 3

/** Puts into the rows what matters most of their units' tasks, and gives all these tasks. More rows are better looked up one by one. */
async function fillTasks(answers: readonly Answer[], roles: readonly Role[], index: Index): Promise<Hit[]> {
	const found: Hit[] = []
	for (const answer of answers) {
		if (answer.kind !== 'units' || answer.rows.length > rowsWithTasks) continue
		for (const row of answer.rows) {
			const tasks = await tasksOfUnit(index, row.unit, roles)
			row.tasks = tasks.slice(0, tasksInRow).map(({ hit, role }) => ({ record: hit.record, role }))
			row.lacks = roles.filter(role => row.unit[role] === 0)
			found.push(...tasks.map(({ hit }) => hit))
		}
	}
	return found
}

/** Tasks of several bodies in document order, one that they share once. */
function eachOnce(hits: readonly Hit[]): Hit[] {
	return [...new Map(hits.map(hit => [hit.record.path, hit])).values()].sort(byPlaceInDocument)
}

async function findTerms(reading: Reading, index: Index): Promise<Hit[]> {
	if (reading.each.length === 0) return findExact(index, termsOf(reading), isPlaceAlone(reading) ? [] : slugsOf(reading))
	const found = await Promise.all(reading.each.map(({ term, place }) => findExact(index, [term], [place.slug])))
	return [...new Set(found.flat())].sort(byPlaceInDocument)
}

/** The hits in which one of the bodies that are asked for has one of the roles. */
function inRoles(hits: readonly Hit[], answers: readonly Answer[], roles: readonly Role[]): Hit[] {
	const asked = answers.flatMap(answer => (answer.kind === 'units' || answer.kind === 'function' ? answer.rows.map(({ unit }) => unit) : []))
	const isAsked = (place: string, name: string) => asked.some(unit => unit.place === place && unit.name === name)
	return hits.filter(({ record }) => record.assignments.some(({ unit, role }) => roles.includes(role) && isAsked(record.place, unit)))
}

function pathsOf(answer: Answer): string[] {
	if (answer.kind === 'units') return [...answer.rows, ...answer.others].map(({ unit }) => unit.path)
	if (answer.kind === 'function') return answer.rows.map(({ unit }) => unit.path)
	if (answer.kind === 'place') return answer.plans.map(({ path }) => path)
	if (answer.kind === 'document') return answer.plan ? [answer.plan.path] : []
	return []
}
