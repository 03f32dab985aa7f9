import { describe, expect, test } from 'vitest'
import type { CataloguePlan } from '../../src/compare/compared-plan.ts'
import { offerPlans } from '../../src/compare/page/offer-plans.ts'

const plan = (placeName: string, change: Partial<CataloguePlan> = {}) =>
	({
		id: placeName,
		name: placeName,
		placeName,
		title: `${placeName}全民科学素质行动实施方案`,
		place: placeName,
		parents: [],
		documentNumber: null,
		years: [],
		tasks: 1,
		pinyin: null,
		isNewest: true,
		...change,
	}) as CataloguePlan
const plans = [plan('渠县'), plan('巫山县'), plan('资阳市'), plan('和县'), plan('米易县'), plan('临猗县')]
const offered = (typed: string, chosen: readonly string[] = []) => offerPlans(plans, typed, chosen)

describe('what is offered for what was typed', () => {
	test.each([
		['one plan', '巫山', [], [['巫山县']], '1 份方案', false],
		['two at once, and each alone', '巫山和资阳', [], [['巫山县', '资阳市'], ['巫山县'], ['资阳市']], '2 份方案', false],
		['with blanks', '巫山 资阳', [], [['巫山县', '资阳市'], ['巫山县'], ['资阳市']], '2 份方案', false],
		['as a sentence', '比较巫山县与资阳市 vs 渠县', [], [['巫山县', '资阳市', '渠县'], ['巫山县'], ['资阳市'], ['渠县']], '3 份方案', false],
		['with what is no name behind', '巫山和资阳对比', [], [['巫山县', '资阳市'], ['巫山县'], ['资阳市']], '2 份方案', false],
		['a sign that belongs to a name', '和县和渠县', [], [['和县', '渠县'], ['和县'], ['渠县']], '2 份方案', false],
		['what is chosen already', '巫山', ['巫山县'], [], '巫山县已选', false],
		['one of two is chosen already', '巫山和资阳', ['巫山县'], [['资阳市']], '巫山县已选；1 份方案', false],
		['both are', '巫山和资阳', ['资阳市', '巫山县'], [], '巫山县、资阳市已选', false],
		['too many at once', '巫山和资阳', ['渠县', '米易县', '临猗县'], [['巫山县'], ['资阳市']], '最多选 4 份，不能一起选', false],
		['nothing of the kind', '国发〔2021〕9号', [], [], '没有找到这样的方案。', true],
		['one that is there and one that is not', '巫山和火星', [], [], '没有找到这样的方案。', true],
	] as const)('%s', (_, typed, chosen, choices, words, needsHelp) => {
		const offer = offered(typed, chosen)
		expect([offer.choices.map(choice => choice.map(({ id }) => id)), offer.words, offer.needsHelp]).toEqual([choices, words, needsHelp])
	})
	test('before one types: the plans that are not chosen, and no word', () => {
		const { choices, words } = offered(' ', ['渠县'])
		expect([choices.flat().map(({ id }) => id), words]).toEqual([['巫山县', '资阳市', '和县', '米易县', '临猗县'], ''])
	})
	test('ten thousand signs take no time', () => {
		expect(offered('火和 '.repeat(10_000)).choices).toEqual([])
	})
})
