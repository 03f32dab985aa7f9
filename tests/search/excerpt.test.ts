import { expect, test } from 'vitest'
import type { Piece } from '../../src/search/query/pieces.ts'
import { excerpt, mark } from '../../src/search/results/excerpt.ts'

const print = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('marks every place of every word, and loses no character', () => {
	const text = '县教育局、县科协：“双减” 双减<b>'
	expect(print(mark(text, ['双减', '科协', '县科']))).toBe('县教育局、[县科协]：“[双减]” [双减]<b>')
	expect(
		mark(text, ['双减'])
			.map(piece => piece.text)
			.join(''),
	).toBe(text)
})

test('a short text is shown whole', () => {
	expect(print(excerpt(['实施智慧助老行动。'], ['助老']))).toBe('实施智慧[助老]行动。')
})

test('a long text is cut before the first word, at a mark of punctuation', () => {
	const text = `${'前'.repeat(60)}。${'中'.repeat(10)}双减${'后'.repeat(200)}`
	expect(print(excerpt([text], ['双减']))).toBe(`…${'中'.repeat(10)}[双减]${'后'.repeat(108)}…`)
})

test('the segment with the words is shown', () => {
	expect(print(excerpt(['任务正文。', '〔责任单位：县教育局、县科协〕'], ['县科协']))).toBe('〔责任单位：县教育局、[县科协]〕')
})

test('without any of the words the beginning is shown', () => {
	expect(print(excerpt(['任务正文。', '县科协'], []))).toBe('任务正文。')
	expect(excerpt([], ['县科协'])).toEqual([])
})
