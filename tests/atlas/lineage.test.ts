import { describe, expect, test } from 'vitest'
import { type Atlas, getAtlas, type LineageNode, lineage } from '../../src/atlas/index.ts'
import type { Citation, Jurisdiction } from '../../src/model/index.ts'
import { atlasOf } from './build-atlas-input.ts'
import { at, buildJurisdiction, buildPlan } from './build-plan.ts'

const sichuan = { name: '四川省', code: '510000', level: 'province' } as const
const dazhou = { name: '达州市', code: '511700', level: 'city' } as const
const place = (name: string, slug: string, change: Partial<Jurisdiction> = {}) =>
	buildJurisdiction({ name, slug, code: '511725', parents: [dazhou, sichuan], ...change })
const cite = (title: string | null, documentNumber: string | null, line = 1): Citation => ({ title, documentNumber, position: at(line) })

/** A tree in lines: ` >` a level down, `~` placed by level alone, `*` in the collection. */
function linesOf(atlas: Atlas): string[] {
	const walk = ({ document, evidence, children }: LineageNode, depth: number): string[] => [
		`${'> '.repeat(depth)}${evidence === 'level' ? '~' : ''}${document.plan ? '*' : ''}${document.documentNumber ?? document.title} (${document.citedAt.length})`,
		...children.flatMap(child => walk(child, depth + 1)),
	]
	return lineage(atlas).trees.flatMap(tree => walk(tree, 0))
}
const othersOf = (atlas: Atlas) => lineage(atlas).others.map(({ title, documentNumber }) => documentNumber ?? title)

const national = cite('国务院关于印发素质行动纲要的通知', '国发〔2022〕7号')
const ofProvince = cite('四川省人民政府关于印发四川省素质行动实施方案的通知', '川府发〔2022〕28号')
const ofCity = cite('达州市素质行动实施方案', '达市府发〔2022〕5号')

describe('who implements whom', () => {
	test('a plan implements the nearest level above that it cites; the levels between are ordered by it', () => {
		const quxian = buildPlan({
			id: 'quxian-2023',
			title: '渠县素质行动实施方案',
			documentNumber: '渠府办〔2023〕93号',
			jurisdiction: place('渠县', 'quxian'),
			citations: [national, ofProvince, ofCity],
		})
		expect(linesOf(atlasOf(quxian))).toEqual([
			'国发〔2022〕7号 (1)',
			'> ~川府发〔2022〕28号 (1)',
			'> > ~达市府发〔2022〕5号 (1)',
			'> > > *渠府办〔2023〕93号 (0)',
		])
	})
	test('a document of the collection says itself what it implements', () => {
		const city = buildPlan({
			id: 'dazhou-2022',
			title: '达州市素质行动实施方案',
			documentNumber: '达市府发〔2022〕5号',
			jurisdiction: place('达州市', 'dazhou', { level: 'city', parents: [sichuan] }),
			citations: [national],
		})
		const county = buildPlan({
			id: 'quxian-2023',
			title: '渠县素质行动实施方案',
			jurisdiction: place('渠县', 'quxian'),
			citations: [national, ofProvince, ofCity],
		})
		expect(linesOf(atlasOf(city, county))).toEqual([
			'国发〔2022〕7号 (2)',
			'> ~川府发〔2022〕28号 (1)',
			'> *达市府发〔2022〕5号 (1)',
			'> > *渠县素质行动实施方案 (0)',
		])
	})
	test('what is of another matter, a law, of the own level or of unknown place stands apart', () => {
		const county = buildPlan({
			id: 'quxian-2023',
			title: '渠县素质行动实施方案',
			documentNumber: '渠府办〔2023〕93号',
			jurisdiction: place('渠县', 'quxian'),
			citations: [
				cite('中华人民共和国科学技术普及法', null),
				ofProvince,
				cite('达州市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', null),
				cite('渠县素质行动要点', '渠府办〔2022〕1号'),
				cite('素质行动工作指南', null),
			],
		})
		const atlas = atlasOf(county)
		expect(linesOf(atlas)).toEqual(['川府发〔2022〕28号 (1)', '> *渠府办〔2023〕93号 (0)'])
		expect(othersOf(atlas)).toEqual([
			'中华人民共和国科学技术普及法',
			'达州市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要',
			'渠府办〔2022〕1号',
			'素质行动工作指南',
		])
	})
	test('a plan that cites nothing is apart', () => {
		const { trees, others, apart } = lineage(atlasOf(buildPlan()))
		expect([trees, others, apart.map(({ id }) => id)]).toEqual([[], [], ['jiaxian-2023']])
	})
	test('where plans disagree about a document, most of them decide', () => {
		const county = (id: string, citations: Citation[]) =>
			buildPlan({ id, title: `${id}素质行动实施方案`, jurisdiction: place(id, id, { name: `${id}县` }), citations })
		const second = cite('国务院办公厅关于素质行动的意见', '国办发〔2020〕1号')
		const atlas = atlasOf(county('a', [national, ofProvince]), county('b', [second, ofProvince]), county('c', [national, ofProvince]))
		expect(linesOf(atlas).slice(0, 2)).toEqual(['国发〔2022〕7号 (2)', '> ~川府发〔2022〕28号 (3)'])
		expect(othersOf(atlas)).toEqual(['国办发〔2020〕1号'])
	})
})

