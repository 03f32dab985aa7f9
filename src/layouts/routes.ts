import { functionsIndex, getAtlas, unitsOfPlace, writtenPairs } from '../atlas/index.ts'
import { planCharts, siteCharts } from '../charts/index.ts'

/** What `getStaticPaths` gives where several pages, or a page and its version to embed, have the same addresses. */

/** One page a place. */
export const placeRoutes = async () => (await getAtlas()).places.map(({ jurisdiction }) => ({ params: { jurisdiction: jurisdiction.slug } }))

/** One page a body of a place. */
export const unitRoutes = async () =>
	(await getAtlas()).places.flatMap(place => unitsOfPlace(place).map(({ id }) => ({ params: { jurisdiction: place.jurisdiction.slug, unit: id } })))

/** One page a plan, below its place. */
export const planRoutes = async () => (await getAtlas()).plans.map(({ id, jurisdiction }) => ({ params: { jurisdiction: jurisdiction.slug, plan: id } }))

/** One page a plan that is not its place's newest: that one stands at the place's own address. */
export const furtherPlanRoutes = async () =>
	(await getAtlas()).places.flatMap(({ jurisdiction, plans, newest }) =>
		plans.filter(({ id }) => id !== newest.id).map(({ id }) => ({ params: { jurisdiction: jurisdiction.slug, plan: id } })),
	)

/** One file or page a picture of a plan. */
export const planChartRoutes = async () => {
	const atlas = await getAtlas()
	return atlas.plans.flatMap(plan =>
		planCharts(atlas, plan).map(chart => ({ params: { jurisdiction: plan.jurisdiction.slug, plan: plan.id, chart: chart.id }, props: { plan, chart } })),
	)
}

/** One file or page a picture over several plans. */
export const siteChartRoutes = async () => siteCharts(await getAtlas()).map(chart => ({ params: { chart: chart.id }, props: { chart } }))

/** One page a function. */
export const functionRoutes = async () => functionsIndex(await getAtlas()).map(({ id }) => ({ params: { function: id } }))

/** One page a pair of plans whose comparison is written. */
export const pairRoutes = async () => writtenPairs(await getAtlas()).map(({ a, b }) => ({ params: { pair: `${a.id}-vs-${b.id}` }, props: { a, b } }))
