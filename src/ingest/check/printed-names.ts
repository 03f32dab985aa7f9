import type { Plan, Position } from '../../model/index.ts'

/** Where a printed name stands first in a plan's tasks, and in how many places. */
export interface PrintedName {
	first: Position
	count: number
}

const indexes = new WeakMap<Plan['tasks'], ReadonlyMap<string, PrintedName>>()

/** Every name that a plan's tasks print. Made once a plan. */
export function printedNames({ tasks }: Pick<Plan, 'tasks'>): ReadonlyMap<string, PrintedName> {
	const made = indexes.get(tasks)
	if (made) return made
	const names = new Map<string, PrintedName>()
	for (const { printed, position } of tasks.flatMap(({ assignments }) => assignments)) {
		const known = names.get(printed)
		if (known) known.count++
		else names.set(printed, { first: position, count: 1 })
	}
	indexes.set(tasks, names)
	return names
}

/** Where a name is first printed in a plan's tasks. */
export function placeOf(plan: Pick<Plan, 'tasks'>, printed: string): Position | null {
	return printedNames(plan).get(printed)?.first ?? null
}
