import type { Atlas } from '../../atlas/index.ts'
import { siteCharts } from '../../charts/index.ts'
import { chartCsv } from '../chart-facts.ts'
import type { FurtherTable } from '../page-kind.ts'

/** The picture of the home page; its table has also the fields that the page leaves to the page of functions. */
export const homeTables = (atlas: Atlas): FurtherTable[] =>
	siteCharts(atlas)
		.filter(({ id }) => id === 'fields-by-action')
		.map(chart => ({ name: 'fields', title: chart.heading, csv: () => chartCsv(chart) }))
