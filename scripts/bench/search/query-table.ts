import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Atlas, type PublishedPlan, planPath, sourcePath, taskPath, unitPath } from '../../../src/atlas/index.ts'

/** The table of questions in the repository; another may be given to `npm run bench:search -- FILE`. */
export const queryTableFile = 'tests/search/queries.yaml'

const entrySchema = z.strictObject({
	query: z.string(),
	kind: z.string(),
	first: z.array(z.string()).min(1).optional(),
	nothing: z.literal(true).optional(),
	offered: z.string().optional(),
	words: z.array(z.string()).min(1).optional(),
	tasks: z.record(z.string(), z.string()).optional(),
	places: z.array(z.string()).optional(),
	fails: z.string().optional(),
})

/** What must be found for a query; every path is below the site's base. */
export interface Expected {
	query: string
	/** The group that it is counted in. */
	kind: string
	/** Any of these may stand first; empty when nothing may be found, or when a name is offered. */
	first: ReadonlySet<string>
	/** The name that is offered instead, when what is asked for has a slip. */
	offered: string | null
	/** What exact hits contain, all of it; empty when they are not measured. */
	words: string[]
	/** With words: every task that contains them. */
	tasks: string[]
	/** Slugs of the places that were asked for; empty for all. */
	places: string[]
	/** Why the program does not answer it yet. */
	fails: string | null
}

/** Reads a table of questions; what its entries mean stands at its head. Throws on an entry that is not understood or names a task that no plan has. */
export async function readQueryTable(file: string, atlas: Atlas): Promise<Expected[]> {
	const entries = z.array(entrySchema).safeParse(parse(await readFile(file, 'utf8')))
	if (!entries.success) throw new Error(`${file}: ${z.prettifyError(entries.error)}`)
	return entries.data.map(({ query, kind, first = [], offered, words = [], tasks = {}, places = [], fails }) => {
		const named = tasksOf(atlas, tasks)
		return {
			query,
			kind,
			first: new Set(first.flatMap(word => pathsOf(word, atlas, named))),
			offered: offered ?? null,
			words,
			tasks: named.map(({ path }) => path),
			places,
			fails: fails ?? null,
		}
	})
}

interface NamedTask {
	plan: PublishedPlan
	task: PublishedPlan['tasks'][number]
	path: string
}

function tasksOf(atlas: Atlas, tasks: Readonly<Record<string, string>>): NamedTask[] {
	return Object.entries(tasks).flatMap(([slug, ids]) => {
		const plan = atlas.plans.find(({ jurisdiction }) => jurisdiction.slug === slug)
		return ids.split(' ').map(id => {
			const task = plan?.tasks.find(each => each.id === id)
			if (!plan || !task) throw new Error(`no plan has the task ${slug} ${id}`)
			return { plan, task, path: taskPath(atlas, plan, id) }
		})
	})
}

function pathsOf(word: string, atlas: Atlas, tasks: readonly NamedTask[]): string[] {
	if (word === 'tasks') return tasks.map(({ path }) => path)
	if (word === 'units') return tasks.flatMap(({ plan, task }) => carriersOf(task).map(unit => unitPath(atlas, plan, unit)))
	if (word.startsWith('action:')) return atlas.plans.flatMap(plan => placesOfAction(atlas, plan, word.slice('action:'.length)))
	if (word.startsWith('/')) return [word]
	throw new Error(`${word} is no path and none of tasks, units, action:…`)
}

/** Who leads a task; where nobody does, who carries it. */
function carriersOf({ assignments }: NamedTask['task']): string[] {
	const leads = assignments.filter(({ role }) => role === 'lead')
	return (leads.length > 0 ? leads : assignments).map(({ unit }) => unit)
}

function placesOfAction(atlas: Atlas, plan: PublishedPlan, action: string): string[] {
	const tasks = plan.tasks.filter(task => task.action === action)
	const headings = plan.sections.filter(section => section.action === action && tasks.some(({ sectionId }) => sectionId === section.id))
	return [
		...tasks.map(({ id }) => taskPath(atlas, plan, id)),
		...headings.flatMap(({ id, position }) => [`${planPath(atlas, plan)}#${id}`, sourcePath(plan, position)]),
	]
}
