import type { Atlas, PublishedPlan } from '../atlas/index.ts'
import type { Chart } from './chart.ts'
import { fieldsByActionChart } from './fields-by-action.ts'
import { leadsByActionChart } from './leads-by-action.ts'
import { measuresByPlaceChart } from './measures-by-place.ts'
import { partnersChart } from './partners.ts'
import { targetsByPlaceChart } from './targets-by-place.ts'
import { unitsByActionChart } from './units-by-action.ts'
import { unitsByRoleChart } from './units-by-role.ts'

const ofPlans = new WeakMap<Atlas, WeakMap<PublishedPlan, readonly Chart[]>>()
const ofSites = new WeakMap<Atlas, readonly Chart[]>()

/** All pictures of one plan, in the order of its page; what it has no data for is left out. Several pages and files show each: they are computed once. */
export function planCharts(atlas: Atlas, plan: PublishedPlan): readonly Chart[] {
	const known = ofPlans.get(atlas)?.get(plan)
	if (known) return known
	const charts = [unitsByRoleChart(atlas, plan), unitsByActionChart(atlas, plan), leadsByActionChart(atlas, plan), partnersChart(atlas, plan)].filter(isDrawn)
	ofPlans.set(atlas, (ofPlans.get(atlas) ?? new WeakMap()).set(plan, charts))
	return charts
}

/** All pictures over several plans, computed once. */
export function siteCharts(atlas: Atlas): readonly Chart[] {
	const known = ofSites.get(atlas)
	if (known) return known
	const charts = [targetsByPlaceChart(atlas), fieldsByActionChart(atlas), ...atlas.registries.outlines.map(outline => measuresByPlaceChart(atlas, outline))]
	const drawn = charts.filter(isDrawn)
	ofSites.set(atlas, drawn)
	return drawn
}

const isDrawn = (chart: Chart | null): chart is Chart => chart !== null
