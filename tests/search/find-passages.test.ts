import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { indexFiles } from '../../src/search/build/write-index.ts'
import { fold } from '../../src/search/query/fold.ts'
import { fromEntry, toEntry } from '../../src/search/record.ts'
import { allPassages, findExact } from '../../src/search/results/find-passages.ts'
import { findRelated } from '../../src/search/results/find-related.ts'
import { buildRecord } from './build-record.ts'
import { openIndex } from './open-index.ts'

const texts = [
	'贯彻国务院“双减”政策，开展科普大篷车进校园、流动科技馆进校园等科普活动。',
	'实施智慧助老行动，帮助老年人防诈骗。',
	'老年人智慧生活：助老志愿服务，银龄科普行动。',
	'依据国发〔2021〕9号，到2025年公民具备科学素质的比例达到13%。',
	'投入１３００万元，建設２９号馆。',
	'县卫健局、县教育局长联席会议；商务局、水务局配合。',
	'节约用水',
	'甲县科普',
	'5G网络<b>&amp; 直播',
]
const records = texts.map((text, index) => buildRecord(text, { line: index + 1, place: index === 7 ? 'yixian' : 'jiaxian' }))
let index: Awaited<ReturnType<typeof openIndex>>

beforeAll(async () => {
	index = await openIndex(records)
}, 30_000)
afterAll(() => index.close())

const terms = (query: string) => query.split(' ').map(text => ({ text, folded: fold(text) }))
const find = async (query: string, places: string[] = []) => {
	const exact = await findExact(index, terms(query), places)
	const related = await findRelated(index, terms(query), places, exact, [['骗子', '诈骗']])
	return { exact: exact.map(({ record }) => record.line), related: related.map(({ record }) => record.line) }
}

describe('exact hits', () => {
	test.each([
		['双减', [1]],
		['“双减”', [1]],
		['科技馆', [1]],
		['卫健局', [6]],
		['教育局', [6]],
		['科普大篷车', [1]],
		['大篷车 双减', [1]],
		['大篷车 防诈骗', []],
		['科普', [1, 3, 8]],
		['13%', [4]],
		['3%', []],
		['1300万元', [5]],
		['建设', [5]],
		['建設', [5]],
		['9号', [4]],
		['29号馆', [5]],
		['国发〔2021〕9号', [4]],
		['水', [6, 7]],
		['5g网络<b>', [9]],
		['&amp;', [9]],
		['县税务局', []],
	])('%s', async (query, lines) => {
		expect((await find(query)).exact).toEqual(lines)
	})

	test('in the place that the query names', async () => {
		expect((await find('科普', ['yixian'])).exact).toEqual([8])
	})
})

describe('related hits', () => {
	test.each([
		['智慧助老', [3]],
		['银龄行动', [3]],
		['老年人怎么防诈骗', [2]],
		['老年人骗子', [2]],
		['县税务局', []],
		['中国科协', []],
		['大熊猫', []],
	])('%s', async (query, lines) => {
		expect((await find(query)).related).toEqual(lines)
	})
})

test('every stretch of every text is found in it', async () => {
	for (const record of records) {
		const folded = fold(record.segments.join(''))
		for (let start = 0; start + 2 <= folded.length; start += 3) {
			for (const length of [2, 3, 5, 9]) {
				const piece = folded.slice(start, start + length)
				// A figure is found as a whole figure only.
				if (!/\p{Script=Han}/u.test(piece) || /^\d|\d$/.test(piece)) continue
				const exact = await findExact(index, [{ text: piece, folded: piece }], [])
				expect(
					exact.map(hit => hit.record.line),
					piece,
				).toContain(record.line)
			}
		}
	}
})

test('without a query all passages, in document order', async () => {
	expect((await allPassages(index)).map(({ record }) => record.line)).toEqual([8, 1, 2, 3, 4, 5, 6, 7, 9].toSorted((a, b) => a - b))
})

test('a record comes back from the index as it went in', async () => {
	const record = buildRecord('到２０２５年', {
		number: '1.',
		section: '（一）青少年',
		action: 'youth',
		assignments: [
			{ unit: '县科协', role: 'lead' },
			{ unit: '县教育局', role: 'responsible' },
			{ unit: '团县委', role: 'responsible' },
		],
		segments: ['到２０２５年', '责任单位：县科协'],
	})
	expect(fromEntry(toEntry(record, 0))).toEqual(record)
	const other = await openIndex([record])
	const [hit] = await findExact(other, terms('2025年'), [])
	await other.close()
	expect(hit?.record).toEqual(record)
})

test('the same records give the same bytes', async () => {
	const bytes = async () => (await indexFiles(records)).map(({ path, content }) => [path, Buffer.from(content).toString('base64')])
	expect(await bytes()).toEqual(await bytes())
})
