import { chartsPath, type PublishedPlan } from '../atlas/index.ts'

/** The file of a picture of one plan. */
export function planChartFile(plan: PublishedPlan, id: string): string {
	return `${chartsPath(plan)}${id}.svg`
}

/** The file of a picture over all plans. */
export function siteChartFile(id: string): string {
	return `/charts/${id}.svg`
}
