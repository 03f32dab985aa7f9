/** One measured figure: a row of the table that `npm run bench` prints. */
export interface Figure {
	name: string
	value: number
	unit: string
	/** At most this much, by the design's budgets; null where there is none. */
	budget: number | null
	/** What was measured exactly. */
	note?: string
}

/** The middle one of some numbers. Throws when there are none. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b)
	const middle = sorted[Math.floor(sorted.length / 2)]
	if (middle === undefined) throw new Error('no numbers to take the median of')
	return middle
}

/** The figures as a table for the terminal: ✓ within the budget, ✗ above it. */
export function toTable(figures: readonly Figure[]): string {
	const rows = figures.map(({ name, value, unit, budget, note }) => ({
		mark: budget === null ? ' ' : value <= budget ? '✓' : '✗',
		value: `${format(value)} ${unit}`,
		budget: budget === null ? '' : `≤ ${format(budget)} ${unit}`,
		name,
		note: note ?? '',
	}))
	const width = (column: 'value' | 'budget' | 'name') => Math.max(...rows.map(row => row[column].length))
	return rows
		.map(row =>
			[row.mark, row.name.padEnd(width('name')), row.value.padStart(width('value')), row.budget.padStart(width('budget')), row.note].join('  ').trimEnd(),
		)
		.join('\n')
}

function format(value: number): string {
	return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}
