import { describe, expect, test } from 'vitest'
import { compareLeads } from '../../src/compare/compare/compare-leads.ts'
import { matchUnits } from '../../src/compare/compare/match-units.ts'
import { buildComparedPlan, unitAt } from './build-compared-plan.ts'

const plan = buildComparedPlan('甲县', [])
const other = buildComparedPlan('乙县', [])
const names = (units: readonly number[]) => units.map(unit => plan.units[unit]?.name)
const select = (own: typeof plan, units: readonly string[], leads: readonly string[] = []) => ({
	plan: own,
	units: units.map(unitAt),
	leads: leads.map(unitAt),
})
const match = (a: readonly string[], b: readonly string[], leadsA: readonly string[] = [], leadsB: readonly string[] = []) => {
	const { same, onlyA, onlyB, moved } = matchUnits(select(plan, a, leadsA), select(other, b, leadsB))
	return {
		same: same.map(pair => [names(pair.a), names(pair.b)]),
		onlyA: names(onlyA),
		onlyB: names(onlyB),
		moved: moved.map(each => [names(each.a), names(each.b), each.leads]),
	}
}

describe('units are matched as sets', () => {
	test('by function, in any order', () => {
		expect(match(['县科协', '县教育局'], ['县教委', '市科协'])).toEqual({
			same: [
				[['县科协'], ['市科协']],
				[['县教育局'], ['县教委']],
			],
			onlyA: [],
			onlyB: [],
			moved: [],
		})
	})
	test('a merged bureau faces two bodies, also when it comes first or between them', () => {
		expect(match(['县教育局', '县体育局'], ['县教育和体育局']).same).toEqual([[['县教育局', '县体育局'], ['县教育和体育局']]])
		expect(match(['县教育和体育局'], ['县教育局', '县体育局']).same).toEqual([[['县教育和体育局'], ['县教育局', '县体育局']]])
		expect(match(['县教育局', '县教育和体育局', '县体育局'], []).onlyA).toEqual(['县教育局', '县教育和体育局', '县体育局'])
	})
	test('what one side alone has', () => {
		expect(match(['县科协', '县民政局'], ['市科协', '县体育局'])).toMatchObject({ onlyA: ['县民政局'], onlyB: ['县体育局'] })
	})
	test('without a function by name, whatever the level', () => {
		expect(match(['县档案馆'], ['市档案馆']).same).toEqual([[['县档案馆'], ['市档案馆']]])
	})
	test('all townships are all townships, however they are written', () => {
		const collective = (name: string) => buildComparedPlan('甲县', [], { units: [{ name, kind: 'collective', functions: [], path: '/' }] })
		const all = (own: typeof plan) => ({ plan: own, units: [0], leads: [] })
		expect(matchUnits(all(collective('各乡镇')), all(collective('各乡镇人民政府（街道办事处）'))).same).toEqual([{ a: [0], b: [0] }])
		expect(matchUnits(all(collective('各乡镇')), all(collective('各成员单位'))).same).toEqual([])
	})
	test('empty sides', () => {
		expect(match([], [])).toEqual({ same: [], onlyA: [], onlyB: [], moved: [] })
		expect(match([], ['县科协']).onlyB).toEqual(['县科协'])
	})
	test('who leads on one side alone is said, where both sides say who leads', () => {
		expect(match(['县教育局', '县科协'], ['县教委', '市科协'], ['县教育局'], ['市科协']).moved).toEqual([
			[['县教育局'], ['县教委'], 'a'],
			[['县科协'], ['市科协'], 'b'],
		])
		expect(match(['县教育局', '县科协'], ['县教委', '市科协'], [], ['市科协']).moved).toEqual([])
	})
})

describe('who leads', () => {
	test.each([
		['the same field under another name', ['县教育局'], ['县教委'], 'same'],
		['the order does not matter', ['县教育局', '县科协'], ['市科协', '县教委'], 'same'],
		['a merged bureau', ['县教育局'], ['县教育和体育局'], 'same'],
		['another field', ['县教育局'], ['县科协'], 'different'],
		['two leads against one of them', ['县教育局', '县科协'], ['县教委'], 'partly'],
		['A does not say', [], ['县教委'], 'notStatedA'],
		['B does not say', ['县教育局'], [], 'notStatedB'],
		['neither says', [], [], 'notStated'],
	] as const)('%s', (_, a, b, verdict) => {
		expect(compareLeads(select(plan, a, a), select(other, b, b))).toBe(verdict)
	})
})
