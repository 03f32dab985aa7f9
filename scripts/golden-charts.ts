import { getAtlas } from '../src/atlas/index.ts'
import { chartFile, planCharts, siteCharts } from '../src/charts/index.ts'

/** The folder of the pictures of the seeds that a person has looked at. */
export const goldenChartsFolder = 'tests/charts/golden'

/** The files of all pictures of the seeds, by name. The version of the data, which changes with every word of it, is left open. */
export async function goldenCharts(): Promise<Map<string, string>> {
	const atlas = await getAtlas({ seeds: 'seeds' })
	const ofPlans = atlas.plans.flatMap(plan => planCharts(atlas, plan).map(chart => [`${plan.id}-${chart.id}.svg`, chart] as const))
	const ofSite = siteCharts(atlas).map(chart => [`${chart.id}.svg`, chart] as const)
	return new Map([...ofPlans, ...ofSite].map(([name, chart]) => [name, chartFile(chart, '0'.repeat(12))]))
}
