import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas } from '../../atlas/index.ts'
import { type Chart, chartFile, siteCharts } from '../../charts/index.ts'

export const getStaticPaths: GetStaticPaths = async () => siteCharts(await getAtlas()).map(chart => ({ params: { chart: chart.id }, props: { chart } }))

/** A picture over several plans as a file that stands alone. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props }) =>
	new Response(chartFile(props.chart, (await getAtlas()).dataVersion), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
