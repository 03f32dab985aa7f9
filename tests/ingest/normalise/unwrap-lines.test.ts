import { describe, expect, it } from 'vitest'
import { linesOfText, normaliseText } from './normalise-text.ts'

/** Prose of the given number of Han characters, without a stop: a full line of set text. */
const full = (characters: number) => '推进科学普及工作落实到位'.repeat(9).slice(0, characters)
/** Text set to 28 characters a line with a blank line between, as a converted PDF has it. */
const set = (...lines: string[]) => [...Array.from({ length: 12 }, () => full(28)), ...lines].join('\n\n')
const lastOf = (text: string) => linesOfText(text).at(-1)

describe('set text: a full line goes on', () => {
	it('joins lines of full width and stops at a short one', () => {
		const lines = linesOfText(set(`${full(10)}。`, '二、下一章'))
		expect(lines).toEqual([`${full(28).repeat(12)}${full(10)}。`, '二、下一章'])
	})

	it('joins a name that is broken over lines', () => {
		const line = `${full(15)}〔责任单位：县教育局、县科`
		expect(line.length).toBe(28)
		expect(lastOf(set(line, '协，各乡镇〕'))).toContain('〔责任单位：县教育局、县科协，各乡镇〕')
	})

	it('joins a name that is broken over a page', () => {
		expect(lastOf(set(`${full(15)}〔责任单位：县教育局、县科`, '- 6 -', '协，各乡镇〕'))).toContain('县科协，各乡镇〕')
	})

	it('joins a full line that ends in a stop, because the next one is no indented paragraph', () => {
		expect(lastOf(set(`${full(27)}。`, '落实责任。'))).toMatch(/。落实责任。$/)
	})

	it.each(['二、任务', '（一）任务', '(一)任务', '2.任务。内容', '（2）任务', '②任务', '责任单位：县科协', '附件：分工表', '（此件公开发布）'])(
		'never joins %s to the line before',
		start => {
			expect(lastOf(set(full(28), start))).toBe(start)
		},
	)

	it('starts a numbered item even where the bracket before it is still open', () => {
		expect(lastOf(set(`${full(15)}〔责任单位：县教育局、县科协`, '36.下一项任务'))).toBe('36.下一项任务')
	})

	it('takes （一） inside an open bracket for a part of the sentence', () => {
		expect(lastOf(set(`${full(20)}（见本方案第二部分`, '（一）至（三））办理'))).toMatch(/第二部分（一）至（三））办理$/)
	})
})

describe('flowing text: a line is a paragraph', () => {
	it.each([
		['after a full stop', '推进甲工作。', '推进乙工作。'],
		['after a short line without a stop', '渠县人民政府', '2023年5月29日'],
		['after a colon', '各乡镇人民政府：', '现印发给你们'],
		['behind a blank line where the sentence may be over', '推进甲工作落实到每一个乡镇和每一个村社区', '\n责任明确'],
		['behind the title of a notice', '关于印发《渠县科学普及工作实施方案》的通知', '渠府发〔2022〕1号'],
		['behind the title of a notice of set length', '关于印发渠县科学普及工作实施方案的通 知', '各乡镇人民政府、街道办事处'],
		['before a document number', '渠县科学普及工作实施方案的说明材料汇编第一册', '渠府发〔2022〕1号'],
		['before a date', '渠县科学普及工作领导小组办公室渠县科学技术协会', '2023年5月29日'],
		['before a label', '责任单位：县教育局、县科协、', '责任单位：县妇联'],
		['before a number', '推进甲工作、', '2.推进乙工作'],
		['after two blanks at the end of a line', '**米易县人民政府**  ', '关于印发《方案》的通知'],
	])('keeps two paragraphs apart %s', (_, first, second) => {
		expect(linesOfText(`${first}\n${second}`)).toEqual([first.replaceAll('**', '').trim(), second.trim()])
	})

	it.each([
		['an enumeration comma', '责任单位：县教育局、', '\n\n县科协', '责任单位：县教育局、县科协'],
		['a comma', '责任单位：县教育局，', '县科协', '责任单位：县教育局，县科协'],
		['an open bracket', '推进工作（责任单位：县教育局、县科', '\n协）', '推进工作（责任单位：县教育局、县科协）'],
		['an open title', '贯彻《全民科学素质', '行动规划纲要》。', '贯彻《全民科学素质行动规划纲要》。'],
		[
			'a name over a page',
			'责任单位：县教育局、县公安局、县民政局，县应急管理局、县林',
			'\n— 12 —\n\n业局、县科协',
			'责任单位：县教育局、县公安局、县民政局，县应急管理局、县林业局、县科协',
		],
	])('joins behind %s', (_, first, second, joined) => {
		expect(linesOfText(`${first}\n${second}`)).toEqual([joined])
	})

	it('parts Latin words with a blank that the source has', () => {
		expect(linesOfText('推广（Data\nCenter）')).toEqual(['推广（Data Center）'])
		expect(linesOfText('推广（第\n5G')).toEqual(['推广（第5G'])
	})
})

