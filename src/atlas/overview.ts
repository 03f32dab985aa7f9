import { type Atlas, currentPlans } from './atlas.ts'
import { functionsIndex } from './functions-index.ts'

/** The figures at a glance: of current plans, so that older plans of a place are not counted. */
export interface Overview {
	places: number
	tasks: number
	functions: number
}

/** Counts over the current plans of every place. */
export function overview(atlas: Atlas): Overview {
	return {
		places: atlas.places.length,
		tasks: currentPlans(atlas).reduce((sum, plan) => sum + plan.tasks.length, 0),
		functions: functionsIndex(atlas).length,
	}
}
