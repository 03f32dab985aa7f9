import { describe, expect, it } from 'vitest'
import { emptyPassage, join, LineIndex, passageOf, slice, squeeze, trim, without } from '../../src/ingest/passage.ts'

const source = '  县科\n\n协、县 妇联  '

describe('a passage knows where each of its characters stands', () => {
	it('takes the whole source, or a part of it', () => {
		expect(passageOf('甲乙')).toEqual({ text: '甲乙', offsets: [0, 1] })
		expect(passageOf(source, 2, 4)).toEqual({ text: '县科', offsets: [2, 3] })
		expect(emptyPassage).toEqual({ text: '', offsets: [] })
	})

	it.each([
		['from the start', 0, 2, '县科', [2, 3]],
		['in the middle', 1, 3, '科协', [3, 6]],
		['without an end', 2, undefined, '协', [6]],
		['from the end', -1, undefined, '协', [6]],
		['nothing', 2, 2, '', []],
	])('slice %s', (_, start, end, text, offsets) => {
		const name = join([passageOf(source, 2, 4), passageOf(source, 6, 7)])
		expect(slice(name, start, end)).toEqual({ text, offsets })
	})

	it('join keeps a gap in the source as a gap in the offsets', () => {
		expect(join([passageOf(source, 2, 4), passageOf(source, 6, 7)])).toEqual({ text: '县科协', offsets: [2, 3, 6] })
		expect(join([])).toEqual(emptyPassage)
	})

	it('trim drops blanks at both ends alone', () => {
		expect(trim(passageOf(source))).toEqual({ text: '县科\n\n协、县 妇联', offsets: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] })
		expect(trim(passageOf(' \u3000\n'))).toEqual(emptyPassage)
	})

	it('squeeze drops every blank, full-width ones too', () => {
		expect(squeeze(passageOf(source))).toEqual({ text: '县科协、县妇联', offsets: [2, 3, 6, 7, 8, 10, 11] })
		expect(squeeze(passageOf('通\u3000知\u00a0'))).toEqual({ text: '通知', offsets: [0, 2] })
	})

	it('squeeze drops signs that are not seen', () => {
		expect(squeeze(passageOf('\u202e县\u200b科\u00ad协\ufeff'))).toEqual({ text: '县科协', offsets: [1, 3, 5] })
	})

	it('without drops what a pattern matches', () => {
		expect(without(passageOf('一〔二〕三'), /[〔〕]/g)).toEqual({ text: '一二三', offsets: [0, 2, 4] })
		expect(without(passageOf('一二'), /三/g)).toEqual({ text: '一二', offsets: [0, 1] })
	})

	it('counts a character outside the basic plane as the two units that it is', () => {
		expect(slice(passageOf('𠀀县'), 2)).toEqual({ text: '县', offsets: [2] })
	})
})

describe('LineIndex', () => {
	const index = new LineIndex('甲乙\n\n丙\n')

	it.each([
		[0, 1, 1],
		[1, 1, 2],
		[2, 1, 3],
		[3, 2, 1],
		[4, 3, 1],
		[5, 3, 2],
		[6, 4, 1],
		[9, 4, 4],
	])('offset %i is line %i, column %i', (offset, line, column) => {
		expect(index.point(offset)).toEqual({ line, column, offset })
	})

	it('gives an empty source one line', () => {
		expect(new LineIndex('').point(0)).toEqual({ line: 1, column: 1, offset: 0 })
	})

	it('spans from the first character to behind the last', () => {
		expect(index.position(passageOf('甲乙\n\n丙\n', 1, 5))).toEqual({ start: { line: 1, column: 2, offset: 1 }, end: { line: 3, column: 2, offset: 5 } })
	})

	it('refuses the position of nothing', () => {
		expect(() => index.position(emptyPassage)).toThrow(RangeError)
	})
})
