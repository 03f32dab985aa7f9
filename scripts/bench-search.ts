/**
 * `npm run bench:search`: the table of questions asked on the built site in a browser, and of two engines out of the box over the same pages.
 * Prints what fails, the figures by kind of question, and one table of all engines.
 *
 * npm run bench:search -- --site dist      a site that is built already, under its base
 * npm run bench:search -- --queries FILE   another table
 * npm run bench:search -- --only-site      without the other engines
 */
import { parseArgs } from 'node:util'
import { getAtlas } from '../src/atlas/index.ts'
import { openMiniSearch } from './bench/search/ask-minisearch.ts'
import { openPlainPagefind } from './bench/search/ask-pagefind.ts'
import { openSite } from './bench/search/ask-site.ts'
import type { Engine } from './bench/search/engine.ts'
import { pagesOf } from './bench/search/pages-of.ts'
import { type Expected, queryTableFile, readQueryTable } from './bench/search/query-table.ts'
import { describeFailures, type Outcome, tableByKind, tableOfEngines } from './bench/search/report.ts'
import { type Score, score } from './bench/search/score.ts'
import { buildSite } from './build-site.ts'
import { readSiteOptions } from './site-options.ts'

const { values } = parseArgs({ options: { site: { type: 'string' }, queries: { type: 'string' }, 'only-site': { type: 'boolean' } } })
const options = readSiteOptions()
const atlas = await getAtlas()
const table = await readQueryTable(values.queries ?? queryTableFile, atlas)
const site = values.site ?? '.cache/bench/site'
if (values.site === undefined) await buildSite({ ...options, out: site, previous: undefined })

const pages = pagesOf(atlas)
const engines: (() => Promise<Engine>)[] = [() => openSite(site, options.base, pages)]
if (!values['only-site'])
	engines.push(
		() => openPlainPagefind(pages),
		() => openMiniSearch(pages),
	)

const outcomes: Outcome[] = []
for (const open of engines) outcomes.push(await examine(await open(), table))
const [own] = outcomes
if (own) process.stdout.write(`${describeFailures(own)}\n\n${tableByKind(own)}\n\n${tableOfEngines(outcomes)}\n`)

async function examine(engine: Engine, questions: readonly Expected[]): Promise<Outcome> {
	try {
		const scores: Score[] = []
		for (const expected of questions) scores.push(score(expected, await engine.ask(expected.query)))
		return { name: engine.name, scores, cost: await engine.measure() }
	} finally {
		await engine.close()
	}
}
