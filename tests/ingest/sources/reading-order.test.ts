import { expect, it } from 'vitest'
import { compareNames, readingOrder } from '../../../src/ingest/sources/reading-order.ts'

it.each([
	['the notice, the plan, its annexes', ['关于印发实施方案的通知.docx', '实施方案.docx', '附件1.docx', '附件2.xlsx']],
	['numbers in front win', ['01-方案.docx', '02-通知.docx', '附件：分工.docx']],
	['numbers without a separator begin with 0', ['01附件.docx', '02方案.docx', '3月方案.docx']],
	['annexes by their numbers, Chinese ones too', ['方案.docx', '附件二.docx', '附件三.docx', '附件十.docx', '附件十二.docx']],
	['an annex behind the name of its plan', ['渠县方案.docx', '渠县方案附件1.xlsx']],
	['else by name, numbers by value', ['表1.xlsx', '表2.xlsx', '表10.xlsx']],
	['a year is no number in front', ['关于印发2023年方案的通知.docx', '2023年方案.docx']],
	['a printed version is the plan, not its notice', ['通知.docx', '方案（印发稿）.docx']],
	['an annex named after a notice', ['通知.docx', '方案.docx', '附件：通知回执.docx']],
])('%s', (_, names) => {
	expect(readingOrder(names.toReversed())).toEqual(names)
	expect(readingOrder(names.toSorted())).toEqual(names)
})

it('names compare by their words and the value of their numbers', () => {
	expect(['b', 'a10', 'a9', 'a', 'a09b', 'B'].sort(compareNames)).toEqual(['B', 'a', 'a09b', 'a9', 'a10', 'b'])
})
