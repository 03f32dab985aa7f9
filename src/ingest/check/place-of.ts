import type { Plan, Position } from '../../model/index.ts'

/** Where a name is first printed in a plan's tasks. */
export function placeOf(plan: Pick<Plan, 'tasks'>, printed: string): Position | null {
	return plan.tasks.flatMap(({ assignments }) => assignments).find(assignment => assignment.printed === printed)?.position ?? null
}
