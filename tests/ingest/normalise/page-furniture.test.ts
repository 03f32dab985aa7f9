import { describe, expect, it } from 'vitest'
import { linesOfText, omissionsOfText } from './normalise-text.ts'

describe('page numbers of every style', () => {
	it.each([
		'- 6 -',
		'—6—',
		'— 12 —',
		'－ 6 －',
		'–6–',
		'-6-',
		'· 6 ·',
		'第 6 页',
		'第6页',
		'第 6 页 共 20 页',
		'第6页，共20页',
		'6 / 20',
		'6/20',
		'# Page 6',
		'Page 6:',
		'  - 6 -  ',
	])('%s', printed => {
		const text = `推进工作，\n\n${printed}\n\n落实责任。`
		expect(omissionsOfText(text)).toEqual([`page-number ${printed.trim()}`])
		expect(linesOfText(text)).toEqual(['推进工作，落实责任。'])
	})

	it.each([
		['a number in a sentence', '第6页共识'],
		['a year', '2023'],
		['a fraction in a sentence', '占 6/20。'],
		['a dash and words', '- 一 -'],
		['a number with a dash', '359—40366'],
		['a period', '2021—2025'],
	])('%s is none', (_, printed) => {
		expect(omissionsOfText(`推进工作。\n${printed}\n落实责任。`)).toEqual([])
	})
})

describe('table of contents', () => {
	it('is left out with its heading', () => {
		const text = '# 目 录\n\n一、总体要求.....\t3\n二、任务……………12\n（一）甲行动 ··· 4\n\n一、总体要求\n内容。'
		expect(omissionsOfText(text)).toEqual([
			'table-of-contents # 目 录',
			'table-of-contents 一、总体要求.....\t3',
			'table-of-contents 二、任务……………12',
			'table-of-contents （一）甲行动 ··· 4',
		])
		expect(linesOfText(text)).toEqual(['一、总体要求', '内容。'])
	})

	it.each([
		['a heading 目录 without entries', '目录\n一、总体要求\n内容。'],
		['a sentence that ends in an ellipsis', '开展讲座、展览……\n内容。'],
		['a sentence that ends in a number', '共建成科普基地12\n内容。'],
		['a heading of a table', '权责目录\n内容。'],
	])('%s is none', (_, text) => {
		expect(omissionsOfText(text)).toEqual([])
	})
})

describe('rule lines', () => {
	it.each(['---', '***', '___', '* * *', '————————', '=========='])('%s', printed => {
		expect(omissionsOfText(`甲。\n\n${printed}\n\n乙。`)).toEqual([`rule-line ${printed}`])
		expect(linesOfText(`甲。\n\n${printed}\n\n乙。`)).toEqual(['甲。', '乙。'])
	})
})

describe('Markdown signs', () => {
	it.each([
		['a heading', '# 渠县实施方案', '渠县实施方案', ['markup #']],
		['a heading of rank six', '###### （一）目标', '（一）目标', ['markup ######']],
		['a bold heading', '## **（一）行动**', '（一）行动', ['markup ##', 'markup **', 'markup **']],
		['a run-in title', '**1.做甲。**推进。', '1.做甲。推进。', ['markup **', 'markup **']],
		['bold words in a sentence', '推进**甲**工作。', '推进甲工作。', ['markup **', 'markup **']],
		['an odd sign', '**甲**乙**', '甲乙**', ['markup **', 'markup **']],
		['one sign', '甲**乙', '甲**乙', []],
		['a number sign in a sentence', '＃甲 #乙', '＃甲 #乙', []],
		['a number sign without a blank', '#甲', '#甲', []],
		['seven number signs', '####### 甲', '####### 甲', []],
		['a single star', '*甲*乙', '*甲*乙', []],
	])('%s', (_, text, line, omitted) => {
		expect(linesOfText(text)).toEqual([line])
		expect(omissionsOfText(text)).toEqual(omitted)
	})
})
