import { describe, expect, it } from 'vitest'
import { oneAway, typoSuspects } from '../../../src/ingest/check/typo-suspects.ts'
import type { Unit } from '../../../src/model/index.ts'
import { growth, linearGrowth } from '../../time-taken.ts'

const unit = (name: string, functions: string[] = []): Unit => ({ id: name, name, spellings: [name], kind: 'department', functions })

/** What is found in a plan that names each unit so many times. */
function suspectsOf(times: Record<string, number>): string[] {
	const units = Object.keys(times).map(name => unit(name))
	const tasks = Object.entries(times).flatMap(([name, count]) => Array.from({ length: count }, () => ({ assignments: [{ unit: name }] })))
	return typoSuspects({ units, tasks } as unknown as Parameters<typeof typoSuspects>[0]).map(([suspect, meant]) => `${suspect.name} ${meant?.name ?? ''}`)
}

describe('oneAway', () => {
	it.each([
		['a character changed', '县教肓局', '县教育局', true],
		['a character too many', '县教育育局', '县教育局', true],
		['a character too few', '县教局', '县教育局', true],
		['two characters swapped', '县育教局', '县教育局', true],
		['the same', '县教育局', '县教育局', false],
		['two characters changed', '县水务局', '县教育局', false],
	])('%s', (_, left, right, expected) => {
		expect(oneAway(left, right)).toBe(expected)
		expect(oneAway(right, left)).toBe(expected)
	})
})

describe('typoSuspects', () => {
	it.each([
		['changed', { 县教肓局: 1, 县教育局: 3 }, ['县教肓局 县教育局']],
		['swapped', { 县育教局: 2, 县教育局: 3 }, ['县育教局 县教育局']],
		['seldom named, both', { 县教肓局: 1, 县教育局: 2 }, []],
		['often named, both', { 县教肓局: 3, 县教育局: 3 }, []],
		['two may be meant', { 县教肓局: 1, 县教育局: 3, 县教委局: 3 }, []],
		['printed twice', { 县人力资源社会社会保障局: 9 }, ['县人力资源社会社会保障局 ']],
	])('%s', (_, times, expected) => {
		expect(suspectsOf(times)).toEqual(expected)
	})

	it('takes a time that grows with the number of units', () => {
		const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`第${at}联络办公室`, at % 2 === 0 ? 1 : 3]))
		expect(growth(many, suspectsOf, 1000)).toBeLessThan(linearGrowth)
	})
})
