import type { ComparedRow, Comparison } from './comparison.ts'
import { isDifferent } from './row-tokens.ts'

/** Rows that differ in one way, each row in one list alone: by what is gravest. */
export interface DifferenceList {
	kind: 'only' | 'some' | 'lead' | 'leadPartly' | 'units' | 'text'
	/** The plan that alone has it; null for other kinds. */
	plan: number | null
	rows: readonly ComparedRow[]
}

/** All differences, the gravest kind first, each list in the order of the page; empty lists are left out. */
export function listDifferences({ plans, groups, isPeriods }: Comparison): DifferenceList[] {
	const rows = groups.flatMap(group => group.rows).filter(row => isDifferent(row, isPeriods))
	const ofKind = (difference: ComparedRow['difference']) => rows.filter(row => row.difference === difference)
	const presence = ofKind('presence')
	const count = ({ has }: ComparedRow) => has.filter(Boolean).length
	const lists: DifferenceList[] = [
		...plans.map((_, plan) => ({ kind: 'only' as const, plan, rows: presence.filter(row => count(row) === 1 && row.has[plan]) })),
		{ kind: 'some', plan: null, rows: presence.filter(row => count(row) > 1) },
		{ kind: 'lead', plan: null, rows: ofKind('lead') },
		{ kind: 'leadPartly', plan: null, rows: ofKind('leadPartly') },
		{ kind: 'units', plan: null, rows: ofKind('units') },
		{ kind: 'text', plan: null, rows: ofKind('text') },
	]
	return lists.filter(list => list.rows.length > 0)
}
