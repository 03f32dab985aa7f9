import { describe, expect, test } from 'vitest'
import { diffWords, wordsOf } from '../../src/compare/align/diff-words.ts'
import { markRow } from '../../src/compare/align/mark-row.ts'

/** 〔＋…〕 what the base has not, 〔－…〕 what the others have not; for each plan how its texts stand to the base, then the texts. */
const mark = (isPeriods: boolean, ...columns: readonly (readonly (string | null)[])[]) =>
	markRow(columns, isPeriods).map(texts => [
		[...new Set(texts.flatMap(text => text?.state ?? []))].join(' '),
		...texts.flatMap(text => (text ? [text.pieces.map(piece => (piece.mark === null ? piece.text : `〔${signs[piece.mark]}${piece.text}〕`)).join('')] : [])),
	])
const signs = { ins: '＋', del: '－' }
const marked = (...columns: readonly (readonly (string | null)[])[]) => mark(false, ...columns)

describe('words', () => {
	test.each(['实施智慧助老行动，帮助老年人使用智能手机。', '', 'A1 “引号”\n第二段', '𠮷野家'])('of %j are the text again', text => {
		expect(wordsOf(text).join('')).toBe(text)
	})
	test('the pieces are both texts again', () => {
		const [a, b] = ['每年组织科普讲座不少于两次，覆盖全部乡镇。', '每季度组织科普讲座和展览不少于三次，覆盖乡镇。']
		const pieces = diffWords(a, b, 1500) ?? []
		expect([pieces.map(piece => piece.a).join(''), pieces.map(piece => piece.b).join('')]).toEqual([a, b])
		expect(pieces.filter(({ kind }) => kind === 'same').every(piece => piece.a === piece.b)).toBe(true)
	})
	test('signs of another width are no difference, and each text keeps its own', () => {
		expect(diffWords('讲座，（两次）展览', '讲座,(两次)展览', 1500)).toEqual([{ kind: 'same', a: '讲座，（两次）展览', b: '讲座,(两次)展览' }])
	})
	test('long texts that have nothing in common are given up, not waited for', () => {
		const text = (from: number) => Array.from({ length: 6000 }, (_, at) => String.fromCharCode(0x4e00 + ((from + at * 31) % 20000))).join('')
		expect(diffWords(text(0), text(7), 1500)).toBeNull()
	})
})

describe('texts side by side', () => {
	test('what one side alone says', () => {
		expect(marked(['组织科普讲座，覆盖全部乡镇。'], ['组织科普讲座和展览，覆盖全部乡镇。'])).toEqual([
			['alone', '组织科普讲座，覆盖全部乡镇。'],
			['marked', '组织科普讲座〔＋和展览〕，覆盖全部乡镇。'],
		])
		expect(marked(['组织科普讲座和展览，覆盖全部乡镇。'], ['组织科普讲座，覆盖全部乡镇。'])).toEqual([
			['alone', '组织科普讲座〔－和展览〕，覆盖全部乡镇。'],
			['marked', '组织科普讲座，覆盖全部乡镇。'],
		])
	})
	test('the same, and what is too different', () => {
		expect(marked(['组织科普讲座'], ['组织科普讲座']).map(([state]) => state)).toEqual(['alone', 'same'])
		expect(marked(['组织科普讲座'], ['建设农村公路'])).toEqual([
			['alone', '组织科普讲座'],
			['unlike', '建设农村公路'],
		])
	})
	test('one plan puts into two tasks what the other says in one: nothing is marked as missing', () => {
		const [one, two] = ['倡导启发式教学，保护学生好奇心。', '推行场景式学习，完善质量评价。']
		expect(marked([`${one}${two}`], [one, two])).toEqual([
			['alone', `${one}${two}`],
			['marked', one, two],
		])
	})
	test('of three plans the base shows what it alone says, each other what the base has not', () => {
		expect(marked(['组织讲座、展览和竞赛活动'], ['组织讲座、展览活动'], ['组织讲座和竞赛活动'])).toEqual([
			['alone', '组织讲座、展览和竞赛活动'],
			['marked', '组织讲座、展览活动'],
			['marked', '组织讲座和竞赛活动'],
		])
		expect(marked(['组织讲座和竞赛活动'], ['组织讲座活动'], ['组织讲座活动'])[0]).toEqual(['alone', '组织讲座〔－和竞赛〕活动'])
	})
	test('a plan that says nothing', () => {
		expect(marked(['组织讲座'], [null])).toEqual([['alone', '组织讲座'], ['']])
		expect(marked([null], ['组织讲座'])).toEqual([[''], ['alone', '组织讲座']])
	})
	test('pair by pair where the whole is too different: one word that changed is marked, whatever else is in the row', () => {
		const other = '推行场景式、体验式、沉浸式学习，加强实验室建设。'
		const quality = (verb: string) => `${verb}科学教育质量评价和青少年科学素质监测评估。`
		const [longA, longB] = ['修建农村公路和水利设施，改善居住条件，推进垃圾分类。'.repeat(4), '发放高龄津贴，探索长期护理保险，培训护理员。'.repeat(4)]
		expect(marked([longA, quality('落实')], [longB, quality('完善')])).toEqual([
			['alone', longA, `〔－落实〕${quality('')}`],
			['unlike marked', longB, `〔＋完善〕${quality('')}`],
		])
		expect(marked([quality('落实'), longA], [quality('落实'), null]).map(([state]) => state)).toEqual(['alone', 'same'])
		expect(marked([longA, null], [longB, other]).map(([state]) => state)).toEqual(['alone', 'unlike alone'])
	})
	test('what is like nothing is left aside, the rest compared as one', () => {
		const [one, two] = ['倡导启发式教学，保护学生好奇心。', '推行场景式学习，完善质量评价。']
		const long = '修建农村公路和水利设施，改善居住条件，推进垃圾分类。'.repeat(6)
		expect(marked(['建设科技馆', `${one}${two}`, null], ['建设科技馆', one, two, long])).toEqual([
			['alone', '建设科技馆', `${one}${two}`],
			['same marked alone', '建设科技馆', one, two, long],
		])
	})
	test('so many texts that they cannot be compared as one are compared line by line', () => {
		const signsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => String.fromCharCode(first + at)).join('，')
		const lines = Array.from({ length: 40 }, (_, at) => at)
		const texts = (own: number) => lines.map(at => `${signsFrom(0x4e00 + at * 40, 30)}，${signsFrom(own + at * 40, 10)}`)
		const [, other = []] = markRow([texts(0x6000), texts(0x7000)])
		expect(other.map(each => each?.state)).toEqual(lines.map(() => 'marked'))
	})
	test('of two periods a text that stands nearly whole in a longer one is marked', () => {
		const old = '引导和促进公园、自然保护区等公共场所强化科普服务功能。'
		const more = '加强科普基地建设，深化全国科普教育基地创建活动，构建动态管理和长效激励机制，鼓励和支持各行业建立科普教育基地。'
		expect(mark(true, [old], [`${more}${old}`])).toEqual([
			['alone', old],
			['marked', `〔＋${more}〕${old}`],
		])
	})
	test('of two periods a task that is new or dropped is compared with nothing', () => {
		expect(mark(true, ['组织讲座', null], [null, '组织讲座']).map(([state]) => state)).toEqual(['alone', 'alone'])
	})
})
