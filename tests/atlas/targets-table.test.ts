import { describe, expect, test } from 'vitest'
import { buildAtlas, getAtlas, linesOf, type PublishedPlan, targetsCsv, targetsTable, targetWords } from '../../src/atlas/index.ts'
import type { Indicator } from '../../src/model/index.ts'
import { readCsv } from '../site/setup/read-csv.ts'
import { buildRegistries } from './build-atlas-input.ts'
import { buildJurisdiction, buildPlan, buildIndicator as target } from './build-plan.ts'

const plan = (name: string, indicators: Indicator[], family: string | null = 'suzhi-2021') =>
	buildPlan({ id: `${name}-2023`, title: `${name}方案`, family, jurisdiction: buildJurisdiction({ name, slug: name }), indicators })
const [outline] = buildRegistries().outlines
if (!outline) throw new Error('the registries of the tests have no outline')
const national = [
	{ metric: '公民具备科学素质的比例', year: 2035, comparator: 'reach' as const, value: 25, unit: '%', text: '2035年达到25%' },
	{ metric: '公民具备科学素质的比例', year: 2025, comparator: 'exceed' as const, value: 15, unit: '%', text: '2025年超过15%' },
]
const atlasOf = (...plans: PublishedPlan[]) =>
	buildAtlas({
		documents: plans.map(one => ({ plan: one, text: '' })),
		registries: { ...buildRegistries(), outlines: [{ ...outline, targets: national }] },
		dataVersion: 'abc',
	})
const shapeOf = (atlas: ReturnType<typeof atlasOf>) =>
	targetsTable(atlas).map(group => [
		`${group.metric} (${group.planCount})`,
		...linesOf(group).map(({ row, reference }) =>
			row
				? `${row.name} ${row.target ? `${row.target.year} ${targetWords(row.target)}` : '未载明'}`
				: `全国 ${reference.target.year} ${reference.target.value}`,
		),
	])

describe('the table of targets', () => {
	test('year by year: those of the outline, figures from high to low, relative ones behind them, 未载明 last', () => {
		const atlas = atlasOf(
			plan('甲', [target(), target({ id: 'i2', year: 2035, value: 25 }), target({ id: 'i3', year: null, value: 30 })]),
			plan('乙', [target({ value: 14.5, relativeTo: '我市14.5%平均水平' })]),
			plan('丙', [target({ metric: '公民科学素质水平', value: 16, comparator: 'exceed' })]),
			plan('丁', []),
			plan('戊', [], null),
		)
		expect(shapeOf(atlas)).toEqual([
			[
				'公民具备科学素质的比例 (3)',
				'全国 2025 15',
				'丙 2025 超过16%',
				'甲 2025 达到13%',
				'乙 2025 达到我市14.5%平均水平',
				'全国 2035 25',
				'甲 2035 达到25%',
				'甲 null 达到30%',
				'丁 未载明',
			],
		])
	})
	test('other metrics are joined when they are alike and of one unit, whatever the year; a second figure of a year for another group of people is its own', () => {
		const base = (change: Partial<Indicator>) => target({ metric: '市级科普教育基地', unit: '个', value: 3, ...change })
		const atlas = atlasOf(
			plan('甲', [target(), target({ id: 'i2', metric: '女性公民具备科学素质的比例', value: 11 }), base({ id: 'i3' })]),
			plan('乙', [
				target(),
				base({ id: 'i2', metric: '科普教育基地', year: 2030 }),
				base({ id: 'i3', unit: '家' }),
				base({ id: 'i4', metric: '科普示范基地' }),
			]),
		)
		const [甲, 乙] = ['甲', '乙'].map(name => `${name} 2025 达到13%`)
		expect(shapeOf(atlas)).toEqual([
			['公民具备科学素质的比例 (2)', '全国 2025 15', 乙, 甲, '全国 2035 25'],
			['科普教育基地 (2)', '甲 2025 达到3个', '乙 2030 达到3个'],
			['市级科普教育基地 (1)', '乙 2025 达到3家'],
			['科普示范基地 (1)', '乙 2025 达到3个'],
			['女性公民具备科学素质的比例 (1)', '甲 2025 达到11%'],
		])
	})
	test('no plan, no targets', () => {
		expect(targetsTable(atlasOf())).toEqual([])
	})
})

test('CSV: the lines of the page; what is not stated is said', () => {
	const rows = readCsv(targetsCsv(targetsTable(atlasOf(plan('甲', [target({ task: 't3', text: '=达到13%' })]), plan('丁', [])))))
	expect(rows).toEqual([
		['指标', '行政区', '文件', '文号', '年份', '目标', '比较', '数值', '单位', '相对于', '印发的指标', '原文', '所在任务', '行号'],
		[
			'公民具备科学素质的比例',
			'全国',
			'素质纲要',
			'国发〔2021〕9号',
			'2025',
			'超过15%',
			'超过',
			'15',
			'%',
			'',
			'公民具备科学素质的比例',
			'2025年超过15%',
			'',
			'',
		],
		['公民具备科学素质的比例', '甲', '甲方案', '', '2025', '达到13%', '达到', '13', '%', '', '公民具备科学素质的比例', "'=达到13%", 't3', '9'],
		[
			'公民具备科学素质的比例',
			'全国',
			'素质纲要',
			'国发〔2021〕9号',
			'2035',
			'达到25%',
			'达到',
			'25',
			'%',
			'',
			'公民具备科学素质的比例',
			'2035年达到25%',
			'',
			'',
		],
		['公民具备科学素质的比例', '丁', '丁方案', '', '', '未载明', '', '', '', '', '', '', '', ''],
	])
})

test('CSV: a target in the words of its own sentence, behind what it is relative to', () => {
	const targets = [
		target({ comparator: 'atLeast', value: 1, unit: '个', metric: '科技小院', text: '建成科技小院1个以上' }),
		target({ id: 'i2', relativeTo: '同步全省平均水平' }),
		target({ id: 'i3', year: 2030, value: 14.5, relativeTo: '我市14.5%平均水平' }),
	]
	const rows = readCsv(targetsCsv(targetsTable(atlasOf(plan('甲', targets, null)))))
	expect(rows.slice(1).map(row => row[5])).toEqual(['同步全省平均水平 达到13%', '达到我市14.5%平均水平', '1个以上'])
})

test('the five plans, as the documents print them', async () => {
	const groups = targetsTable(await getAtlas())
	expect(shapeOf(await getAtlas())[0]).toEqual([
		'公民具备科学素质的比例 (4)',
		'全国 2025 15',
		'资阳市 2025 超过13%',
		'巫山县 2025 超过12%',
		'临猗县 2025 达到我市14.5%平均水平',
		'渠县 2025 同步全省平均水平 达到13%',
		'全国 2035 25',
		'资阳市 2035 达到25%',
		'渠县 2035 同步全省 达到25%',
		'米易县 未载明',
	])
	expect(groups.slice(1).map(({ metric, rows }) => `${metric}：${rows.map(({ name }) => name).join('、')}`)).toEqual([
		'城乡群众精准科普服务：渠县、资阳市',
		'中小学科技教师培训：米易县',
		'累计提供精准科普服务：渠县',
		'市级科技专家大院：巫山县',
		'市级科技小院：巫山县',
		'县级科普示范基地：巫山县',
		'流动科技馆、科普大篷车等流动科普资源和科普服务在各乡镇（街道）：巫山县',
		'省级特色科普基地：资阳市',
		'市级科普基地：资阳市',
		'市级科普教育基地：资阳市',
	])
})
