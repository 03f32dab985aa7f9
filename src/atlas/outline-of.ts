import type { Outline } from '../model/registries.ts'
import type { Atlas, PublishedPlan } from './atlas.ts'

/** The outline that a plan carries out; null for a plan of no family that the site knows. */
export function outlineOf(atlas: Atlas, plan: PublishedPlan): Outline | null {
	return atlas.registries.outlines.find(({ family }) => family === plan.family) ?? null
}
