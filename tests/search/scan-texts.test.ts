import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getAtlas } from '../../src/atlas/index.ts'
import { recordsOf } from '../../src/search/build/records-of.ts'
import { textFiles } from '../../src/search/build/text-files.ts'
import { fold } from '../../src/search/query/fold.ts'
import { toEntry } from '../../src/search/record.ts'
import { allPassages, findExact, type Index } from '../../src/search/results/find-passages.ts'
import { scanTexts, type TextEntry } from '../../src/search/results/scan-texts.ts'
import { buildRecord } from './build-record.ts'
import { openIndex } from './open-index.ts'

const scan = (texts: readonly string[]) => scanTexts(texts.map((text, line) => toEntry(buildRecord(text, { line }), line)))
const linesOf = async (index: Index, term: string | null) => {
	const { results } = await index.search(term)
	return (await Promise.all(results.map(({ data }) => data()))).map(({ meta }) => meta.line)
}

describe('a scan of the texts', () => {
	const index = scan(['科普大篷车进校园', '科普中国', '建設２９号館', '科 普'])

	test.each([
		['科普', ['0', '1', '3']],
		['科普 中国', ['1']],
		['建设 29 号馆', ['2']],
		['科学', []],
		['', []],
		[null, ['0', '1', '2', '3']],
	])('%s', async (term, lines) => {
		expect(await linesOf(index, term)).toEqual(lines)
	})

	test('scores a text higher of which the words are a larger part', async () => {
		const { results } = await index.search('科普')
		expect(results.map(({ score }) => score)).toEqual([2 / 8, 2 / 4, 2 / 2])
	})
})

/** Both over the five plans: the text files as they are written and read again. */
const atlas = await getAtlas()
const records = recordsOf(atlas)
const files = new Map(textFiles(records).map(({ path, content }) => [path, JSON.parse(Buffer.from(content).toString('utf8'))]))
const texts = scanTexts((files.get('plans.json') as string[]).flatMap(plan => files.get(`${plan}.json`) as TextEntry[]))
let pagefind: Awaited<ReturnType<typeof openIndex>>

beforeAll(async () => {
	pagefind = await openIndex(records)
}, 60_000)
afterAll(() => pagefind.close())

/** What is found, without the scores. */
const found = async (index: Index, query: string) => {
	const terms = query.split(' ').map(text => ({ text, folded: fold(text) }))
	return (await findExact(index, terms, [])).map(({ record }) => `${record.path} ${record.line}`)
}

describe('the texts of the five plans give the exact hits of Pagefind', () => {
	test.each([
		...['双减', '“双减”', '科技馆', '流动科技馆', '科普大篷车', '智慧助老', '银龄科普', '天府科技云', '科学家精神', '反邪教', '诈骗', '全覆盖', '5G', '5g网络'],
		...['县教育局', '县卫健局', '卫健局', '县科协', '科协', '县教委', '團縣委', '县林保中心', '市科协', '妇联', '组织部', '高新区管委会', '县税务局', '大熊猫'],
		...['国发〔2021〕9号', '川府发〔2022〕28号', '渠府办〔2023〕93号', '13%', '１３％', '14.5%', '3%', '2025年', '技', '电', '水'],
		...['科普 学校', '县教育局 科技馆', '老年人 防诈骗', '农民 培训 县科协', '信息公开选'],
	])('%s', async query => {
		expect(await found(texts, query)).toEqual(await found(pagefind, query))
	})

	test('by any stretch of any text', async () => {
		// A fixed walk through the records: the same stretches in every run.
		const stretches = records.map((record, order) => {
			const segment = fold(record.segments[order % record.segments.length] ?? '')
			const start = (order * 31) % Math.max(1, segment.length - 9)
			return segment.slice(start, start + 2 + (order % 8))
		})
		const different: string[] = []
		for (const stretch of stretches) {
			if ((await found(texts, stretch)).join('\n') !== (await found(pagefind, stretch)).join('\n')) different.push(stretch)
		}
		expect(different).toEqual([])
	}, 60_000)

	test('and every record as it is in the index', async () => {
		const all = async (index: Index) => (await allPassages(index)).map(({ record }) => record)
		expect(await all(texts)).toEqual(await all(pagefind))
	}, 60_000)
})
