import type { Table } from '../table.ts'
import { actions } from './actions.ts'
import { assignments } from './assignments.ts'
import { citations } from './citations.ts'
import { details } from './details.ts'
import { functions } from './functions.ts'
import { indicators } from './indicators.ts'
import { jurisdictions } from './jurisdictions.ts'
import { measures } from './measures.ts'
import { plans } from './plans.ts'
import { taskMeasures } from './task-measures.ts'
import { tasks } from './tasks.ts'
import { unitFunctions } from './unit-functions.ts'
import { unitPlans } from './unit-plans.ts'
import { units } from './units.ts'

/** The tables of the open data, what people ask for first. */
export const tables: readonly Table[] = [
	plans,
	tasks,
	assignments,
	units,
	indicators,
	citations,
	details,
	jurisdictions,
	functions,
	unitFunctions,
	unitPlans,
	actions,
	measures,
	taskMeasures,
]
