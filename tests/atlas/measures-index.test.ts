import { describe, expect, test } from 'vitest'
import { entriesByMeasure, getAtlas, leadTally, measureOf, measuresCsv, outlineMaps, plansOfNoOutline } from '../../src/atlas/index.ts'
import type { Detail, Section } from '../../src/model/index.ts'
import { readCsv } from '../site/setup/read-csv.ts'
import { atlasOf } from './build-atlas-input.ts'
import { at, buildJurisdiction, buildPlan, buildTask, buildUnit } from './build-plan.ts'

const detail = (title: string, measure: string): Detail => ({
	title,
	text: `${title}。`,
	measure,
	furtherMeasures: [],
	measureEvidence: { score: 1, margin: 1, reasons: ['标题：开展培训'], override: { reason: '看错了', date: '2026-01-02' } },
	position: at(30),
})
const evidence = { score: 0.9, margin: 0.5, reasons: ['章节：青少年', '标题：讲座'], override: null }

/** Leads named; 甲县 has two tasks of one measure, and one that is about it too. */
const jia = buildPlan({
	family: 'suzhi-2021',
	tasks: [
		buildTask('t1', ['牵头 县教育局', '县科协'], { measure: 'youth.one', measureEvidence: evidence }),
		buildTask('t2', ['牵头 县科协', '牵头 县教育局'], { measure: 'youth.one' }),
		buildTask('t3', ['牵头 县民政局'], { measure: 'elderly.one', furtherMeasures: ['youth.one'] }),
		buildTask('t4', ['牵头 县财政局']),
	],
})
/** Whole actions; the elderly are only another task's further measure. */
const yi = buildPlan({
	id: 'yixian-2022',
	family: 'suzhi-2021',
	jurisdiction: buildJurisdiction({ name: '乙县', code: '510002', slug: 'yixian' }),
	tasks: [
		buildTask('r1', ['牵头 县文旅局', '县科协'], { furtherMeasures: ['youth.one'], details: [detail('办讲座', 'youth.one'), detail('办展览', 'youth.one')] }),
		buildTask('r2', ['牵头 县科协'], { measure: 'implementation.one', furtherMeasures: ['elderly.one'] }),
	],
})
/** Nobody leads anywhere. */
const bing = buildPlan({
	id: 'bingxian-2022',
	family: 'suzhi-2021',
	jurisdiction: buildJurisdiction({ name: '丙县', code: '510003', slug: 'bingxian' }),
	units: [buildUnit('县教育局')],
	tasks: [buildTask('t1', ['县教育局'], { measure: 'youth.one' })],
})
/** Another matter. */
const ding = buildPlan({
	id: 'dingxian-2022',
	title: '丁县养老方案',
	jurisdiction: buildJurisdiction({ name: '丁县', code: '510004', slug: 'dingxian' }),
	tasks: [buildTask('t1', ['县民政局'])],
})
const atlas = atlasOf(jia, yi, bing, ding)

describe('a measure in every place', () => {
	const shape = (id: string) =>
		measureOf(atlas, id).plans.map(({ name, mainTasks, furtherTasks, leads, namesLead, isOfWholeAction }) => [
			...[name, mainTasks, furtherTasks],
			...[leads.map(lead => `${lead.name}${lead.isOfWholeAction ? '（整项行动）' : ''}`).join('、'), namesLead, isOfWholeAction],
		])
	test('tasks that are mainly about it, those that are about it too, and who leads the former', () => {
		expect(shape('youth.one')).toEqual([
			['丙县', 1, 0, '', false, false],
			['甲县', 2, 1, '县教育局、县科协', true, false],
			['乙县', 1, 0, '县文旅局（整项行动）', true, true],
		])
	})
	test('who leads what is about it too, where nothing is mainly about it; a place without it is there', () => {
		expect(shape('elderly.one')).toEqual([
			['丙县', 0, 0, '', false, false],
			['甲县', 1, 0, '县民政局', true, false],
			['乙县', 0, 1, '县科协', true, false],
		])
	})
	test('is counted by places and by tasks; a whole action with two passages is one task', () => {
		expect(['youth.one', 'elderly.one', 'implementation.one'].map(id => [measureOf(atlas, id).planCount, measureOf(atlas, id).taskCount])).toEqual([
			[3, 4],
			[2, 1],
			[1, 1],
		])
		expect(() => measureOf(atlas, 'gone.one')).toThrow('没有编号为「gone.one」的举措')
	})
	test('a body that also leads a task of the measure itself is no lead of a whole action', () => {
		const both = buildPlan({
			family: 'suzhi-2021',
			tasks: [buildTask('r1', ['牵头 县科协'], { details: [detail('办讲座', 'youth.one')] }), buildTask('r2', ['牵头 县科协'], { measure: 'youth.one' })],
		})
		const [only] = measureOf(atlasOf(both), 'youth.one').plans
		expect([only?.leads.map(({ isOfWholeAction }) => isOfWholeAction), only?.isOfWholeAction]).toEqual([[false], false])
	})
})

