import { describe, expect, it } from 'vitest'
import { findHits, wordsOf } from '../../src/offline/page/find-hits.ts'
import { fold } from '../../src/search/query/fold.ts'

const passages = [
	['提升科普服务能力', '开展科普活动，办好“科普日”。', '县科协'],
	['实施智慧助老行动', '到2025年覆盖13%以上的社区（村）。'],
]

/** Each hit as passage.block: the words it covers. */
function found(query: string): string[] {
	return findHits(passages, wordsOf(query, fold)).map(
		({ passage, block, span }) => `${passage}.${block} ${passages[passage]?.[block]?.slice(span.start, span.end)}`,
	)
}

describe('findHits', () => {
	it.each([
		['every place of a word, in order', '科普', ['0.0 科普', '0.1 科普', '0.1 科普']],
		['with other quotation marks', '"科普日"', ['0.1 “科普日”']],
		['in half-width brackets and traditional characters', '社區(村)', ['1.1 社区（村）']],
		['a figure only as a whole', '3%', []],
		['several words: passages that have all of them', '科普 科协', ['0.0 科普', '0.1 科普', '0.1 科普', '0.2 科协']],
		['several words that stand in different passages', '科普 助老', []],
		['nothing for nothing', '　 ', []],
		['what is not there', '量子', []],
	])('%s', (_name, query, expected) => {
		expect(found(query)).toEqual(expected)
	})
})
