import { type PublishedPlan, planTargetsCsv } from '../../atlas/index.ts'
import type { FurtherTable } from '../page-kind.ts'

/** All targets of a plan, where it has some: those of the whole plan and those in tasks. */
export const planTables = (plan: PublishedPlan): FurtherTable[] =>
	plan.indicators.length === 0 ? [] : [{ name: 'targets', title: '目标', csv: () => planTargetsCsv(plan) }]
