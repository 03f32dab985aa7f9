import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../../../src/ingest/normalise/line.ts'
import { toText } from '../../../src/ingest/structure/tree.ts'
import { normaliseText } from '../normalise/normalise-text.ts'
import { seedFiles } from '../seed-files.ts'
import { outlineOf, treeOfText } from './structure-text.ts'

const outline = (text: string) => outlineOf(treeOfText(text).children)

describe('nesting by number', () => {
	it('follows the ranks, whatever Markdown rank a line has', () => {
		expect(outline('# 一、总体\n#### （一）目标\n内容。\n## 1.甲\n（1）乙\n①丙\n### 二、任务')).toEqual([
			's1 总体',
			'  s1-1 目标',
			'    ¶ 内容。',
			'    s1-1-1 甲',
			'      s1-1-1-1 乙',
			'        s1-1-1-1-1 丙',
			's2 任务',
		])
	})

	it('a rank may be left out', () => {
		expect(outline('一、总体\n1.甲\n2.乙\n（一）丙')).toEqual(['s1 总体', '  s1-1 甲', '  s1-2 乙', '  s1-1b 丙'])
	})

	it('a chapter stands above 一、', () => {
		expect(outline('第一章 总则\n一、目标\n第二章 任务\n一、甲')).toEqual(['s1 总则', '  s1-1 目标', 's2 任务', '  s2-1 甲'])
	})

	it('a number that comes again gets a letter, and so do its children', () => {
		expect(outline('一、甲\n1.乙\n一、丙\n1.丁\n一、戊')).toEqual(['s1 甲', '  s1-1 乙', 's1b 丙', '  s1b-1 丁', 's1c 戊'])
	})

	it('ids come from the numbers and not from the words', () => {
		const ids = (text: string) => outline(text).map(line => line.trim().split(' ')[0])
		expect(ids('一、甲\n（一）乙\n1.丙')).toEqual(ids('一、子\n（一）丑\n1.寅'))
	})
})

describe('run-in titles', () => {
	it.each([
		['up to the full stop', '1.做甲。推进甲工作。落实。', 's1 做甲 ｜ 推进甲工作。落实。'],
		['up to a colon', '1.做甲：推进甲工作。', 's1 做甲 ｜ 推进甲工作。'],
		['the bold part', '**1.做甲**推进甲工作。', 's1 做甲 ｜ 推进甲工作。'],
		['the bold part with its full stop', '**1. 做甲。**推进甲工作。', 's1 做甲 ｜ 推进甲工作。'],
		['a heading without a stop', '1.做甲', 's1 做甲'],
		['a heading with a stop', '1.做甲。', 's1 做甲'],
		['a sentence too long for a title', `1.${'推进工作落实到位，'.repeat(8)}完成。`, `s1  ｜ ${'推进工作落实到位，'.repeat(8)}完成。`],
	])('%s', (_, text, line) => {
		expect(outline(text)).toEqual([line])
	})
})

describe('titles and annexes', () => {
	it('an annex note behind the text belongs to no section', () => {
		expect(outline('一、任务\n1.甲\n附件：分工表')).toEqual(['s1 任务', '  s1-1 甲', '¶ 附件：分工表'])
	})

	it('a title ends all open sections', () => {
		expect(outline('# 渠县实施方案\n一、任务\n1.甲\n# 渠县任务分工表\n说明。')).toEqual([
			'# 渠县实施方案',
			's1 任务',
			'  s1-1 甲',
			'# 渠县任务分工表',
			'¶ 说明。',
		])
	})

	it.each(['附件', '附件：', '附件1', '附 件 2：'])('%s alone ends all open sections', annex => {
		expect(outline(`一、任务\n1.甲\n${annex}\n一、说明`)).toEqual(['s1 任务', '  s1-1 甲', `# ${annex}`, 's1b 说明'])
	})

	it('the title that an annex note has named is a title where it comes again', () => {
		expect(outline('一、任务\n内容。\n附件：重点任务分工\n重点任务分工\n说明。')).toEqual([
			's1 任务',
			'  ¶ 内容。',
			'¶ 附件：重点任务分工',
			'# 重点任务分工',
			'¶ 说明。',
		])
	})

	it('a heading without number that is no kind of document is a paragraph', () => {
		expect(outline('一、任务\n## 科普惠民\n内容。')).toEqual(['s1 任务', '  ¶ 科普惠民', '  ¶ 内容。'])
	})
})

describe('nothing is lost', () => {
	it.each(seedFiles)('toText gives %s back', file => {
		const text = readFileSync(join('seeds', file), 'utf8')
		const lines = normaliseText(text).lines.filter(line => !isBlank(line))
		const given = toText(treeOfText(text)).split('\n')
		expect(given.filter(line => line.trim() !== '')).toEqual(lines.map(line => line.text))
	})
})
