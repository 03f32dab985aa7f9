import { expect, test } from 'vitest'
import { matchTargets } from '../../src/compare/align/match-targets.ts'
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
	['a relative one with the same figure', target({ relativeTo: '同步全省' }), target(), 'notComparable'],
	['two relative ones with the same figure', target({ relativeTo: '同步全省' }), target({ relativeTo: '同步全市' }), 'notComparable'],
	['relative words alone, the same', target({ relativeTo: '同步全省', value: null }), target({ relativeTo: '同步全省', value: null }), 'same'],
	['relative words alone, others', target({ relativeTo: '同步全省', value: null }), target({ relativeTo: '同步全国', value: null }), 'notComparable'],
	['another figure', target(), target({ value: 14 }), 'different'],
])('%s', (_, a, b, verdict) => {
	expect(rows([a], [b])[0]?.[3]).toBe(verdict)
})
test('literacy has one name, however a plan varies it from year to year', () => {
	const varied = [target(), target({ year: 2035, metric: '公民具备科学素质比例' })]
	expect(rows(varied, varied).map(([metric, year]) => [metric, year])).toEqual([
		['公民具备科学素质的比例', 2025],
		['公民具备科学素质的比例', 2035],
	])
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
test('which plans agree, in any order; one that does not state it is not among them', () => {
	const agreeing = (...targets: readonly ComparedTarget[][]) => {
		const [row] = matchTargets(targets.map((own, at) => buildComparedPlan(`${at}`, [], { targets: own })))
		return [row?.verdict, row?.agreeing]
	}
	const relative = target({ relativeTo: '同步全省' })
	expect(agreeing([], [target()], [], [target()])).toEqual(['same', [[1, 3]]])
	expect(agreeing([target()], [relative], [target()])).toEqual(['notComparable', [[0, 2], [1]]])
	expect(agreeing([relative], [target()], [target({ value: 12 })])).toEqual(['different', [[0], [1], [2]]])
})
test('what is printed the same meets, whatever the order', () => {
	const named = (metric: string) => target({ ...bases, metric })
	const a = [named('建成市级科普教育基地数量'), named('建成科普教育基地数量')]
	const b = [named('新建成科普教育基地数量'), named('建成科普教育基地数量')]
	const pairs = (own: readonly ComparedTarget[], others: readonly ComparedTarget[]) =>
		matchTargets([own, others].map((targets, at) => buildComparedPlan(`${at}`, [], { targets: [...targets] })))
			.map(({ cells }) => cells.map(cell => cell?.metric ?? null))
			.toSorted()
	const expected = [
		['建成市级科普教育基地数量', '新建成科普教育基地数量'],
		['建成科普教育基地数量', '建成科普教育基地数量'],
	]
	expect([pairs(a, b), pairs(a, b.toReversed()), pairs(a.toReversed(), b)]).toEqual([expected, expected, expected])
})
test('a thousand targets meet a thousand', () => {
	const many = (prefix: string) =>
		Array.from({ length: 1000 }, (_, at) => target({ ...bases, metric: `${prefix}第${at}类${String.fromCharCode(0x4e00 + at * 7)}基地数量` }))
	expect(rows(many('建成'), many('新建')).filter(([, , cells]) => Array.isArray(cells) && !cells.includes(null))).toHaveLength(1000)
})
