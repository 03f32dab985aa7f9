import { describe, expect, it } from 'vitest'
import { recutHead } from '../../../src/ingest/structure/recut-head.ts'
import { normaliseText } from '../normalise/normalise-text.ts'
import { outlineOf, treeOfText } from './structure-text.ts'

const recut = (text: string) => {
	const { lines, text: source } = normaliseText(text)
	return recutHead(lines, source).map(line => line.text)
}
/** Enough full lines that a text counts as set to a page. */
const page = `${'坚持科普为民推动科普事业高质量发展不断提升公民科学素质服务经济社会发展大局为群众办实事\n'.repeat(12)}`
const head = (text: string) => recut(`${text}\n一、总体要求\n${page}`).slice(0, recut(`${text}\n一、总体要求\n${page}`).indexOf('一、总体要求'))

describe('where the parts of a document begin', () => {
	it.each<[string, string, string[]]>([
		[
			'behind a title with its date, before the addressee',
			'5. 渠县人民政府办公室关于印发《渠县公民科学素质提升三年行动工作\n实施方案》的通知（2023 年3 月29 日）\n各乡镇人民政府，县级各部门：',
			['5. 渠县人民政府办公室关于印发《渠县公民科学素质提升三年行动工作实施方案》的通知（2023 年3 月29 日）', '各乡镇人民政府，县级各部门：'],
		],
		[
			'behind the plan’s own title, before its text',
			'渠县人民政府办公室关于印发《渠县公民科学素质提升三年行动工作实施方案》的通知\n请认真贯彻执行。\n渠县公民科学素质提升三年行动工作实施方案\n为贯彻落实县委、县政府关于科普工作的部署，制定本方案。',
			[
				'渠县人民政府办公室关于印发《渠县公民科学素质提升三年行动工作实施方案》的通知',
				'请认真贯彻执行。',
				'渠县公民科学素质提升三年行动工作实施方案',
				'为贯彻落实县委、县政府关于科普工作的部署，制定本方案。',
			],
		],
		[
			'between entries of an annex note, before a signature over two lines',
			'附件：1.渠县公民科学素质提升三年行动工作重点任务清单\n2.渠县公民科学素质提升三年行动工作评价办法实施细则\n县公民科学素质提升与科学技术普及工作高质量发展三年行动协调推进部门\n联席会议办公室（代章）\n2023 年6 月14 日',
			[
				'附件：1.渠县公民科学素质提升三年行动工作重点任务清单',
				'2.渠县公民科学素质提升三年行动工作评价办法实施细则',
				'县公民科学素质提升与科学技术普及工作高质量发展三年行动协调推进部门联席会议办公室（代章）',
				'2023 年6 月14 日',
			],
		],
		[
			'around a number, behind an addressee, in one line',
			'渠县人民政府关于科普工作的实施意见渠府发〔2023〕9号各乡镇人民政府，县级各部门，有关单位：科普是大事。',
			['渠县人民政府关于科普工作的实施意见', '渠府发〔2023〕9号', '各乡镇人民政府，县级各部门，有关单位：', '科普是大事。'],
		],
		[
			'around a signature in one line',
			'请认真贯彻执行。渠县人民政府2023年5月29日（此件公开发布）',
			['请认真贯彻执行。', '渠县人民政府', '2023年5月29日', '（此件公开发布）'],
		],
	])('%s', (_, text, lines) => {
		expect(head(text)).toEqual(lines)
	})

	it.each([
		['a number that is cited', '按照《四川省科普方案》（川府发〔2022〕28号）要求，制定本方案。'],
		['a number that begins a sentence', '渠府办〔2019〕9号同时废止。'],
		['a date in a sentence', '方案已经县政府研究。渠县人民政府2023年5月29日前完成。'],
		['the issued title in a sentence', '《渠县科普实施方案》已经县政府同意。'],
		['a date behind its label', '责任单位：县科协、县教育局；完成时限：2023 年12 月30 日'],
		['a colon in a sentence', '各单位要做到以下几点：一是重视。'],
	])('%s is not cut', (_, text) => {
		expect(head(text)).toEqual([text])
	})
})

describe('what is no chapter', () => {
	it('the title that a collection numbers', () => {
		expect(outlineOf(treeOfText('7. 渠县人民政府关于印发渠县科普方案的通知（2023年5月4日）\n请执行。\n一、任务\n1.甲').children)).toEqual([
			'# 7. 渠县人民政府关于印发渠县科普方案的通知（2023年5月4日）',
			'¶ 请执行。',
			's1 任务',
			'  s1-1 甲',
		])
	})

	it('the entries of an annex note; the annex that they name is a title', () => {
		expect(outlineOf(treeOfText('一、任务\n1.甲\n附件：1.任务分工\n2.评价细则\n任务分工\n1.乙').children)).toEqual([
			's1 任务',
			'  s1-1 甲',
			'¶ 附件：1.任务分工',
			'¶ 2.评价细则',
			'# 任务分工',
			's1b 乙',
		])
	})

	it('but a numbered heading at the top is one', () => {
		expect(outlineOf(treeOfText('1.制定方案\n做好准备。\n2.完善计划').children)).toEqual(['s1 制定方案', '  ¶ 做好准备。', 's2 完善计划'])
	})
})
