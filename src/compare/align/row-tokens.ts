import type { ComparedRow, Comparison } from './comparison.ts'

/** What a reader may ask for: the values of `only` in the address. `plan-1` is what the first plan alone has. */
export type RowToken =
	| 'different'
	| 'lead'
	| 'partly'
	| 'units'
	| 'unstated'
	| 'both'
	| 'some'
	| 'changed'
	| 'words'
	| 'task-dropped'
	| 'task-added'
	| `plan-${number}`

/**
 * Everything that a row answers to; figures, lists and filters all count these. A row that some plans lack and others lead differently answers to both. Other
 * words are a difference between two periods of one plan; two places always word things otherwise.
 */
export function tokensOf(row: ComparedRow, isPeriods: boolean): readonly RowToken[] {
	const made = isPeriods ? ofPeriods : ofPlaces
	const known = made.get(row) ?? makeTokens(row, isPeriods)
	made.set(row, known)
	return known
}

/** Figures, lists, filters and the row itself all ask: each row is answered once. */
const ofPeriods = new WeakMap<ComparedRow, readonly RowToken[]>()
const ofPlaces = new WeakMap<ComparedRow, readonly RowToken[]>()

function makeTokens(row: ComparedRow, isPeriods: boolean): RowToken[] {
	const { has, lead, differences, tasks } = row
	const count = has.filter(Boolean).length
	const presence: RowToken = count === has.length ? 'both' : count === 1 ? `plan-${has.indexOf(true) + 1}` : 'some'
	const isBoth = presence === 'both'
	const tokens: readonly (readonly [token: RowToken, isTrue: boolean])[] = [
		[presence, true],
		['different', isDifferent(row, isPeriods)],
		['changed', isBoth && isPeriods && isDifferent(row, isPeriods)],
		['lead', lead === 'different'],
		['partly', lead === 'partly'],
		['units', differences.includes('units')],
		['words', isPeriods && differences.includes('text')],
		['task-dropped', isBoth && (tasks?.dropped ?? 0) > 0],
		['task-added', isBoth && (tasks?.added ?? 0) > 0],
		['unstated', lead?.startsWith('notStated') ?? false],
	]
	return tokens.flatMap(([token, isTrue]) => (isTrue ? [token] : []))
}

function isDifferent({ difference }: Pick<ComparedRow, 'difference'>, isPeriods: boolean): boolean {
	return difference !== 'none' && (isPeriods || difference !== 'text')
}

/** How many rows answer to a token. */
export interface TokenCount {
	/** What the figures of the summary count: measures, or, without an outline, all rows. */
	counted: number
	/** Beside them, tasks of no measure. */
	others: number
}

/** For each token that some row answers to, how many do: the one place from which all figures come. */
export function countTokens({ groups, isPeriods, summary }: Pick<Comparison, 'groups' | 'isPeriods' | 'summary'>): Map<RowToken, TokenCount> {
	const counts = new Map<RowToken, TokenCount>()
	for (const row of groups.flatMap(group => group.rows)) {
		for (const token of tokensOf(row, isPeriods)) {
			const known = counts.get(token) ?? { counted: 0, others: 0 }
			if (isCounted(row, summary)) known.counted += 1
			else known.others += 1
			counts.set(token, known)
		}
	}
	return counts
}

/** Whether a row is one of those that the figures of the summary count. */
export function isCounted({ measure }: Pick<ComparedRow, 'measure'>, { counted }: Pick<Comparison['summary'], 'counted'>): boolean {
	return measure !== null || counted === 'tasks'
}
