import { describe, expect, it } from 'vitest'
import { maskPersonalData } from '../../../src/ingest/read/mask-personal-data.ts'
import { growth, linearGrowth } from '../../time-taken.ts'

describe('personal data is masked character for character', () => {
	it.each([
		['a contact person', '联系人：王小明', '联系人：×××'],
		['a contact person with blanks', '联 系 人 : 王 小 明', '联 系 人 : × × ×'],
		['two contact persons', '联系人：王小明、李四', '联系人：××××××'],
		['person and telephone in one line', '联系人：王小明 联系电话：0818-7212345', '联系人：××× 联系电话：××××××××××××'],
		['person and telephone after a comma', '联系人：王小明，电话：7212345', '联系人：×××，电话：×××××××'],
		['a handler', '经办人：赵六', '经办人：××'],
		['a minority name', '联系人：阿依古丽·买买提', '联系人：××××××××'],
		['a person with a mobile number behind', '联系人及电话：王小明 13800138000', '联系人及电话：××× ×××××××××××'],
		['a mobile number in a sentence', '请致电13800138000咨询', '请致电×××××××××××咨询'],
		['a mobile number with dashes', '138-0013-8000', '×'.repeat(13)],
		['a fixed line with a full-width dash', '联系方式:0359—4036639', '联系方式:××××××××××××'],
		['a fax', '传 真：(0818)7212345', '传 真：×××××××××××××'],
		['two numbers', '联系电话：7212345 7212346', '联系电话：××××××× ×××××××'],
		['an e-mail address', '发送至quxian_kexie@163.com。', '发送至' + '×'.repeat(20) + '。'],
		['an e-mail address with its label', '邮 箱:kexie@163.com', '邮 箱:' + '×'.repeat(13)],
		['an identity card number', '身份证号513030199001011234', '身份证号' + '×'.repeat(18)],
		['an identity card number with X', '51303019900101123X。', '×'.repeat(18) + '。'],
		['a person and a mobile number', '王小明 13800138000', '××× ×××××××××××'],
		['a person before a number in brackets', '王小明（13800138000）', '×××（×××××××××××）'],
		['a person behind a number', '13800138000（王小明）', '×××××××××××（×××）'],
		['a person with an office', '王小明（副局长），联系电话13800138000', '×××（副局长），联系电话×××××××××××'],
		['a person of a double name', '欧阳小明：0818-7212345', '××××：××××××××××××'],
		['a fixed line in a sentence', '请致电（0818）7212345咨询', '请致电×××××××××××××咨询'],
		['full-width digits', '１３８００１３８０００', '×'.repeat(11)],
		['labels without a colon', '联系人王小明，电话0818-7212345', '联系人×××，电话××××××××××××'],
		['labels and values in cells', '联系人\t王小明\t联系电话\t7212345', '联系人\t×××\t联系电话\t×××××××'],
		['labels and values a line each', '联系人\n王小明\n联系电话\n7212345', '联系人\n×××\n联系电话\n×××××××'],
		[
			'a list of persons',
			'姓名\t职务\t联系电话\n王小明\t副局长\t7212345\n李四\t科员\t7212346',
			'姓名\t职务\t联系电话\n×××\t副局长\t×××××××\n××\t科员\t×××××××',
		],
		['a list of persons in Markdown', '| 姓名 | 手机 |\n| 王小明 | 13800138000 |', '| 姓名 | 手机 |\n| ××× | ××××××××××× |'],
		['a correspondent', '联络员：王小明', '联络员：×××'],
		['an identity card number in groups', '513030 19900101 1234', '×××××× ×××××××× ××××'],
	])('%s', (_, text, masked) => {
		const result = maskPersonalData(text)
		expect(result.text).toBe(masked)
		expect(result.text.length).toBe(text.length)
	})

	it('says where, blanks left as they were', () => {
		expect(maskPersonalData('联系人：王 明').spans).toEqual([
			{ start: 4, end: 5 },
			{ start: 6, end: 7 },
		])
	})

	it('masks each of several lines', () => {
		expect(maskPersonalData('联系人：王小明\n电话：7212345\n责任单位：县科协').text).toBe('联系人：×××\n电话：×××××××\n责任单位：县科协')
	})
})

it('leaves a body or a place beside a number', () => {
	expect(maskPersonalData('高新区：0818-7212345\n党政办 0818-7212346\n单位：0818-7212347').text).toBe(
		`高新区：${'×'.repeat(12)}\n党政办 ${'×'.repeat(12)}\n单位：${'×'.repeat(12)}`,
	)
})

it('a list of persons ends with its table', () => {
	const behind = '各单位要按照本方案的要求，认真抓好各项工作任务的落实。\n王小明\t7212345'
	expect(maskPersonalData(`姓名\t电话\n李四\t7212345\n${behind}`).text).toBe(`姓名\t电话\n××\t×××××××\n${behind}`)
})

describe('what is no personal data stays', () => {
	it.each([
		['a labelled public hotline and its end', '投诉电话：12345。'],
		['a public hotline', '12345政务服务便民热线与12110短信报警平台'],
		['a labelled public hotline', '举报电话：12345'],
		['a document number', '渠府办〔2023〕93号、国发〔2021〕9号'],
		['years and a period', '（2021—2035年）2023年10月24日'],
		['a big number', '累计服务1200万人次，投入13800000元'],
		['long digits that are no mobile number', '统一编码213800138000999'],
		['an amount longer than a mobile number', '138001380001元'],
		['the label alone', '联系人：\n责任单位：县科协'],
		['a label alone before a date', '传真：\n2023年10月24日'],
		['telephone as a topic', '推广固定电话、手机等终端，普及电话诈骗知识'],
		['telephone and broadcasting', '利用广播电视、电话：提高覆盖面'],
		['a unit behind 联系单位', '联系单位：县科协'],
		['a body and a place beside a number', '高新区：12345\n党政办\t12345'],
		['a row of figures', '任务\t2022年\t2023年\n培训\t7212345\t7212346'],
		['persons whom a plan makes responsible', '责任人：王小明'],
		['e-mail as a topic', '开通电子邮箱，畅通渠道'],
	])('%s', (_, text) => {
		expect(maskPersonalData(text)).toEqual({ text, spans: [] })
	})
})

it.each([
	['', '联系人：', ''],
	['', 'a', '@'],
	['a@', 'b.', ''],
	['', '1', ''],
	['电话：', '(', ''],
	['', '联 ', ''],
	['', '13800138000', ''],
	['', '王小明 13800138000\n', ''],
	['电话\t甲\n', '王\t', ''],
	['联系人', ' ', ''],
])('takes linear time on %j and a row of %j', (start, piece, end) => {
	const mask = (text: string) => expect(maskPersonalData(text).text.length).toBe(text.length)
	expect(growth(length => start + piece.repeat(length / piece.length) + end, mask, 5000)).toBeLessThan(linearGrowth)
})
