import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getAtlas } from '../../src/atlas/index.ts'
import { namesOf } from '../../src/search/build/names-of.ts'
import { recordsOf } from '../../src/search/build/records-of.ts'
import { indexNames } from '../../src/search/query/name-index.ts'
import { toTerm } from '../../src/search/query/reading.ts'
import { nothingChosen } from '../../src/search/results/facets.ts'
import { findExact } from '../../src/search/results/find-passages.ts'
import { findResults, type Results } from '../../src/search/results/find-results.ts'
import { groupByPlan } from '../../src/search/results/group-hits.ts'
import { openIndex } from './open-index.ts'

/**
 * The five plans, asked as people ask: what stands first, and whether the exact hits are all the places of the text and no others.
 * The places are counted in the text itself, by a way of its own: nothing of the search is used for it.
 */
const atlas = await getAtlas()
const names = indexNames(namesOf(atlas))
let index: Awaited<ReturnType<typeof openIndex>>

beforeAll(async () => {
	index = await openIndex(recordsOf(atlas))
}, 60_000)
afterAll(() => index.close())

const ask = (query: string) => findResults({ query, chosen: nothingChosen }, names, index)

/** What a reader sees first, in short. */
function firstOf({ answers, exact, related }: Results): string {
	const [answer] = answers
	if (answer?.kind === 'units') return answer.rows.map(({ place, unit }) => `${place.name} ${unit.name}`).join('、')
	if (answer?.kind === 'function') return `职能 ${answer.function.name}`
	if (answer?.kind === 'place') return `行政区 ${answer.place.name}`
	if (answer?.kind === 'document') return `文件 ${answer.plan?.id ?? answer.citedBy.map(({ plan }) => plan.id).join('、')}`
	const hit = groupByPlan(exact)[0]?.hits[0] ?? groupByPlan(related)[0]?.hits[0]
	return hit ? `${exact.length > 0 ? '原文' : '相关'} ${hit.record.plan} ${hit.record.title.slice(0, 16)}` : '没有'
}

/** A second, plain folding, for counting. */
const plain = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\s+/g, '')
		.replace(/[“”]/g, '"')
		.replace(/[—–-]+/g, '-')
const count = (text: string, word: string) => plain(text).split(plain(word)).length - 1

/** How often a word is printed in a plan, what was left out (page numbers, table of contents) aside. */
function printed(plan: (typeof atlas.plans)[number], word: string): number {
	const source = atlas.textById.get(plan.id) ?? ''
	let text = ''
	let at = 0
	for (const { position } of plan.coverage.omitted.toSorted((a, b) => a.position.start.offset - b.position.start.offset)) {
		text += source.slice(at, Math.max(at, position.start.offset))
		at = Math.max(at, position.end.offset)
	}
	return count(text + source.slice(at), word)
}

describe('what stands first', () => {
	test.each([
		['县教育局', '临猗县 县教育局、渠县 县教育局'],
		['县教育局负责什么', '临猗县 县教育局、渠县 县教育局'],
		['请问县教育局的职责是什么？', '临猗县 县教育局、渠县 县教育局'],
		['縣教育局', '临猗县 县教育局、渠县 县教育局'],
		['教育局', '临猗县 县教育局、渠县 县教育局'],
		['渠县教育局', '渠县 县教育局'],
		['渠县县教育局要做哪些', '渠县 县教育局'],
		['巫山教育局', '巫山县 县教委'],
		['教委', '巫山县 县教委'],
		['县卫健局', '渠县 县卫生健康局'],
		['卫健局', '渠县 县卫生健康局'],
		['卫健委', '巫山县 县卫生健康委、资阳市 市卫生健康委'],
		['县卫生健康局', '米易县 县卫生健康局、渠县 县卫生健康局'],
		['县科协', '临猗县 县科协、米易县 县科协、渠县 县科协、巫山县 县科协'],
		['科协', '临猗县 县科协、米易县 县科协、渠县 县科协、巫山县 县科协、资阳市 市科协'],
		['渠县科协牵头哪些', '渠县 县科协'],
		['资阳市科协', '资阳市 市科协'],
		['巫山县科协牵头的任务', '巫山县 县科协'],
		['团县委', '临猗县 团县委、米易县 团县委、渠县 团县委、巫山县 团县委'],
		['妇联', '临猗县 县妇联、米易县 县妇联、渠县 县妇联、巫山县 县妇联、资阳市 市妇联'],
		['组织部', '临猗县 县委组织部、米易县 县委组织部、渠县 县委组织部、巫山县 县委组织部、资阳市 市委组织部'],
		['文旅局', '临猗县 县文旅局'],
		['县农业农村局', '临猗县 县农业农村局、米易县 县农业农村局、渠县 县农业农村局'],
		['县经信科技局', '米易县 县经信科技局'],
		['县林保中心', '渠县 县林保中心'],
		['高新区管委会', '资阳市 高新区管委会'],
		['市人力资源社会社会保障局', '资阳市 市人力资源社会保障局'],
		['县大数据应用发展管理中心', '巫山县 县政府办公室（县大数据应用发展管理中心）'],
		['农委', '职能 农业农村'],
		['工信局', '职能 工业和信息化'],
		['环保局', '职能 生态环境'],
		['教育', '职能 教育'],
		['气象', '职能 气象'],
		['渠县', '行政区 渠县'],
		['资阳', '行政区 资阳市'],
		['临猗县有哪些任务', '行政区 临猗县'],
		['国发〔2021〕9号', '文件 quxian-2023、wushan-2022、ziyang-2023'],
		['国发[2021]9号', '文件 quxian-2023、wushan-2022、ziyang-2023'],
		['渠府办(2023)93号', '文件 quxian-2023'],
		['川府发〔2022〕28号', '文件 quxian-2023、ziyang-2023'],
		['双减', '原文 wushan-2022 利用科普资源助推“双减”工作'],
		['“双减”', '原文 wushan-2022 利用科普资源助推“双减”工作'],
		['科技馆', '原文 wushan-2022 争取流动科技馆、科普大篷车等流动'],
		['科普大篷车', '原文 wushan-2022 争取流动科技馆、科普大篷车等流动'],
		['科普大篷车归谁管', '原文 wushan-2022 争取流动科技馆、科普大篷车等流动'],
		['渠县科普大篷车', '原文 quxian-2023 实施科技创新后备人才培育计划'],
		['谁负责智慧助老', '原文 linyi-2022 实施智慧助老行动'],
		['银龄科普', '原文 linyi-2022 实施银龄科普行动'],
		['天府科技云', '原文 quxian-2023 实施高素质农民培育计划'],
		['13%', '原文 ziyang-2023 主要目标：到2025年，全市公民'],
		['１３％', '原文 ziyang-2023 主要目标：到2025年，全市公民'],
		['14.5%', '原文 linyi-2022 (三)工作目标'],
		['5G', '原文 wushan-2022 创新教师培训方式，发挥5G、人工'],
		['社会责任', '原文 miyi-2023 培养青少年科学精神'],
		['反邪教', '原文 wushan-2022 积极创建全国科普教育基地、全市反'],
		['老年人防诈骗', '相关 ziyang-2023 依托老年大学、老年科技大学、养老'],
		['县税务局', '没有'],
		['税务', '没有'],
		['大熊猫', '没有'],
	])('%s', async (query, first) => {
		expect(firstOf(await ask(query))).toBe(first)
	})
})

