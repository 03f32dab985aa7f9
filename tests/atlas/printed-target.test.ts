import { describe, expect, it } from 'vitest'
import { printedTarget, targetSentence } from '../../src/atlas/printed-target.ts'
import type { Indicator } from '../../src/model/index.ts'
import { buildIndicator } from './build-plan.ts'

const indicator = (facts: Partial<Indicator>) => buildIndicator({ text: '', ...facts })

describe('printedTarget', () => {
	it.each([
		['达到 before', { text: '全县公民具备科学素质的比例达到13%' }, { before: '达到', figure: '13%', after: '' }],
		['超过 before', { text: '比例超过12%', value: 12, comparator: 'exceed' }, { before: '超过', figure: '12%', after: '' }],
		['以上 behind', { text: '建成科普基地3个以上', value: 3, unit: '个', comparator: 'atLeast' }, { before: '', figure: '3个', after: '以上' }],
		['了 between', { text: '达到了13%', value: 13 }, { before: '达到', figure: '13%', after: '' }],
		['a full-width percent sign', { text: '达到13％' }, { before: '达到', figure: '13%', after: '' }],
		['a full-width percent sign behind another', { text: '由12％达到13％以上' }, { before: '达到', figure: '13%', after: '以上' }],
		['a figure that ends another', { text: '达到13%以上，年均提高3%', value: 3 }, { before: '', figure: '3%', after: '' }],
		['a unit that is a pattern', { text: '达到13(个)', unit: '(个)' }, { before: '达到', figure: '13(个)', after: '' }],
		[
			'a relative target that holds its figure',
			{ text: '达到我市13%平均水平', relativeTo: '我市13%平均水平' },
			{ before: '达到我市', figure: '13%', after: '平均水平' },
		],
		['a figure that the sentence does not show', { text: '达到百分之十三' }, { before: '达到', figure: '13%', after: '' }],
		['no figure', { text: '实现全覆盖', value: null, unit: null, comparator: 'cover' }, { before: '', figure: '全覆盖', after: '' }],
	] as const)('%s', (_name, facts, expected) => {
		expect(printedTarget(indicator(facts))).toEqual(expected)
	})
})

describe('targetSentence', () => {
	it.each([
		['its year and figure', { text: '比例达到13%' }, '到 2025 年，公民具备科学素质的比例达到 13%'],
		['to what it is relative', { text: '达到13%', relativeTo: '同步全省平均水平' }, '到 2025 年，公民具备科学素质的比例（同步全省平均水平）达到 13%'],
		['that once, where its words hold the figure', { text: '', relativeTo: '我市13%平均水平' }, '到 2025 年，公民具备科学素质的比例达到我市 13%平均水平'],
		['that no year is stated', { text: '达到13%', year: null }, '年份未载明：公民具备科学素质的比例达到 13%'],
		['words alone', { text: '实现全覆盖', value: null, unit: null, comparator: 'cover', metric: '培训' }, '到 2025 年，培训全覆盖'],
	] as const)('says %s', (_name, facts, expected) => {
		expect(targetSentence(indicator(facts))).toBe(expected)
	})
})
