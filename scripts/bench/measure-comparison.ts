import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { ComparedOutline, ComparedPlan, ComparisonCatalogue } from '../../src/compare/compared-plan.ts'
import { launchBrowser } from '../launch-browser.ts'
import { serveSite } from '../serve-site.ts'
import { type Figure, median } from './figure.ts'
import { makeComparedPlan } from './make-compared-plan.ts'

const rounds = 5
/** Tasks of each of two plans, and by when their comparison must stand on the page after its JSON has arrived, in milliseconds. */
const sizes = [
	{ tasks: 100, budget: 100 },
	{ tasks: 1000, budget: 500 },
]

/** How long two plans take to be compared and laid out in the browser, of one outline and of none. */
export async function measureComparison(folder: string, base: string): Promise<Figure[]> {
	const catalogue = JSON.parse(readFileSync(join(folder, 'compare/plans.json'), 'utf8')) as ComparisonCatalogue
	const served = await serveSite({ folder, base, port: 0 })
	const browser = await launchBrowser()
	const figures: Figure[] = []
	for (const outline of [catalogue.outlines[0] ?? null, null]) {
		for (const { tasks, budget } of sizes) {
			const times: number[] = []
			for (let round = 0; round < rounds; round += 1) times.push(await timeOnce(browser, served.address, tasks, outline, catalogue))
			const name = `2 × ${tasks} tasks side by side, ${outline ? 'one outline' : 'no outline'}`
			figures.push({ name, value: median(times), unit: 'ms', budget, note: `median of ${rounds}, layout included; most ${Math.max(...times).toFixed(0)} ms` })
		}
	}
	await browser.close()
	await served.close()
	return figures
}

async function timeOnce(browser: Browser, address: string, tasks: number, outline: ComparedOutline | null, catalogue: ComparisonCatalogue): Promise<number> {
	const plans = [1, 2].map(seed => makeComparedPlan(seed, tasks, outline))
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
	const json = (value: unknown) => ({ contentType: 'application/json', body: JSON.stringify(value) })
	await page.route('**/compare/plans.json', route => route.fulfill(json({ ...catalogue, plans: plans.map(entryOf) })))
	for (const plan of plans) await page.route(`**/compare/plans/${plan.id}.json`, route => route.fulfill(json(plan)))
	await page.addInitScript(() => {
		const mark = performance.mark.bind(performance)
		performance.mark = (name, options) => {
			// What is drawn must also be laid out before anybody sees it.
			if (name === 'comparison-drawn') document.documentElement.getBoundingClientRect()
			return mark(name, options)
		}
	})
	await page.goto(new URL(`compare/?plans=${plans.map(({ id }) => id).join(',')}`, address).href)
	const time = await page.waitForFunction(() => {
		const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime
		const [from, to] = [at('comparison-loaded'), at('comparison-drawn')]
		return from !== undefined && to !== undefined ? to - from : null
	})
	const value = Number(await time.jsonValue())
	await page.close()
	return value
}

function entryOf({ id, name, title, place, placeName, topic, tasks }: ComparedPlan): ComparisonCatalogue['plans'][number] {
	return {
		id,
		name,
		title,
		place,
		placeName,
		parents: [],
		documentNumber: null,
		years: [],
		tasks: tasks.length,
		pinyin: null,
		isNewest: true,
		isCurrent: true,
		matters: [topic],
	}
}
