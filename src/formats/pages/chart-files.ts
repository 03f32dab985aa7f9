import { z } from 'zod'
import { type Chart, planCharts, siteCharts } from '../../charts/index.ts'
import { chartCsv, chartFact, chartFields } from '../chart-facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const schema = z.strictObject({ ...pageHead, ...chartFields })

function chartFile(context: PageContext, path: string, chart: Chart): z.infer<typeof schema> {
	return { ...headOf(context, 'chart', path, chart.title, chart.plans), page: context.address(chart.file ?? path), ...chartFact(context, chart) }
}

/** The pictures one by one: beside /quxian/quxian-2023/charts/partners.svg lie partners.json and partners.csv. A picture is its own page. */
export const chartKind: PageKind = {
	id: 'chart',
	title: '一张图的数据表',
	schema,
	pagesOf: atlas =>
		[...siteCharts(atlas), ...atlas.plans.flatMap(plan => planCharts(atlas, plan))].flatMap(chart => {
			if (chart.file === null) return []
			const path = chart.file.replace(/\.svg$/, '/')
			return [{ path, json: context => chartFile(context, path, chart), csv: () => chartCsv(chart) }]
		}),
}
