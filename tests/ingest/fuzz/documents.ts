import fc from 'fast-check'

/** Documents of the genre as nobody wrote them: heads, items, clauses in every notation, tables, label lines and colophons, put together at random. */

const levels = ['省', '市', '县', '区', '自治县']
const stems = [
	'教育局',
	'科技局',
	'经济和信息化局',
	'发展改革委',
	'卫生健康委员会',
	'总工会',
	'科协',
	'妇联',
	'人民政府办公室',
	'委宣传部',
	'融媒体中心',
	'残联',
]
const groups = [
	'各乡镇人民政府（街道办事处）',
	'各市、县（区）人民政府',
	'各成员单位',
	'各区县党委、政府',
	'等相关单位',
	'有关部门',
	'其他有关单位',
	'中国移动甲县分公司',
]
const matters = ['建设科普基地', '开展“双减”服务', '推进数字化转型', '完善《目录》（试行）', '培育企业 20 家', '普及急救知识', '修缮老旧小区', '做好防汛备汛']
const goals = [
	'到2025年，比例达到13%以上',
	'每年培训不少于1200人次',
	'2023年6月底前完成',
	'实现全覆盖',
	'长期坚持',
	'由专人负责',
	'按照国发〔2021〕9号文件要求',
]

const pick = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values)
const number = fc.integer({ min: 1, max: 40 })
const digits = '一二三四五六七八九十'
const chinese = (value: number): string => digits[(value - 1) % 10] as string

const name = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(pick(...levels), pick(...stems)).map(parts => parts.join('')) },
	{ weight: 1, arbitrary: pick(...groups) },
	{
		weight: 1,
		arbitrary: fc.tuple(pick(...stems), pick('（牵头）', '*', '（县大数据中心）', '（联系人：李四 13800000000）')).map(parts => `县${parts.join('')}`),
	},
)
const separator = pick('、', '、', '、', '，', ',', '；', '和', ' ', '\n', '、\n\n- 6 -\n\n')
const names = fc.tuple(fc.array(fc.tuple(name, separator), { maxLength: 5 }), name).map(([list, last]) => `${list.flat().join('')}${last}`)
const label = pick(
	'责任单位：',
	'牵头单位：',
	'配合单位:',
	'牵头部门：',
	'责任单位（排第一位的为牵头单位，下同）：',
	'主办单位：',
	'协办单位：',
	'完成时限：',
	'责任人：',
	'【责任单位】',
	'责任单位 ',
)
const clause = fc.oneof(
	fc.tuple(label, names).map(parts => parts.join('')),
	fc.tuple(label, names, pick('；', '。', '\n', ''), label, names).map(parts => parts.join('')),
	fc.tuple(names, pick('牵头', '负责', '按职责分工负责', '配合', '会同')).map(parts => parts.join('')),
	fc.tuple(pick('', '由'), names, pick('牵头，', '牵头、', '负责，'), names, pick('配合', '参与', '按职责分工负责')).map(parts => parts.join('')),
	names,
	fc.tuple(names, pick('，逗号前为牵头单位，下同', '。列第一位者为牵头单位，下同', '，标*的为牵头单位')).map(parts => parts.join('')),
	fc.tuple(pick('以下均需', '以上任务都由'), names, pick('落实，不再列出', '配合，不再一一列出')).map(parts => parts.join('')),
)
const brackets = pick('（）', '()', '〔〕', '［］', '[]', '【】', '〔）', '（', '）', '  ')
const bracketed = fc.tuple(brackets, clause).map(([pair, words]) => `${pair[0] ?? ''}${words}${pair[1] ?? ''}`)
const sentence = fc.tuple(pick(...matters), pick('，', '。', '；', ''), pick(...goals), pick('。', '', '；')).map(parts => parts.join(''))

const numbering = fc.tuple(number, fc.integer({ min: 0, max: 8 })).map(([value, style]) => {
	const forms = [`${chinese(value)}、`, `（${chinese(value)}）`, `${value}.`, `${value}．`, `（${value}）`, `${value}、`, '①', `第${chinese(value)}章 `, '**']
	return forms[style] as string
})
const item = fc
	.tuple(numbering, pick(...matters), pick('。', '\n', '', '**'), fc.array(fc.oneof(sentence, bracketed, clause), { maxLength: 3 }))
	.map(([mark, title, stop, parts]) => `${mark}${title}${stop}${parts.join('')}`)

