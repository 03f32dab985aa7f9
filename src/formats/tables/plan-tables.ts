import { type Atlas, type PublishedPlan, planTargetsCsv } from '../../atlas/index.ts'
import { planCharts } from '../../charts/index.ts'
import { chartCsv } from '../chart-facts.ts'
import type { FurtherTable } from '../page-kind.ts'

/** All targets of a plan, where it has some: those of the whole plan and those in tasks. And the picture of its units, of which the page shows the first ones. */
export const planTables = (atlas: Atlas, plan: PublishedPlan): FurtherTable[] => [
	...(plan.indicators.length === 0 ? [] : [{ name: 'targets' as const, title: '目标', csv: () => planTargetsCsv(plan) }]),
	...planCharts(atlas, plan)
		.filter(({ id }) => id === 'units-by-role')
		.map(chart => ({ name: 'roles' as const, title: chart.heading, csv: () => chartCsv(chart) })),
]
