import { describe, expect, test } from 'vitest'
import { diffWords, wordsOf } from '../../src/compare/compare/diff-words.ts'
import { markRow } from '../../src/compare/compare/mark-row.ts'

/** 〔＋…〕 what the base has not, 〔－…〕 what the others have not. */
const marked = (...columns: readonly (readonly string[])[]) =>
	markRow(columns).map(({ state, texts }) => [
		state,
		...texts.map(pieces => pieces.map(({ text, mark }) => (mark === 'ins' ? `〔＋${text}〕` : mark === 'del' ? `〔－${text}〕` : text)).join('')),
	])

describe('words', () => {
	test.each(['实施智慧助老行动，帮助老年人使用智能手机。', '', 'A1 “引号”\n第二段', '𠮷野家'])('of %j are the text again', text => {
		expect(wordsOf(text).join('')).toBe(text)
	})
	test('the pieces are both texts again', () => {
		const [a, b] = ['每年组织科普讲座不少于两次，覆盖全部乡镇。', '每季度组织科普讲座和展览不少于三次，覆盖乡镇。']
		const pieces = diffWords(a, b) ?? []
		expect([pieces.map(piece => piece.a).join(''), pieces.map(piece => piece.b).join('')]).toEqual([a, b])
		expect(pieces.filter(({ kind }) => kind === 'same').every(piece => piece.a === piece.b)).toBe(true)
	})
	test('signs of another width are no difference, and each text keeps its own', () => {
		expect(diffWords('讲座，（两次）展览', '讲座,(两次)展览')).toEqual([{ kind: 'same', a: '讲座，（两次）展览', b: '讲座,(两次)展览' }])
	})
	test('long texts that have nothing in common are given up, not waited for', () => {
		const text = (from: number) => Array.from({ length: 6000 }, (_, at) => String.fromCharCode(0x4e00 + ((from + at * 31) % 20000))).join('')
		expect(diffWords(text(0), text(7))).toBeNull()
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
		expect(marked(['组织讲座'], [])).toEqual([['alone', '组织讲座'], ['alone']])
		expect(marked([], ['组织讲座'])).toEqual([['alone'], ['alone', '组织讲座']])
	})
})
