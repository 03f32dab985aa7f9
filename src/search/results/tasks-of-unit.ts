import type { Role } from '../../model/index.ts'
import type { UnitName } from '../names.ts'
import { fold } from '../query/fold.ts'
import { pairTokens } from '../query/tokens.ts'
import { roleOrder, type SearchRecord } from '../record.ts'
import { findRecords, type Hit, type Index } from './find-passages.ts'

/** A task of a unit, and what it is in it. */
export interface UnitTask {
	hit: Hit
	role: Role
}

/**
 * The tasks of a unit in the current plans: in the roles that are asked for when it has one of them, else all. What matters most to it first:
 * what it leads; then what it does with the fewest others; then in document order. The words of each hit are the unit's spellings.
 */
export async function tasksOfUnit(index: Index, unit: UnitName, roles: readonly Role[]): Promise<UnitTask[]> {
	const spellings = [...new Set([unit.name, ...unit.spellings].map(fold))]
	const found = new Map<string, UnitTask>()
	for (const spelling of spellings) {
		for (const hit of await findRecords(index, pairTokens(spelling))) {
			const { kind, plan, path } = hit.record
			const role = kind === 'task' && unit.plans.includes(plan) ? roleOf(hit.record, unit, roles) : undefined
			if (role) found.set(path, { hit: { ...hit, words: spellings }, role })
		}
	}
	const asked = [...found.values()].filter(({ role }) => roles.includes(role))
	const rank = ({ role }: UnitTask) => roleOrder.indexOf(role)
	const partners = ({ hit }: UnitTask) => hit.record.assignments.length
	return (asked.length > 0 ? asked : [...found.values()]).sort(
		(a, b) => rank(a) - rank(b) || partners(a) - partners(b) || a.hit.record.line - b.hit.record.line,
	)
}

/** Of a body that a task names in two roles, the one that is asked for, else the first. */
function roleOf({ assignments }: SearchRecord, unit: UnitName, asked: readonly Role[]): Role | undefined {
	const own = assignments.filter(assignment => assignment.unit === unit.name).map(({ role }) => role)
	return own.find(role => asked.includes(role)) ?? roleOrder.find(role => own.includes(role))
}
