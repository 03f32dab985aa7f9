import { z } from 'zod'
import { chartsPath, type PublishedPlan } from '../../atlas/index.ts'
import { planCharts } from '../../charts/index.ts'
import { chartFact, chartFields, chartsCsv } from '../chart-facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const schema = z.strictObject({ ...pageHead, charts: z.array(z.strictObject(chartFields)) })

function chartsPage(context: PageContext, plan: PublishedPlan): z.infer<typeof schema> {
	return {
		...headOf(context, 'charts', chartsPath(plan), `图表：${plan.title ?? plan.id}`, [plan]),
		charts: planCharts(context.atlas, plan).map(chart => chartFact(context, chart)),
	}
}

/** All pictures of a plan. Its table: one row a cell of their tables. */
export const chartsKind: PageKind = {
	id: 'charts',
	title: '一份方案的全部图表和数据表',
	schema,
	pagesOf: atlas =>
		atlas.plans.map(plan => ({ path: chartsPath(plan), json: context => chartsPage(context, plan), csv: () => chartsCsv(planCharts(atlas, plan)) })),
}
