import { describe, expect, it } from 'vitest'
import { median, toTable } from '../../../scripts/bench/figure.ts'

describe('figures of the bench', () => {
	it('takes the middle one, whatever the order', () => {
		expect(median([9, 1, 5])).toBe(5)
		expect(() => median([])).toThrow('no numbers')
	})

	it('marks what keeps its budget, what does not, and what has none', () => {
		const figures = [
			{ name: 'unit', value: 24.96, unit: 'kB', budget: 25, note: 'gzip' },
			{ name: 'plan', value: 61, unit: 'kB', budget: 60 },
			{ name: 'build', value: 1234.5, unit: 'ms', budget: null },
		]
		expect(toTable(figures).split('\n')).toEqual(['✓  unit      25 kB  ≤ 25 kB  gzip', '✗  plan      61 kB  ≤ 60 kB', '   build  1,235 ms'])
	})
})
