import { expect, it } from 'vitest'
import { nearest } from '../../src/model/nearest.ts'
import { growth, noGrowth } from '../time-taken.ts'

const ids = ['numbering-gap', 'numbering-duplicate', 'missing-date', 't1', 't12', 't120']

it.each([
	['a letter wrong', 'mising-date', ['missing-date']],
	['letters swapped', 'numbering-gpa', ['numbering-gap']],
	['a part of it', 'gap', ['numbering-gap']],
	['other case', 'T12', ['t12', 't1', 't120']],
	['nothing like it', 'zzzzzz', []],
	['nothing at all', '', []],
])('%s', (_, word, expected) => {
	expect(nearest(word, ids)).toEqual(expected)
})

it('takes no longer for a word of megabytes', () => {
	const askFor = (word: string) => expect(nearest(word, ids)).toEqual([])
	expect(growth(length => '甲'.repeat(length), askFor, 600_000, noGrowth)).toBeLessThan(noGrowth)
})
