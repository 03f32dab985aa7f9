import type { Atlas, PublishedPlan } from '../atlas/index.ts'
import type { Chart } from './chart.ts'
import { fieldsByActionChart } from './fields-by-action.ts'
import { leadsByActionChart } from './leads-by-action.ts'
import { measuresByPlaceChart } from './measures-by-place.ts'
import { partnersChart } from './partners.ts'
import { targetsByPlaceChart } from './targets-by-place.ts'
import { unitsByActionChart } from './units-by-action.ts'
import { unitsByRoleChart } from './units-by-role.ts'

/** All pictures of one plan, in the order of its page; what it has no data for is left out. */
export function planCharts(atlas: Atlas, plan: PublishedPlan): Chart[] {
	return [unitsByRoleChart(atlas, plan), unitsByActionChart(atlas, plan), leadsByActionChart(atlas, plan), partnersChart(atlas, plan)].filter(isDrawn)
}

/** All pictures over several plans. */
export function siteCharts(atlas: Atlas): Chart[] {
	return [targetsByPlaceChart(atlas), fieldsByActionChart(atlas), ...atlas.registries.outlines.map(outline => measuresByPlaceChart(atlas, outline))].filter(
		isDrawn,
	)
}

const isDrawn = (chart: Chart | null): chart is Chart => chart !== null
