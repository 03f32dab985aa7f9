import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queryTableFile, readQueryTable } from '../../scripts/bench/search/query-table.ts'
import { plain, score } from '../../scripts/bench/search/score.ts'
import { getAtlas, taskPath } from '../../src/atlas/index.ts'
import { namesOf } from '../../src/search/build/names-of.ts'
import { recordsOf } from '../../src/search/build/records-of.ts'
import { indexNames } from '../../src/search/query/name-index.ts'
import { nothingChosen } from '../../src/search/results/facets.ts'
import { findResults } from '../../src/search/results/find-results.ts'
import { openIndex } from './open-index.ts'
import { resultPaths } from './result-paths.ts'

/** The table of questions, asked without a browser. `npm run bench:search` asks it on the built site. */
const atlas = await getAtlas()
const names = indexNames(namesOf(atlas))
const table = await readQueryTable(queryTableFile, atlas)
let index: Awaited<ReturnType<typeof openIndex>>

beforeAll(async () => {
	index = await openIndex(recordsOf(atlas))
}, 60_000)
afterAll(() => index.close())

async function ask(query: string) {
	// The page asks nothing then.
	if (query.trim() === '') return { results: [], exact: [], offered: [] }
	const results = await findResults({ query, chosen: nothingChosen }, names, index)
	return {
		results: resultPaths(results),
		exact: results.exact.map(({ record }) => ({ path: record.path, text: record.segments.join('\n') })),
		offered: results.guesses.map(({ text }) => text),
	}
}

describe.each([...new Set(table.map(({ kind }) => kind))])('%s', kind => {
	test.each(table.filter(entry => entry.kind === kind).map(entry => [entry.query, entry] as const))('%s', async (query, expected) => {
		const shown = await ask(query)
		const { isRight, missed, unproven } = score(expected, shown)
		const faults = { first: isRight ? 'right' : (shown.results[0] ?? 'nothing'), missed, unproven }
		if (expected.fails === null) expect(faults).toEqual({ first: 'right', missed: [], unproven: [] })
		else expect(faults, `answered now: take the line “fails: ${expected.fails}” out of the table`).not.toEqual({ first: 'right', missed: [], unproven: [] })
	})
})

describe('the table itself', () => {
	test('asks nothing twice', () => {
		const queries = table.map(({ query }) => query)
		expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([])
	})

	/** By plain substring search, with nothing of the search. */
	test.each(table.filter(({ words }) => words.length > 0).map(({ query, words, places, tasks }) => [query, { words, places, tasks }] as const))(
		'names all tasks that contain what is asked for: %s',
		(_, { words, places, tasks }) => {
			const asked = atlas.plans.filter(({ jurisdiction }) => places.length === 0 || places.includes(jurisdiction.slug))
			const found = asked.flatMap(plan =>
				plan.tasks.flatMap(task => {
					const { title, text, clause, deadline, assignments, details } = task
					const printed = [
						title,
						text,
						clause?.text,
						deadline?.text,
						...assignments.map(each => each.printed),
						...details.flatMap(each => [each.title, each.text]),
					]
					const texts = printed.map(each => plain(each ?? ''))
					return words.every(word => texts.some(each => each.includes(plain(word)))) ? [taskPath(atlas, plan, task.id)] : []
				}),
			)
			expect(found.toSorted()).toEqual(tasks.toSorted())
		},
	)
})
