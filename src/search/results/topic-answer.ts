import type { Role } from '../../model/index.ts'
import type { PlaceName, SearchNames } from '../names.ts'
import { bodiesOf as bodiesNamed, type MeasureName, type Reading, type Term } from '../query/reading.ts'
import { isBodiesAlone } from '../query/what-is-asked.ts'
import { roleOrder, type SearchRecord } from '../record.ts'
import type { Hit } from './find-passages.ts'
import { groupByPlan } from './group-hits.ts'

/** Who does what the query speaks of: one row a plan that has tasks on it. */
export interface TopicAnswer {
	kind: 'topic'
	terms: readonly Term[]
	/** The measures of the outline that these tasks are mainly about, and those whose titles contain the words; most tasks first. */
	measures: readonly MeasureName[]
	/** Places without a row here whose plans have something of the first of these measures, in other words. */
	elsewhere: readonly PlaceName[]
	rows: TopicRow[]
	/** Whether the tasks contain the words literally, or only most of them. */
	isExact: boolean
	/** What several bodies do together was asked for. */
	isTogether: boolean
	/** It was asked who does it. */
	isWho: boolean
}

export interface TopicRow {
	plan: string
	place: PlaceName
	namesLead: boolean
	/** The first is the best. */
	tasks: SearchRecord[]
	/** Who leads these tasks, where nobody leads any who is responsible; those with more of them first. */
	bodies: TopicBody[]
}

export interface TopicBody {
	name: string
	role: Role
	tasks: number
	/** The unit's page; null when the site does not know the name. */
	path: string | null
}

/**
 * The question turned round: of these hits the tasks, place by place, with the bodies that have the role that is asked for, else that lead them,
 * else that are responsible. Null when no hit is a task.
 */
export function topicAnswer(hits: readonly Hit[], reading: Reading, names: SearchNames, isExact: boolean): TopicAnswer | null {
	const tasks = hits.filter(({ record }) => record.kind === 'task' || record.kind === 'detail')
	const groups = isExact ? groupByPlan(tasks) : groupByPlan(tasks).sort((a, b) => best(b.hits) - best(a.hits))
	const rows = groups.flatMap(({ plan, hits: own }): TopicRow[] => {
		const place = names.places.find(({ slug }) => slug === own[0]?.record.place)
		if (!place) return []
		const records = distinct(own.map(({ record }) => record))
		return [
			{
				plan,
				place,
				namesLead: names.plans.find(({ id }) => id === plan)?.namesLead ?? false,
				tasks: records,
				bodies: bodiesOf(records, reading, place, names),
			},
		]
	})
	const measures = measuresOf(rows, reading, names)
	return rows.length > 0
		? {
				kind: 'topic',
				terms: reading.terms,
				measures,
				elsewhere: elsewhereOf(measures[0], rows, reading, names),
				rows,
				isExact,
				isTogether: isBodiesAlone(reading) && bodiesNamed(reading).length > 1,
				isWho: reading.question === 'who',
			}
		: null
}

function best(hits: readonly Hit[]): number {
	return Math.max(...hits.map(({ score }) => score))
}

/** Measures of fewer tasks than this share only touch the topic. */
const leastShare = 0.3

/** What the tasks are mainly about first, at most two measures; then what the words name. A passage counts once with its task. */
function measuresOf(rows: readonly TopicRow[], reading: Reading, names: SearchNames): MeasureName[] {
	const named = reading.measures.map(({ value }) => value)
	const carried = rows.flatMap(({ tasks }) => tasks.flatMap(({ measure }) => measure ?? []))
	const counts = new Map<string, number>()
	for (const id of carried) counts.set(id, (counts.get(id) ?? 0) + 1)
	const main = [...counts]
		.filter(([, count]) => count >= carried.length * leastShare)
		.sort((a, b) => b[1] - a[1])
		.slice(0, 2)
		.flatMap(([id]) => measureNamed(id, names) ?? [])
	return [...main, ...named.filter(({ id }) => main.every(measure => measure.id !== id))]
}

function elsewhereOf(measure: MeasureName | undefined, rows: readonly TopicRow[], reading: Reading, names: SearchNames): PlaceName[] {
	if (!measure || reading.places.length > 0) return []
	const places = names.plans.filter(({ id }) => measure.plans.includes(id) && rows.every(({ plan }) => plan !== id)).map(({ place }) => place)
	return names.places.filter(({ slug }) => places.includes(slug) && rows.every(({ place }) => place.slug !== slug))
}

function measureNamed(id: string, { actions }: SearchNames): MeasureName | null {
	for (const action of actions) for (const measure of action.measures) if (measure.id === id) return { ...measure, action }
	return null
}

/** A task and the prose that unfolds it have one address. */
function distinct(records: readonly SearchRecord[]): SearchRecord[] {
	return records.filter((record, at) => records.findIndex(({ path }) => path === record.path) === at)
}

function bodiesOf(records: readonly SearchRecord[], reading: Reading, place: PlaceName, names: SearchNames): TopicBody[] {
	const asked = reading.roles.map(({ value }) => value)
	const order = [...asked, ...roleOrder.filter(role => !asked.includes(role))]
	const role = order.find(each => records.some(({ assignments }) => assignments.some(assignment => assignment.role === each)))
	if (!role) return []
	const counts = new Map<string, number>()
	for (const { assignments } of records) for (const { unit, role: own } of assignments) if (own === role) counts.set(unit, (counts.get(unit) ?? 0) + 1)
	return Array.from(counts, ([name, tasks]) => {
		const unit = names.units.find(each => each.place === place.slug && each.name === name)
		return { name, role, tasks, path: unit?.path ?? null }
	}).sort((a, b) => b.tasks - a.tasks)
}
