import type { APIRoute } from 'astro'
import { getAtlas } from '../../atlas/index.ts'
import { type Chart, chartFile } from '../../charts/index.ts'
import { siteChartRoutes } from '../../layouts/routes.ts'

export const getStaticPaths = siteChartRoutes

/** A picture over several plans as a file that stands alone. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props }) =>
	new Response(chartFile(props.chart, (await getAtlas()).dataVersion), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
