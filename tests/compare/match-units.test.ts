import { describe, expect, test } from 'vitest'
import { compareLeads } from '../../src/compare/align/compare-leads.ts'
import { matchUnits } from '../../src/compare/align/match-units.ts'
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
	const { same, bothA, bothB, onlyA, onlyB, moved } = matchUnits(select(plan, a, leadsA), select(other, b, leadsB))
	return {
		same: same.map(pair => [names(pair.a), names(pair.b)]),
		counts: [bothA.length, bothB.length],
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
			counts: [2, 2],
			onlyA: [],
			onlyB: [],
			moved: [],
		})
	})
	test('a merged bureau faces two bodies; each unit is counted on its own side', () => {
		expect(match(['县教育局', '县体育局'], ['县教育和体育局'])).toMatchObject({ same: [[['县教育局', '县体育局'], ['县教育和体育局']]], counts: [2, 1] })
		expect(match(['县教育和体育局'], ['县教育局', '县体育局'])).toMatchObject({ same: [[['县教育和体育局'], ['县教育局', '县体育局']]], counts: [1, 2] })
		expect(match(['县教育局', '县教育和体育局', '县体育局'], []).onlyA).toEqual(['县教育局', '县教育和体育局', '县体育局'])
	})
	test('a further field that both have makes no counterparts', () => {
		expect(match(['县卫健体局'], ['县教育和体育局'])).toMatchObject({ same: [], onlyA: ['县卫健体局'], onlyB: ['县教育和体育局'] })
		expect(match(['县卫健体局'], ['县教育和体育局', '县卫生健康局'])).toMatchObject({ same: [[['县卫健体局'], ['县卫生健康局']]], onlyB: ['县教育和体育局'] })
		expect(match(['县文体旅局'], ['县文广旅局', '县教育和体育局'])).toMatchObject({ same: [[['县文体旅局'], ['县文广旅局']]], onlyB: ['县教育和体育局'] })
	})
	test('the main field of one among the fields of the other makes them', () => {
		expect(match(['县工科局'], ['县科技局', '县经济信息委']).same).toEqual([[['县工科局'], ['县科技局', '县经济信息委']]])
	})
	test('what a merged bureau has two of brings nothing else together', () => {
		expect(match(['县文体旅局', '县教育局'], ['县文广旅局', '县教育和体育局']).same).toEqual([
			[['县文体旅局'], ['县文广旅局']],
			[['县教育局'], ['县教育和体育局']],
		])
		expect(match(['县科技局', '县工科局'], ['县经济信息委'])).toMatchObject({ same: [[['县工科局'], ['县经济信息委']]], onlyA: ['县科技局'] })
	})
	test('what one side alone has', () => {
		expect(match(['县科协', '县民政局'], ['市科协', '县体育局'])).toMatchObject({ onlyA: ['县民政局'], onlyB: ['县体育局'] })
	})
	test('without a function by name, whatever the level', () => {
		expect(match(['县档案馆'], ['市档案馆']).same).toEqual([[['县档案馆'], ['市档案馆']]])
	})
	test.each([
		['各乡镇', '各乡镇人民政府（街道办事处）', true],
		['各乡镇（街道）', '各镇、街道', true],
		['各乡镇', '各成员单位', false],
		['县全民科学素质工作领导小组成员单位', '各成员单位', true],
		['其他县全民科学素质工作领导小组成员单位', '县全民科学素质工作领导小组成员单位', true],
		['各县（区）人民政府', '各县（市、区）政府', true],
		['各县（区）人民政府', '各乡镇人民政府', false],
		['县级有关部门', '市级有关部门', true],
		['县级有关部门', '各高校', false],
	])('groups by whom they gather: %s, %s', (nameA, nameB, isSame) => {
		const group = (name: string) => ({
			plan: buildComparedPlan('甲县', [], { units: [{ name, kind: 'collective' as const, functions: [], path: '/' }] }),
			units: [0],
			leads: [],
		})
		expect(matchUnits(group(nameA), group(nameB)).same).toEqual(isSame ? [{ a: [0], b: [0] }] : [])
	})
	test('empty sides', () => {
		expect(match([], [])).toEqual({ same: [], counts: [0, 0], onlyA: [], onlyB: [], moved: [] })
		expect(match([], ['县科协']).onlyB).toEqual(['县科协'])
	})
	test('who leads on one side alone is said, where both sides say who leads', () => {
		expect(match(['县教育局', '县科协'], ['县教委', '市科协'], ['县教育局'], ['市科协']).moved).toEqual([
			[['县教育局'], ['县教委'], 'a'],
			[['县科协'], ['市科协'], 'b'],
		])
		expect(match(['县教育局', '县科协'], ['县教委', '市科协'], [], ['市科协']).moved).toEqual([])
	})
	test('who is said to lead leads: no other body of a like field is named with it', () => {
		expect(match(['县工科局'], ['县科技局', '县经济信息委'], [], []).moved).toEqual([])
		expect(match(['县工科局', '县科协'], ['县科技局', '县经济信息委', '市科协'], ['县科协'], ['县科技局']).moved).toEqual([
			[['县科协'], ['市科协'], 'a'],
			[['县工科局'], ['县科技局'], 'b'],
		])
		expect(match(['县教育局', '县卫健体局'], ['县教育和体育局', '市科协'], ['县教育局', '县卫健体局'], ['市科协']).moved).toEqual([
			[['县教育局'], ['县教育和体育局'], 'a'],
		])
	})
})

describe('who leads', () => {
	test.each([
		['the same field under another name', ['县教育局'], ['县教委'], 'same'],
		['the order does not matter', ['县教育局', '县科协'], ['市科协', '县教委'], 'same'],
		['a merged bureau', ['县教育局'], ['县教育和体育局'], 'same'],
		['another field', ['县教育局'], ['县科协'], 'different'],
		['two leads against one of them', ['县教育局', '县科协'], ['县教委'], 'partly'],
		['one further field in common', ['县卫健体局'], ['县教育和体育局'], 'different'],
		['one of two bodies that lead, with a merged bureau', ['县工科局'], ['县科技局', '县经济信息委'], 'same'],
		['A does not say', [], ['县教委'], 'notStatedA'],
		['B does not say', ['县教育局'], [], 'notStatedB'],
		['neither says', [], [], 'notStated'],
	] as const)('%s', (_, a, b, verdict) => {
		expect(compareLeads(select(plan, a, a), select(other, b, b))).toBe(verdict)
	})
})
