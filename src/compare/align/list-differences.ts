import type { ComparedRow, Comparison } from './comparison.ts'
import { isCounted, type RowToken, tokensOf } from './row-tokens.ts'

/** Rows that differ in one way. A row stands in each list that it belongs to; units and words are listed only where nothing graver is said of who leads. */
export interface DifferenceList {
	kind: 'only' | 'some' | 'lead' | 'leadPartly' | 'units' | 'taskDropped' | 'taskAdded' | 'text'
	/** What a filter shows just these by. */
	token: RowToken
	/** The plan that alone has it; null for other kinds. */
	plan: number | null
	/** What the figures of the summary count, in the order of the page. */
	rows: readonly ComparedRow[]
	/** Beside them, tasks of no measure. */
	others: readonly ComparedRow[]
}

/** All differences, the gravest kind first; empty lists are left out. */
export function listDifferences({ plans, groups, isPeriods, summary }: Comparison): DifferenceList[] {
	const all = groups.flatMap(group => group.rows).map(row => ({ row, tokens: tokensOf(row, isPeriods) }))
	const listOf = (kind: DifferenceList['kind'], token: RowToken, plan: number | null = null): DifferenceList => {
		const found = all.flatMap(({ row, tokens }) => (tokens.includes(token) ? [row] : []))
		return { kind, token, plan, rows: found.filter(row => isCounted(row, summary)), others: found.filter(row => !isCounted(row, summary)) }
	}
	return [
		...plans.map((_, plan) => listOf('only', `plan-${plan + 1}`, plan)),
		listOf('some', 'some'),
		listOf('lead', 'lead'),
		listOf('leadPartly', 'partly'),
		listOf('units', 'units'),
		listOf('taskDropped', 'task-dropped'),
		listOf('taskAdded', 'task-added'),
		listOf('text', 'words'),
	].filter(({ rows, others }) => rows.length + others.length > 0)
}
