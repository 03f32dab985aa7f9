import type { Plan, Position, Unit } from '../../model/index.ts'

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

/** Where a unit is first printed: under its name, or, where that has a level that its lists leave out (财政厅 for 省财政厅), under a spelling of it. */
export function placeOfUnit(plan: Pick<Plan, 'tasks'>, { name, spellings }: Pick<Unit, 'name' | 'spellings'>): Position | null {
	return placeOf(plan, name) ?? (spellings[0] === undefined ? null : placeOf(plan, spellings[0]))
}