test('fields of government that lead a measure, by places; a body of no field stands for itself', () => {
	const place = (name: string, lead: string, functions: string[]) =>
		buildPlan({
			id: `${name}-2023`,
			family: 'suzhi-2021',
			jurisdiction: buildJurisdiction({ name, slug: name }),
			units: [buildUnit(lead, functions), buildUnit('县科协', ['kexie'])],
			tasks: [buildTask('t1', [`牵头 ${lead}`, '牵头 县科协'], { measure: 'youth.one' }), buildTask('t2', [`牵头 ${lead}`], { measure: 'youth.one' })],
		})
	const places = [place('a', '县教育局', ['jiaoyu']), place('b', '县教育和体育局', ['jiaoyu', 'tiyu']), place('c', '县志办', []), bing]
	const among = atlasOf(...places)
	expect(leadTally(among, measureOf(among, 'youth.one'))).toEqual([
		{ name: '科协', places: 3 },
		{ name: '教育', places: 2 },
		{ name: '县志办', places: 1 },
	])
	expect(leadTally(among, measureOf(among, 'elderly.one'))).toEqual([])
})

describe('the map of an outline', () => {
	test('its plans with the measures that they have, and those in which nothing is mainly about one', () => {
		const [map, ...others] = outlineMaps(atlas)
		expect(others).toEqual([])
		expect(map?.plans.map(({ name, measures, furtherOnly }) => [name, measures, furtherOnly])).toEqual([
			['丙县', 1, 0],
			['甲县', 2, 0],
			['乙县', 3, 1],
		])
		expect([map?.measureCount, map?.carriedCount, map?.everywhereCount]).toEqual([3, 3, 1])
	})
	test('plans of no outline are named apart', () => {
		expect(plansOfNoOutline(atlas).map(({ id }) => id)).toEqual(['dingxian-2022'])
	})
	test('an outline that nobody carries out is no map; one of an older plan alone is, without places', () => {
		expect(outlineMaps(atlasOf(ding))).toEqual([])
		const older = buildPlan({ ...jia, id: 'jiaxian-2021', issuedOn: '2021-01-01' })
		const newer = buildPlan({ ...jia, id: 'jiaxian-2024', issuedOn: '2024-01-01', family: null, tasks: [] })
		expect(outlineMaps(atlasOf(older, newer)).map(({ plans, measureCount, carriedCount }) => [plans.length, measureCount, carriedCount])).toEqual([[0, 3, 0]])
	})
	test('two current plans of one place are told apart', () => {
		const other = buildPlan({ ...jia, id: 'jiaxian-2024', title: '甲县任务分工表', issuedOn: '2024-01-01' })
		expect(outlineMaps(atlasOf(jia, other))[0]?.plans.map(({ name }) => name)).toEqual(['甲县（任务分工表）', '甲县（2023年）'])
	})
})

test('CSV: a row an assignment, with why it stands there; a place without the measure has a row', () => {
	const [head, ...rows] = readCsv(measuresCsv([measureOf(atlas, 'youth.one')]))
	expect(head?.join()).toBe('纲要,行动,举措,行政区,方案,任务编号,任务或章节,原文,主次,单位,印发名称,角色,责任所指,归入理由,人工更正,行号')
	expect(rows.map(row => [row[3], row[5], row[6], row[8], row[9], row[11], row[12], row[13], row[14]].join('|'))).toEqual([
		'丙县|t1|t1|主要|县教育局|责任|本任务||',
		'甲县|t1|t1|主要|县教育局|牵头|本任务|章节：青少年；标题：讲座|',
		'甲县|t1|t1|主要|县科协|责任|本任务|章节：青少年；标题：讲座|',
		'甲县|t2|t2|主要|县科协|牵头|本任务||',
		'甲县|t2|t2|主要|县教育局|牵头|本任务||',
		'甲县|t3|t3|兼及|县民政局|牵头|本任务||',
		'乙县|r1|办讲座|主要|县文旅局|牵头|整项行动|标题：开展培训|2026-01-02 看错了',
		'乙县|r1|办讲座|主要|县科协|责任|整项行动|标题：开展培训|2026-01-02 看错了',
		'乙县|r1|办展览|主要|县文旅局|牵头|整项行动|标题：开展培训|2026-01-02 看错了',
		'乙县|r1|办展览|主要|县科协|责任|整项行动|标题：开展培训|2026-01-02 看错了',
	])
	expect(readCsv(measuresCsv([measureOf(atlas, 'elderly.one')]))[1]?.join('|')).toBe(
		'素质纲要|老年人科学素质提升行动|老年人科学素质提升行动|丙县|甲县实施方案||||没有列为任务|||||||',
	)
})

