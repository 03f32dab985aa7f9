/** The charts of the site. A new one is a function from data to a `Chart` in a file of its own, and a line here; `components/chart/` shows it. */
export type { Chart, ChartCell } from './chart.ts'
export { fieldsByActionChart, groupOf } from './fields-by-action.ts'
export { targetsByPlaceChart } from './targets-by-place.ts'
export { unitBySectionChart } from './unit-by-section.ts'
export { unitsByRoleChart } from './units-by-role.ts'
