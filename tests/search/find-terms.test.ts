import { expect, test } from 'vitest'
import { foldWithOffsets } from '../../src/search/query/fold.ts'
import { containsAll, findTerm, foldAll, joinSpans } from '../../src/search/results/find-terms.ts'

const found = (text: string, term: string) => findTerm(foldWithOffsets(text), term).map(({ start, end }) => text.slice(start, end))

test.each([
	['开展科普大篷车、科普大篷车巡展', '科普大篷车', ['科普大篷车', '科普大篷车']],
	['科普\n大 篷车。', '科普大篷车', ['科普\n大 篷车']],
	['達到１３％', '13%', ['１３％']],
	['增长13%', '3%', []],
	['达到14.5%', '5%', []],
	['达到14.5%', '14', []],
	['达到14.5%', '14.5%', ['14.5%']],
	['1.5个', '5个', []],
	['第29号', '9号', []],
	['〔2021〕9号', '2021', ['2021']],
	['20213', '2021', []],
	['😀县科协', '县科协', ['县科协']],
	['县科😀', '科😀', ['科😀']],
	['县科协', '', []],
])('%s: %s', (text, term, expected) => {
	expect(found(text, term)).toEqual(expected)
})

test('a word does not reach over two segments', () => {
	expect(containsAll(foldAll(['县科协', '教育局']), ['科协教育'])).toBe(false)
	expect(containsAll(foldAll(['县科协', '教育局']), ['科协', '教育'])).toBe(true)
})

test('spans that overlap or touch become one', () => {
	expect(
		joinSpans([
			{ start: 4, end: 6 },
			{ start: 0, end: 2 },
			{ start: 1, end: 4 },
			{ start: 8, end: 9 },
		]),
	).toEqual([
		{ start: 0, end: 6 },
		{ start: 8, end: 9 },
	])
})
