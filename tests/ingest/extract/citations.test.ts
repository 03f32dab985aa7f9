import { describe, expect, it } from 'vitest'
import { ingestText } from '../ingest-text.ts'

const citations = (sentence: string, title = '渠县科普实施方案') =>
	ingestText(`${title}\n${sentence}\n一、任务\n1.做甲。（责任单位：县科协）`).plan.citations.map(({ title, documentNumber }) => [title, documentNumber])

describe('the documents that a plan says it implements', () => {
	it.each([
		['title and number', '根据《四川省科普实施方案》（川府发〔2022〕28号），制定本方案。', [['四川省科普实施方案', '川府发〔2022〕28号']]],
		['without a number', '按照《四川省科普实施方案》要求，制定本方案。', [['四川省科普实施方案', null]]],
		[
			'a title inside a title',
			'为贯彻《国务院关于印发〈科普规划纲要（2021—2035年）〉的通知》(国发〔2021〕9号)精神，',
			[['国务院关于印发〈科普规划纲要（2021—2035年）〉的通知', '国发〔2021〕9号']],
		],
		[
			'a title inside in half-width signs',
			'为贯彻《国务院关于印发<科普规划纲要>的通知》（国发[2021]9 号）精神，',
			[['国务院关于印发<科普规划纲要>的通知', '国发[2021]9号']],
		],
		[
			'a title inside in the same signs',
			'为贯彻《国务院关于印发《科普规划纲要》的通知》（国发〔2021〕9号）精神，',
			[['国务院关于印发《科普规划纲要》的通知', '国发〔2021〕9号']],
		],
		[
			'several in order',
			'为贯彻《四川省科普实施方案》（川府发〔2022〕28号）和《达州市科普实施方案》，',
			[
				['四川省科普实施方案', '川府发〔2022〕28号'],
				['达州市科普实施方案', null],
			],
		],
		['one named twice', '根据《四川省科普实施方案》（川府发〔2022〕28号），落实《四川省科普实施方案》。', [['四川省科普实施方案', '川府发〔2022〕28号']]],
		['a short form', '根据《四川省科普实施方案》（川府发〔2022〕28号，以下简称《省方案》），落实。', [['四川省科普实施方案', '川府发〔2022〕28号']]],
		['a short form of full length', '根据《四川省科普实施方案》（以下简称《四川科普方案》），落实。', [['四川省科普实施方案', null]]],
		['its own title', '为贯彻《四川省科普实施方案》，制定《渠县科普实施方案》。', [['四川省科普实施方案', null]]],
		['a sentence that is no basis', '《中国科普报》开设专栏。', []],
		['a bracket never closed', '根据《四川省科普实施方案，制定本方案。', []],
	])('%s', (_, sentence, expected) => {
		expect(citations(sentence)).toEqual(expected)
	})

	it('what a task tells to carry out is none', () => {
		expect(ingestText('渠县科普实施方案\n一、任务\n1.落实《干部教育培训工作条例》。（责任单位：县科协）').plan.citations).toEqual([])
	})

	it('stands where it is printed, its number included', () => {
		const { plan, text } = ingestText('渠县科普实施方案\n根据《四川省科普实施方案》（川府发〔2022〕28号），制定本方案。')
		const position = plan.citations[0]?.position
		expect(text.slice(position?.start.offset, position?.end.offset)).toBe('《四川省科普实施方案》（川府发〔2022〕28号）')
	})
})