describe('titles', () => {
	it('a heading is never joined with what is before or behind it', () => {
		expect(linesOfText('贯彻落实，\n# 渠县实施方案，\n（2021—2025年）')).toEqual(['贯彻落实，', '渠县实施方案，', '（2021—2025年）'])
	})

	it('lines of a title stay apart', () => {
		expect(linesOfText('渠县人民政府办公室\n关于印发《渠县实施方案》的\n通知')).toEqual(['渠县人民政府办公室', '关于印发《渠县实施方案》的', '通知'])
	})
})

describe('the lines of a table', () => {
	it('are never joined with prose, blank lines between rows are kept once', () => {
		expect(linesOfText('分工如下，\n\t工作任务\n\t牵头单位\n\n\n\t甲工作\n\t县科协\n\n正文。')).toEqual([
			'分工如下，',
			'\t工作任务',
			'\t牵头单位',
			'',
			'\t甲工作',
			'\t县科协',
			'',
			'正文。',
		])
	})

	it('a cell wrapped to a second line is one cell', () => {
		expect(linesOfText('\t甲工\n作\n\t县科协')).toEqual(['\t甲工作', '\t县科协'])
	})

	it('a row with tabs is one line', () => {
		expect(linesOfText('任务\t牵头单位\n甲，\t县科协')).toEqual(['任务\t牵头单位', '甲，\t县科协'])
	})
})

describe('the guarantees of the stage', () => {
	const text = [
		'# 渠县实施方案',
		'',
		'- 1 -',
		'**1.做甲。**推进，',
		'',
		'— 2 —',
		'',
		'落实。〔责任单位：县科',
		'协〕',
		'联系人：王小明',
		'---',
		'\t任务\t单位',
		'𠀀生僻字，',
		'下一行',
	].join('\n')
	const document = normaliseText(text)

	it('every unit of every line stands where the map says, in growing order', () => {
		for (const line of document.lines) {
			expect(
				line.offsets
					.map(at => document.text[at] ?? '')
					.join('')
					.replace(/\n/g, ' '),
			).toBe(line.text)
			expect(line.offsets.every((at, index) => index === 0 || at > (line.offsets[index - 1] as number))).toBe(true)
		}
	})

	it('every non-blank character is in exactly one line or left out with a reason', () => {
		const seen = document.lines.flatMap(line => line.offsets.filter((_, at) => /\S/.test(line.text[at] as string)))
		for (const { reason, position } of document.omitted) {
			if (reason === 'personal-data') continue
			for (let at = position.start.offset; at < position.end.offset; at++) if (/\S/.test(document.text[at] as string)) seen.push(at)
		}
		const printed = document.text.split('').flatMap((sign, at) => (/\S/.test(sign) ? [at] : []))
		expect(seen.sort((left, right) => left - right)).toEqual(printed)
	})
})
