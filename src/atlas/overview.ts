import { type Atlas, newestPlans } from './atlas.ts'
import { functionsIndex } from './functions-index.ts'

/** The figures at a glance: what the front page lists, so that older plans of a place are not counted. */
export interface Overview {
	places: number
	tasks: number
	functions: number
}

/** Counts over the newest plan of every place. */
export function overview(atlas: Atlas): Overview {
	const plans = newestPlans(atlas)
	return {
		places: plans.length,
		tasks: plans.reduce((sum, plan) => sum + plan.tasks.length, 0),
		functions: functionsIndex(atlas).length,
	}
}
