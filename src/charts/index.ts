/**
 * The charts of the site. A new one is a function from data to a `Chart` in a file of its own, a line here, and one in plan-charts.ts, by which its file is
 * written; `components/chart/` shows it.
 */
export type { Chart, ChartCell, ChartData } from './chart.ts'
export { chartFile } from './chart-file.ts'
export { fieldsByActionChart } from './fields-by-action.ts'
export { leadsByActionChart } from './leads-by-action.ts'
export { type LegendMark, legendMark } from './legend-mark.ts'
export { measuresByPlaceChart } from './measures-by-place.ts'
export { partnersChart } from './partners.ts'
export { planCharts, siteCharts } from './plan-charts.ts'
export { targetsByPlaceChart } from './targets-by-place.ts'
export { groupOf } from './task-groups.ts'
export { sectionsOfUnit, unitBySectionChart } from './unit-by-section.ts'
export { unitsByActionChart } from './units-by-action.ts'
export { unitsByRoleChart } from './units-by-role.ts'
