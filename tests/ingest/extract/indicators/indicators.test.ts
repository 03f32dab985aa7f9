import { describe, expect, it } from 'vitest'
import { ingestText } from '../../ingest-text.ts'

const indicators = (sentence: string) =>
	ingestText(`渠县科普实施方案\n一、目标\n${sentence}`).plan.indicators.map(({ metric, comparator, value, unit, year, relativeTo }) => [
		metric,
		comparator,
		value,
		unit,
		year,
		relativeTo,
	])

describe('targets', () => {
	it.each([
		['达到', '到2025年，全县公民具备科学素质的比例达到13%。', [['公民具备科学素质的比例', 'reach', 13, '%', 2025, null]]],
		['超过', '到2025年，公民具备科学素质的比例超过12.5%。', [['公民具备科学素质的比例', 'exceed', 12.5, '%', 2025, null]]],
		['以上', '到2025年，科普示范社区覆盖率达到80%以上。', [['科普示范社区覆盖率', 'atLeast', 80, '%', 2025, null]]],
		['不低于', '公民具备科学素质的比例不低于13%。', [['公民具备科学素质的比例', 'atLeast', 13, '%', null, null]]],
		['不超过', '事故发生率不超过5‰。', [['事故发生率', 'atMost', 5, '‰', null, null]]],
		['控制在以内', '事故发生率控制在5%以内。', [['事故发生率', 'atMost', 5, '%', null, null]]],
		['提高到', '公民具备科学素质的比例提高到15%。', [['公民具备科学素质的比例', 'reach', 15, '%', null, null]]],
		[
			'a relative one keeps its words',
			'到2025年，全县公民具备科学素质的比例同步全省平均水平达到13%。',
			[['公民具备科学素质的比例', 'reach', 13, '%', 2025, '同步全省平均水平']],
		],
		['全覆盖', '到2025年，实现农村科普服务全覆盖。', [['农村科普服务', 'cover', null, null, 2025, null]]],
		[
			'two years in one sentence',
			'到2025年公民具备科学素质的比例超过13%，到2035年公民具备科学素质的比例达到25%。',
			[
				['公民具备科学素质的比例', 'exceed', 13, '%', 2025, null],
				['公民具备科学素质的比例', 'reach', 25, '%', 2035, null],
			],
		],
		['the end of the 14th five-year plan', '到“十四五”末，建成科普基地3个。', [['科普基地', 'equal', 3, '个', 2025, null]]],
		['the end of the 15th five-year plan', '到“十五五”末，建成科普基地3个。', [['科普基地', 'equal', 3, '个', 2030, null]]],
		[
			'counts',
			'建设科技小院1个以上，科普示范基地3个以上。',
			[
				['科技小院', 'atLeast', 1, '个', null, null],
				['科普示范基地', 'atLeast', 3, '个', null, null],
			],
		],
		['a count of visits', '累计提供科普服务超过1200万人次。', [['累计提供科普服务', 'exceed', 1200, '万人次', null, null]]],
		[
			'two values of one metric',
			'公民具备科学素质的比例2025年达到13%，2035年达到25%。',
			[
				['公民具备科学素质的比例', 'reach', 13, '%', 2025, null],
				['公民具备科学素质的比例', 'reach', 25, '%', 2035, null],
			],
		],
		['a metric in the clause before', '到2025年，公民具备科学素质的比例实现新突破，达到14.5%。', [['公民具备科学素质的比例', 'reach', 14.5, '%', 2025, null]]],
	])('%s', (_, sentence, expected) => {
		expect(indicators(sentence)).toEqual(expected)
	})

	it.each([
		['a meeting', '本方案经县政府第15次常务会议审议通过。'],
		['a routine', '县政府每年至少听取2次科普工作汇报。'],
		['the parts of the plan', '重点实施5项提升行动和4项重点工程。'],
		['an ordinal', '办好第81届科普博览会。'],
		['a period', '规划期为2021—2035年。'],
		['a year', '2022年，制定实施方案。'],
		['a document number', '落实国发〔2021〕9号文件。'],
		['a fact', '全县现有乡镇37个。'],
		['a version', '实施培养计划2.0。'],
		['a telephone number', '拨打12345热线。'],
	])('%s is no target', (_, sentence) => {
		expect(indicators(sentence)).toEqual([])
	})

	it('the same words printed twice are one target with two places, and belong to the task', () => {
		const { plan, text } = ingestText(
			'渠县科普实施方案\n一、目标\n到2025年，科普覆盖率达到90%。\n二、任务\n1.做甲。到2025年，科普覆盖率达到90%。（责任单位：县科协）',
		)
		expect(plan.indicators.length).toBe(1)
		const [indicator] = plan.indicators
		expect(indicator).toMatchObject({ id: 'i1', place: '渠县', task: 't1', text: '到2025年，科普覆盖率达到90%' })
		const places = [indicator?.position, ...(indicator?.repeatedAt ?? [])]
		expect(places.map(place => text.slice(place?.start.offset, place?.end.offset))).toEqual(['到2025年，科普覆盖率达到90%', '到2025年，科普覆盖率达到90%'])
	})
})
