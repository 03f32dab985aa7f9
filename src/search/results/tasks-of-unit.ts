import type { Role } from '../../model/index.ts'
import type { UnitName } from '../names.ts'
import { fold } from '../query/fold.ts'
import { pairTokens } from '../query/tokens.ts'
import { roleOrder, type SearchRecord } from '../record.ts'
import { findRecords, type Hit, type Index } from './find-passages.ts'

/**
 * The tasks of a unit in the current plans, what matters most to it first: the roles that are asked for, then those that it leads; among these what it does with the
 * fewest others; then in document order. The words of each hit are the unit's spellings.
 */
export async function tasksOfUnit(index: Index, unit: UnitName, roles: readonly Role[]): Promise<Hit[]> {
	const spellings = [...new Set([unit.name, ...unit.spellings].map(fold))]
	const found = new Map<string, Hit>()
	for (const spelling of spellings) {
		for (const hit of await findRecords(index, pairTokens(spelling))) {
			const { kind, plan, path } = hit.record
			if (kind === 'task' && unit.plans.includes(plan) && roleOf(hit.record, unit) !== undefined) found.set(path, { ...hit, words: spellings })
		}
	}
	const order = [...roles, ...roleOrder.filter(role => !roles.includes(role))]
	const rank = ({ record }: Hit) => order.indexOf(roleOf(record, unit) ?? 'responsible')
	const partners = ({ record }: Hit) => record.assignments.length
	return [...found.values()].sort((a, b) => rank(a) - rank(b) || partners(a) - partners(b) || a.record.line - b.record.line)
}

function roleOf({ assignments }: SearchRecord, unit: UnitName): Role | undefined {
	return assignments.find(assignment => assignment.unit === unit.name)?.role
}