describe('what a plan writes of a measure without making it a task', () => {
	const sectionOf = (heading: string, texts: string[]): Section => ({
		...{ id: 's4', number: null, title: heading, heading, level: 1, parent: null, action: 'implementation', position: at(60), paragraphs: [] },
		mentions: texts.map((text, index) => ({ measure: 'implementation.one', text, position: at(61 + index) })),
	})
	const writing = buildPlan({ ...bing, sections: [sectionOf('四、组织实施', ['加强领导。', '定期开会。'])] })
	const both = atlasOf(jia, yi, writing)
	test('stands under the measure with its heading, and is counted apart', () => {
		const { plans, planCount, mentionCount, taskCount } = measureOf(both, 'implementation.one')
		expect([planCount, mentionCount, taskCount]).toEqual([1, 1, 1])
		expect(plans.map(({ name, mentions }) => [name, mentions.map(({ heading, text, position }) => `${heading} ${text} ${position.start.line}`)])).toEqual([
			['丙县', ['四、组织实施 加强领导。 61', '四、组织实施 定期开会。 62']],
			['甲县', []],
			['乙县', []],
		])
		expect(outlineMaps(both)[0]?.plans.map(({ name, measures, mentioned }) => [name, measures, mentioned])).toEqual([
			['丙县', 1, 1],
			['甲县', 2, 0],
			['乙县', 3, 0],
		])
	})
	test('is in the CSV with its line', () => {
		const rows = readCsv(measuresCsv([measureOf(both, 'implementation.one')])).slice(1)
		expect(rows.map(row => [row[3], row[6], row[7], row[8], row[15]].join('|'))).toEqual([
			'丙县|四、组织实施|加强领导。|写到，未列为任务|61',
			'丙县|四、组织实施|定期开会。|写到，未列为任务|62',
			'甲县|||没有列为任务|',
			'乙县|r2|r2|主要|1',
		])
	})
})

test('a whole action with two passages on a measure is one task of two passages', () => {
	expect(measureOf(atlas, 'youth.one').plans.map(({ name, mainTasks, mainPassages }) => [name, mainTasks, mainPassages])).toEqual([
		['丙县', 1, 1],
		['甲县', 2, 2],
		['乙县', 1, 2],
	])
})

describe('the five plans', async () => {
	const seeds = await getAtlas()
	test.each([
		['elderly.smart', '临猗县 县民政局（整项行动） · 米易县 县卫生健康局、县经信科技局 · 渠县 未载明 · 巫山县 县科协 · 资阳市 市卫生健康委'],
		['elderly.silver-age', '临猗县 县民政局（整项行动） · 米易县 县卫生健康局、县经信科技局 · 渠县 未载明 · 巫山县 县科协、县委组织部 · 资阳市 市科协'],
	])('who leads %s, as read in the documents', (id, line) => {
		const words = measureOf(seeds, id).plans.map(
			({ name, leads }) => `${name} ${leads.map(lead => lead.name + (lead.isOfWholeAction ? '（整项行动）' : '')).join('、') || '未载明'}`,
		)
		expect(words.join(' · ')).toBe(line)
	})
	test('every task and every passage with a measure stands under it, and nothing else does', () => {
		const [map] = outlineMaps(seeds)
		const counted = map?.plans.map(({ plan }, index) => [
			plan.id,
			map.actions.flatMap(({ measures }) => measures.flatMap(({ plans }) => plans[index]?.entries.filter(({ isFurther }) => !isFurther) ?? [])).length,
		])
		const inDocuments = seeds.plans.map(({ id, tasks }) => [
			id,
			tasks.filter(({ measure }) => measure !== null).length +
				tasks.flatMap(({ measure, details }) => (measure === null ? details : [])).filter(one => one.measure !== null).length,
		])
		expect(counted).toEqual(inDocuments)
	})
	test('what is written of a measure without a task is found at the line where it stands', () => {
		const { plans } = measureOf(seeds, 'implementation.awards')
		expect(
			plans.map(({ name, entries, mentions }) => [name, entries.length, mentions.map(({ heading, position }) => `${heading} ${position.start.line}`)]),
		).toEqual([
			['临猗县', 0, ['(一)组织领导 181']],
			['米易县', 0, []],
			['渠县', 0, ['(二)机制保障 707']],
			['巫山县', 0, ['（二）健全工作机制 67']],
			['资阳市', 1, []],
		])
	})
	test('the measures that a plan has are those of its entries', () => {
		const [map] = outlineMaps(seeds)
		expect(map?.plans.map(({ plan, measures }) => [plan.id, measures])).toEqual(seeds.plans.map(plan => [plan.id, entriesByMeasure(plan).size]))
	})
})
