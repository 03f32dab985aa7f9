import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas } from '../../../../atlas/index.ts'
import { type Chart, chartFile, planCharts } from '../../../../charts/index.ts'

export const getStaticPaths: GetStaticPaths = async () => {
	const atlas = await getAtlas()
	return atlas.plans.flatMap(plan =>
		planCharts(atlas, plan).map(chart => ({ params: { jurisdiction: plan.jurisdiction.slug, plan: plan.id, chart: chart.id }, props: { chart } })),
	)
}

/** A picture of a plan as a file that stands alone. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props }) =>
	new Response(chartFile(props.chart, (await getAtlas()).dataVersion), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
