import type { Atlas } from '../../atlas/index.ts'
import { siteCharts } from '../../charts/index.ts'
import { chartCsv } from '../chart-facts.ts'
import type { FurtherTable } from '../page-kind.ts'

/** The picture of who works for whom, on the home page and on that of functions; its table has also the fields that the home page leaves out. */
export const fieldsTables = (atlas: Atlas): FurtherTable[] =>
	siteCharts(atlas)
		.filter(({ id }) => id === 'fields-by-action')
		.map(chart => ({ name: 'fields', title: chart.heading, csv: () => chartCsv(chart) }))
