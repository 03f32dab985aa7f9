import type { Plan } from '../model/index.ts'

/** Whether a plan carries out the outline whose actions the registry lists (content/measures.yaml): its tasks or chapters belong to them. */
export function followsOutline({ tasks, sections }: Pick<Plan, 'tasks' | 'sections'>): boolean {
	return tasks.some(({ action }) => action !== null) || sections.some(({ action }) => action !== null)
}