describe('one document is one node', () => {
	test('numbers in other brackets, and a title without a number', () => {
		const county = (id: string, citation: Citation) =>
			buildPlan({ id, title: `${id}县素质行动实施方案`, jurisdiction: place(id, id, { name: `${id}县` }), citations: [citation] })
		const atlas = atlasOf(
			county('a', cite('四川省素质行动实施方案', null, 7)),
			county('b', ofProvince),
			county('c', cite('四川省人民政府关于印发〈四川省素质行动实施方案〉的通知', '川府发[2022]28号')),
			county('d', cite(null, '川府发〔2022〕 28')),
		)
		const [tree, ...rest] = lineage(atlas).trees
		expect(rest).toEqual([])
		expect([tree?.document.documentNumber, tree?.document.otherNumbers]).toEqual(['川府发〔2022〕28号', ['川府发[2022]28号', '川府发〔2022〕 28']])
		expect(tree?.document.citedAt.map(({ plan, citation }) => [plan.id, citation.position.start.line])).toEqual([
			['a', 7],
			['b', 1],
			['c', 1],
			['d', 1],
		])
		expect(tree?.children.map(({ document }) => document.id)).toEqual(['a', 'b', 'c', 'd'])
	})
	test('the outline is known by its number and by its titles', () => {
		const plan = buildPlan({ family: 'suzhi-2021', citations: [cite('素质纲要', null)] })
		const [tree] = lineage(atlasOf(plan)).trees
		expect([tree?.document.documentNumber, tree?.document.outline?.family, tree?.document.home]).toEqual([
			'国发〔2021〕9号',
			'suzhi-2021',
			{ level: 'country', place: null },
		])
	})
	test('a title that is nobody’s in particular is not that of a plan elsewhere', () => {
		const elsewhere = buildPlan({ id: 'yixian-2022', title: '素质行动实施方案', jurisdiction: buildJurisdiction({ name: '乙县', slug: 'yixian' }) })
		const here = buildPlan({
			id: 'quxian-2023',
			title: '渠县素质行动实施方案',
			jurisdiction: place('渠县', 'quxian'),
			citations: [cite('素质行动实施方案', null)],
		})
		const { others } = lineage(atlasOf(elsewhere, here))
		expect(others.map(({ plan, title }) => [plan, title])).toEqual([[null, '素质行动实施方案']])
	})
	test('two documents of one title stay apart, and a title that could be either is neither', () => {
		const plan = buildPlan({
			citations: [cite('四川省素质行动计划', '川府发〔2020〕1号'), cite('四川省素质行动计划', '川府发〔2021〕1号'), cite('四川省素质行动计划', null)],
			jurisdiction: place('渠县', 'quxian'),
		})
		const { trees, others } = lineage(atlasOf(plan))
		const all = [...trees.map(({ document }) => document), ...others]
		expect(all.map(({ documentNumber }) => documentNumber)).toEqual(['川府发〔2020〕1号', '川府发〔2021〕1号', null])
	})
	test('a plan that cites itself is no child of itself', () => {
		const plan = buildPlan({
			title: '甲县素质行动实施方案',
			documentNumber: '甲府发〔2023〕1号',
			citations: [cite('甲县素质行动实施方案', '甲府发〔2023〕1号')],
		})
		expect(lineage(atlasOf(plan)).trees).toEqual([])
	})
})

test('the five plans, as their first pages say', async () => {
	const atlas = await getAtlas()
	expect(linesOf(atlas)).toEqual([
		'国发〔2021〕9号 (4)',
		'> ~川府发〔2022〕28号 (3)',
		'> > *资府发〔2023〕1号 (0)',
		'> > ~攀枝花市全民科学素质行动推进方案 (1)',
		'> > > *米府发〔2023〕12号 (0)',
		'> > ~达市府办发〔2023〕15号 (1)',
		'> > > *渠府办〔2023〕93号 (0)',
		'> ~渝府办发〔2021〕138号 (1)',
		'> > *巫山府办发〔2022〕76号 (0)',
		'晋改办发〔2021〕93号 (1)',
		'> ~运全科组办发〔2022〕1号 (1)',
		'> > *临政办发〔2022〕58号 (0)',
	])
	expect(othersOf(atlas)).toEqual(['攀枝花市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', '渝科协发〔2021〕60号'])
})
