import type { ComparedRow } from './comparison.ts'

/** What a reader may ask for: the values of `only` in the address. `plan-1` is what the first plan alone has. */
export type RowToken = 'different' | 'lead' | 'partly' | 'unstated' | 'both' | 'some' | 'changed' | `plan-${number}`

/** Everything that a row answers to. Other words are a difference between two periods of one plan; two places always word things otherwise. */
export function tokensOf(row: ComparedRow, isPeriods: boolean): RowToken[] {
	const { has, lead } = row
	const count = has.filter(Boolean).length
	const presence: RowToken = count === has.length ? 'both' : count === 1 ? `plan-${has.indexOf(true) + 1}` : 'some'
	return [
		presence,
		...(isDifferent(row, isPeriods) ? (['different'] as const) : []),
		...(presence === 'both' && isPeriods && isDifferent(row, isPeriods) ? (['changed'] as const) : []),
		...(lead === 'different' ? (['lead'] as const) : []),
		...(lead === 'partly' ? (['partly'] as const) : []),
		...(lead?.startsWith('notStated') ? (['unstated'] as const) : []),
	]
}

export function isDifferent({ difference }: Pick<ComparedRow, 'difference'>, isPeriods: boolean): boolean {
	return difference !== 'none' && (isPeriods || difference !== 'text')
}
