import { describe, expect, it } from 'vitest'
import { linesOfText } from './normalise-text.ts'

const filler = '推进甲工作，落实各项措施，加强组织领导，强化监督检查，确保取得实效'
const sentence = `${filler}，${filler}，${filler}。`

describe('a document in one line', () => {
	it('is cut before each number of its structure', () => {
		const text = `一、指导思想${sentence}二、主要任务（一）做甲。${sentence}（责任单位：县教育局）（二）做乙。${sentence}三、保障${sentence}`
		expect(linesOfText(text).map(line => line.slice(0, 6))).toEqual(['一、指导思想', '二、主要任务', '（一）做甲。', '（二）做乙。', '三、保障推进'])
	})

	it('a number that is spoken of begins nothing', () => {
		const text = `一、甲${sentence}按第（一）项和（二）办理。${sentence}二、乙。${sentence}三、丙。${sentence}`
		expect(linesOfText(text).map(line => line.slice(0, 2))).toEqual(['一、', '二、', '三、'])
	})

	it('a number out of order begins nothing', () => {
		const text = `一、甲。${sentence}五、六月份开展。${sentence}二、乙。${sentence}三、丙。${sentence}`
		expect(linesOfText(text).map(line => line.slice(0, 2))).toEqual(['一、', '二、', '三、'])
	})

	it('a label’s last name ends before the next number, also of a chapter', () => {
		const text = `一、甲1.做甲。${sentence}责任单位：县教育局2.做乙。${sentence}责任单位：县科协、县妇联二、乙3.做丙。${sentence}${sentence}责任单位：县财政局4.做丁。责任单位：县妇联`
		expect(linesOfText(text).map(line => line.slice(0, 5))).toEqual(['一、甲', '1.做甲。', '2.做乙。', '二、乙', '3.做丙。', '4.做丁。'])
	})

	it('ordinary lines stay as they are', () => {
		const text = '一、任务。1.做甲。2.做乙。3.做丙。'
		expect(linesOfText(text)).toEqual([text])
	})
})
