import { expect, test } from 'vitest'
import { matchTargets } from '../../src/compare/compare/match-targets.ts'
import type { ComparedTarget } from '../../src/compare/compared-plan.ts'
import { buildComparedPlan, buildComparedTarget as target } from './build-compared-plan.ts'

const rows = (...targets: readonly ComparedTarget[][]) =>
	matchTargets(targets.map((own, at) => buildComparedPlan(`${at}`, [], { targets: own }))).map(({ metric, year, cells, verdict }) => [
		metric,
		year,
		cells.map(cell => cell?.words ?? null),
		verdict,
	])
const bases = { metric: '科普基地数量', unit: '个', value: 3, isLiteracy: false, words: '3个' }

test('literacy by year first, others by metric; one side alone is no difference', () => {
	expect(
		rows(
			[target(), target(bases)],
			[target({ year: 2035, value: 25, words: '达到25%' }), target({ comparator: 'exceed', words: '超过13%' }), target({ ...bases, metric: '科普基地的数量' })],
		),
	).toEqual([
		['公民具备科学素质的比例', 2025, ['达到13%', '超过13%'], 'different'],
		['公民具备科学素质的比例', 2035, [null, '达到25%'], null],
		['科普基地数量', 2025, ['3个', '3个'], 'same'],
	])
})
test.each([
	['a relative target against a figure', target({ relativeTo: '同步全省平均水平' }), target({ comparator: 'exceed', value: 12 }), 'notComparable'],
	['two relative ones of different places', target({ relativeTo: '同步全省' }), target({ relativeTo: '我市平均水平', value: 14.5 }), 'notComparable'],
	['a relative one with the same figure', target({ relativeTo: '同步全省' }), target(), 'same'],
	['relative words alone, the same', target({ relativeTo: '同步全省', value: null }), target({ relativeTo: '同步全省', value: null }), 'same'],
	['relative words alone, others', target({ relativeTo: '同步全省', value: null }), target({ relativeTo: '同步全国', value: null }), 'notComparable'],
	['another figure', target(), target({ value: 14 }), 'different'],
])('%s', (_, a, b, verdict) => {
	expect(rows([a], [b])[0]?.[3]).toBe(verdict)
})
test('a second literacy target of the same year is not lost', () => {
	expect(rows([target(), target({ metric: '女性具备科学素质的比例', words: '达到11%' })], [target()]).map(([metric]) => metric)).toEqual([
		'公民具备科学素质的比例',
		'女性具备科学素质的比例',
	])
})
test('of three plans the gravest verdict stands', () => {
	expect(rows([target()], [target()], [target({ value: 14 })])[0]?.[3]).toBe('different')
	expect(rows([target()], [], [target()])).toEqual([['公民具备科学素质的比例', 2025, ['达到13%', null, '达到13%'], 'same']])
})
