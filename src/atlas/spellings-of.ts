import type { Plan, Position } from '../model/index.ts'
import { indexOf } from './plan-index.ts'

/** One way in which a plan prints the name of a unit. */
export interface Spelling {
	printed: string
	/** How often. */
	count: number
	/** Where first. */
	first: Position
}

/** Every printed spelling of a unit, the most frequent first; equal ones by first appearance. */
export function spellingsOf(plan: Plan, unitId: string): Spelling[] {
	const spellings = new Map<string, Spelling>()
	for (const { assignment } of indexOf(plan).assignmentsByUnit.get(unitId) ?? []) {
		const known = spellings.get(assignment.printed)
		if (known) known.count += 1
		else spellings.set(assignment.printed, { printed: assignment.printed, count: 1, first: assignment.position })
	}
	return [...spellings.values()].sort((a, b) => b.count - a.count)
}
