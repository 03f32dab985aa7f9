import type { APIRoute } from 'astro'
import { getAtlas } from '../../../../atlas/index.ts'
import { type Chart, chartFile } from '../../../../charts/index.ts'
import { planChartRoutes } from '../../../../layouts/routes.ts'

export const getStaticPaths = planChartRoutes

/** A picture of a plan as a file that stands alone. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props }) =>
	new Response(chartFile(props.chart, (await getAtlas()).dataVersion), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
