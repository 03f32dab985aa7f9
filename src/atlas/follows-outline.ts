import type { Plan } from '../model/index.ts'

/** Whether a plan carries out an outline that the site knows (content/measures/). */
export function followsOutline({ family }: Pick<Plan, 'family'>): boolean {
	return family !== null
}