describe('exact hits are the places of the text, all of them and no others', () => {
	/** A unit that a table's cell names twice is one assignment, and found once. */
	const namedTwice: Readonly<Record<string, Readonly<Record<string, number>>>> = {
		县科协: { 'wushan-2022': 1 },
		市科协: { 'ziyang-2023': 1 },
		科协: { 'wushan-2022': 1, 'ziyang-2023': 1 },
	}
	test.each(
		[
			...[
				'双减',
				'科技馆',
				'流动科技馆',
				'科普大篷车',
				'智慧助老',
				'银龄科普',
				'天府科技云',
				'科普中国',
				'科学家精神',
				'社会责任',
				'反邪教',
				'诈骗',
				'全覆盖',
				'5G',
			],
			...['县教育局', '县卫健局', '卫健局', '县卫生健康局', '县科协', '科协', '县教委', '团县委', '县林保中心', '市科协', '妇联', '组织部', '高新区管委会'],
			...['国发〔2021〕9号', '川府发〔2022〕28号', '渠府办〔2023〕93号', '13%', '14.5%', '“双减”', '县税务局', '卫健委', '大熊猫', '技', '电'],
		].map(word => [word]),
	)('%s', async word => {
		const { exact, named } = await findResults({ query: word, chosen: nothingChosen }, names, index)
		for (const plan of atlas.plans) {
			const found = exact
				.filter(({ record }) => record.plan === plan.id)
				.map(({ record }) => record.segments.reduce((sum, segment) => sum + count(segment, word), 0))
			expect(found, plan.id).not.toContain(0)
			expect(found.reduce((sum, number) => sum + number, 0) + (namedTwice[word]?.[plan.id] ?? 0), plan.id).toBe(printed(plan, word))
		}
		for (const { record } of named) expect(record.segments.join('\n')).toContain(word)
	})
})

test('every sentence of every plan is found by any stretch of it', async () => {
	// A fixed walk through the records: the same stretches in every run.
	const records = recordsOf(atlas).filter(({ kind }) => kind === 'task' || kind === 'detail' || kind === 'passage')
	const missed: string[] = []
	for (const [order, record] of records.entries()) {
		const segment = plain(record.segments[order % record.segments.length] ?? '')
		const length = 2 + (order % 7)
		const start = (order * 31) % Math.max(1, segment.length - length)
		const stretch = segment.slice(start, start + length)
		if (!/^\p{Script=Han}.*\p{Script=Han}$/u.test(stretch) || /[㐀-䶿]/u.test(stretch)) continue
		const { exact } = await findResults({ query: `${stretch}`, chosen: nothingChosen }, { ...names, placeNames: [] }, index)
		if (!exact.some(hit => hit.record.path === record.path && hit.record.line === record.line)) missed.push(`${record.plan} ${record.line} ${stretch}`)
	}
	expect(missed).toEqual([])
}, 60_000)

test('every figure of every plan is found wherever it is printed', async () => {
	const records = recordsOf(atlas).filter(({ kind }) => kind === 'task' || kind === 'detail' || kind === 'passage')
	const figures = new Map<string, string[]>()
	for (const { segments, plan, line } of records) {
		for (const figure of segments.flatMap(segment => plain(segment).match(/\d+(?:\.\d+)?(?:%|[万亿]?(?:人次|个|项|名|家|所|场|次|年|月|号|人))/gu) ?? [])) {
			figures.set(figure, [...(figures.get(figure) ?? []), `${plan} ${line}`])
		}
	}
	expect([...figures.keys()]).toEqual(expect.arrayContaining(['13%', '14.5%', '1200万人次', '2025年', '12%']))
	const missed: string[] = []
	for (const [figure, places] of figures) {
		const found = new Set((await findExact(index, [toTerm(figure)], [])).map(({ record }) => `${record.plan} ${record.line}`))
		missed.push(...places.filter(place => !found.has(place)).map(place => `${figure} ${place}`))
	}
	expect(missed).toEqual([])
}, 60_000)
