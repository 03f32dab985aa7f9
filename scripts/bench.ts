/** `npm run bench`: how fast documents are read and the site is built, what pages weigh and how quick search is, against the budgets of the design. */
import { type Figure, toTable } from './bench/figure.ts'
import { measureComparison } from './bench/measure-comparison.ts'
import { measureIngest } from './bench/measure-ingest.ts'
import { measureScaling } from './bench/measure-scaling.ts'
import { measureSearch } from './bench/measure-search.ts'
import { measureWeights } from './bench/measure-weights.ts'
import { buildSite } from './build-site.ts'
import { readSiteOptions } from './site-options.ts'

/** `npm run bench -- --scaling`: only how the time of reading grows with the text. */
if (process.argv.includes('--scaling')) {
	process.stdout.write(`${toTable(measureScaling())}\n`)
	process.exit()
}

const options = { ...readSiteOptions(), out: '.cache/bench/site', previous: undefined }

const figures: Figure[] = [...(await measureIngest(options.seeds)), ...measureScaling()]
const built = await buildSite(options)
figures.push(
	{ name: 'build, links checked', value: built.seconds, unit: 's', budget: null, note: `${built.pages} pages, ${(built.bytes / 1e6).toFixed(1)} MB` },
	{ name: 'build', value: built.pages / built.seconds, unit: 'pages/s', budget: null },
	...measureWeights(options.out, options.base),
	...(await measureComparison(options.out, options.base)),
	...(await measureSearch(options.out, options.base)),
)
process.stdout.write(`${toTable(figures)}\n`)
const over = figures.filter(({ value, budget }) => budget !== null && value > budget)
process.stdout.write(over.length === 0 ? '\nAll within the budgets.\n' : `\nOver the budget: ${over.map(({ name }) => name).join(', ')}\n`)