const head = fc.oneof(
	fc
		.tuple(
			pick('甲县人民政府办公室', '渠县人民政府', ''),
			pick('关于印发《', '关于'),
			pick(...matters),
			pick('实施方案》的通知', '工作方案的通知', '方案（2021—2025年）'),
		)
		.map(parts => parts.join('')),
	pick(
		'渠府办发〔2023〕12号',
		'各乡镇人民政府，县级各部门：',
		'目录',
		'附件：1.任务分工表',
		'附件1',
		'# 总体要求',
		'（此件公开发布）',
		'信息公开选项：主动公开',
		'秘密★1年',
	),
	pick(
		'渠县人民政府\n2023年5月4日',
		'二〇二三年五月四日',
		'抄送：县委办公室，县人大。',
		'一、总体要求………………3',
		'第 3 页 共 9 页',
		'- 7 -',
		'联系人：张三，电话：0818-7212345',
		'第一条 为了…',
	),
)

const heading = pick('序号', '重点任务', '工作内容', '牵头单位', '责任单位', '配合单位', '完成时限', '备注', '任务类别', '')
const cell = fc.oneof(pick('', '1', '2', '同上', '无'), names, sentence, clause)
const table = fc
	.tuple(pick('tabs', 'pipes', 'cells'), fc.array(heading, { minLength: 2, maxLength: 6 }), fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }))
	.map(([form, headings, rows]) => {
		const all = [headings, ...rows]
		if (form === 'tabs') return all.map(row => row.join('\t')).join('\n')
		if (form === 'pipes') return all.map(row => `| ${row.join(' | ')} |`).join('\n')
		return all.map(row => row.map(words => `\t${words}`).join('\n')).join('\n\n')
	})

const block = fc.oneof(
	{ weight: 6, arbitrary: item },
	{ weight: 2, arbitrary: head },
	{ weight: 2, arbitrary: table },
	{ weight: 1, arbitrary: sentence },
	{ weight: 1, arbitrary: bracketed },
	{ weight: 1, arbitrary: clause },
)

/** A short document of random parts, one or two line breaks between them, or none. */
export const document: fc.Arbitrary<string> = fc
	.array(fc.tuple(block, pick('\n', '\n', '\n\n', '')), { minLength: 1, maxLength: 12 })
	.map(blocks => blocks.flat().join(''))

/** Signs that a parser stumbles over, alone and in runs. */
export const sign: fc.Arbitrary<string> = fc.constantFrom(
	...'（）()〔〕［］[]【】《》〈〉“”‘’：:，,、。；;*＊#|\t\n  -—…·.1一①×',
	...['\u200b', '\u200e', '\u202e', '\u2066', '\u2069', '\ufeff', '\u00ad', '\u0301', '\ufe0f', '\u3000', '\u2028', '\u0085', '\v', '\r\n', '\r'],
	...['𠀀', '\ud800', '\udc00', '\ud83d', '👨‍👩‍👧', '\u0000', '\uffff', '〇', '○', '０'],
	...['责任单位：', '牵头单位：', '完成时限：', '牵头', '配合', '负责', '会同', '等', '各', '县', '和', '以及', '不再列出', '下同', '逗号前为牵头单位'],
	...[
		'- 6 -',
		'目录',
		'附件',
		'附件：',
		'抄送：',
		'一、',
		'（一）',
		'1.',
		'第一条',
		'2023年',
		'6月底前',
		'达到1%',
		'全覆盖',
		'国发〔2021〕9号',
		'的通知',
		'关于印发',
	],
)
export const soup: fc.Arbitrary<string> = fc.array(sign, { maxLength: 60 }).map(signs => signs.join(''))

/** What is done to a document: pieces are cut out, signs put in, pieces and lines change places. */
const change = fc.record({
	kind: fc.constantFrom('put', 'cut', 'swap', 'lines', 'double', 'clauses'),
	at: fc.nat(),
	length: fc.nat({ max: 40 }),
	put: fc.array(sign, { minLength: 1, maxLength: 6 }).map(signs => signs.join('')),
})

/** A text after some changes. */
export function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc.tuple(text, fc.array(change, { minLength: 1, maxLength: 8 })).map(([given, changes]) =>
		changes.reduce((current, { kind, at, length, put }) => {
			const place = at % (current.length + 1)
			const [before, piece, behind] = [current.slice(0, place), current.slice(place, place + length), current.slice(place + length)]
			if (kind === 'put') return before + put + piece + behind
			if (kind === 'cut') return before + behind
			if (kind === 'swap') return behind + piece + before
			if (kind === 'double') return before + piece + piece + behind
			return swapped(current, kind === 'lines' ? '\n' : '；', at)
		}, given),
	)
}

/** Two neighbouring pieces of a text, with the sign between them, change places. */
function swapped(text: string, between: string, at: number): string {
	const pieces = text.split(between)
	const first = at % pieces.length
	const [one, other] = [pieces[first], pieces[first + 1]]
	return one === undefined || other === undefined
		? text
		: pieces
				.with(first, other)
				.with(first + 1, one)
				.join(between)
}
