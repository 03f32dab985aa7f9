import {
	type Atlas,
	comparatorWords,
	currentPlans,
	followsOutline,
	isRelative,
	literacyTargets,
	planNameAmong,
	planPath,
	sourcePath,
	targetWords,
} from '../atlas/index.ts'
import type { Indicator } from '../model/index.ts'
import type { OutlineTarget } from '../model/registries.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { siteChartFile } from './chart-path.ts'
import { namesOf } from './most-of.ts'
import { type NationalTargets, nationalTargets } from './national-targets.ts'
import { plansSource } from './plan-source.ts'
import { drawTargetPanels, type TargetPanel } from './target-panels.ts'
import { type Target, targetTitle } from './target-title.ts'

/** The share of people with scientific literacy that each place wants to reach, from 2020 to 2035, beside that of the whole country. */
export function targetsByPlaceChart(atlas: Atlas): Chart | null {
	// A plan on another matter has no reason to print this share.
	const plans = currentPlans(atlas).filter(plan => followsOutline(plan) || literacyTargets(plan).length > 0)
	const rows = plans.map(plan => ({ plan, name: planNameAmong(atlas, plan, plans), targets: literacyTargets(plan) }))
	if (!rows.some(({ targets }) => targets.length)) return null
	const national = nationalTargets(atlas, plans)
	const silent = rows.filter(({ targets }) => !targets.length)
	const relative = rows.filter(({ targets }) => targets.some(isRelative))
	const timeless = rows.filter(({ targets }) => targets.some(({ year }) => year === null))
	const title = targetTitle(rows, national?.targets.map(asTarget) ?? [])
	const panels = [...(national ? [nationalPanel(national)] : []), ...rows.map(({ name, targets }) => panelOf(name, targets))]
	const reference = national ? pointsOf(national.targets.map(asTarget)) : []
	const id = 'targets-by-place'
	return {
		id,
		heading: '各地的目标',
		title,
		legend: [
			{ mark: 'reach', text: '达到' },
			{ mark: 'exceed', text: '超过、不少于' },
			...(panels.some(({ points }) => points.some(({ comparator }) => isBelow(comparator))) ? [{ mark: 'below' as const, text: '低于、不超过' }] : []),
			...(relative.length ? [{ mark: 'relative' as const, text: '相对目标' }] : []),
			...(national ? [{ mark: 'reference' as const, text: '灰色、虚线：全国的目标' }] : []),
		],
		notes: [
			...(national ? [`全国的目标出自《${national.outline.title}》（${national.outline.documentNumber}）。`] : []),
			...(relative.length
				? [
						`空心的是相对目标（${namesOf(
							relative.map(({ name }) => name),
							'地',
						)}）：以别处的水平为准，与直接载明的数值不作高低比较。`,
					]
				: []),
			...(silent.length ? [`${silent.map(({ name }) => name).join('、')}的方案未载明这一比例的数值目标。`] : []),
			...(timeless.length ? [`${timeless.map(({ name }) => name).join('、')}有未载明年份的目标，只写在名称下面。`] : []),
		],
		narrow: drawTargetPanels(panels, reference, title, { width: narrowWidth, across: 2, font: 12.5, plot: 78 }),
		wide: drawTargetPanels(panels, reference, title, { width: wideWidth, across: 3, font: 14, plot: 96 }),
		table: {
			caption: '公民具备科学素质的比例：各地方案的目标',
			columns: ['行政区', '年份', '目标', '原文'],
			rows: [
				...(national?.targets.map(target => ['全国', `${target.year}年`, targetWords(asTarget(target)), target.text]) ?? []),
				...rows.flatMap(({ plan, name, targets }) => {
					const link = { text: name, path: planPath(atlas, plan), id: plan.id }
					if (!targets.length) return [[link, '未载明', '未载明', '未载明']]
					return targets.map(target => [
						link,
						target.year === null ? '未载明' : `${target.year}年`,
						targetWords(target),
						{ text: target.text, path: sourcePath(plan, target.position) },
					])
				}),
			],
		},
		data: {
			columns: ['行政区', '年份', '方案编号', '目标', '比较', '数值', '单位', '相对于', '原文', '行号'],
			rows: [
				...(national?.targets.map(target => ['全国', target.year, null, ...factsOf({ ...asTarget(target), text: target.text }), null]) ?? []),
				...rows.flatMap(({ plan, name, targets }) =>
					targets.length === 0
						? [[name, null, plan.id, '未载明', ...Array.from({ length: 6 }, () => null)]]
						: targets.map(target => [name, target.year, plan.id, ...factsOf(target), target.position.start.line]),
				),
			],
			names: 2,
			ids: 1,
		},
		source: `${national ? `${national.outline.title}（${national.outline.documentNumber}）；` : ''}${plansSource(plans)}`,
		plans,
		file: siteChartFile(id),
	}
}

/** What the outline sets is relative to nothing. */
const asTarget = (target: OutlineTarget): Target => ({ ...target, relativeTo: null })

/** A target for programs: words, and what they say cell by cell. */
const factsOf = (target: Target & { text: string }) => {
	const { comparator, value, unit, relativeTo, text } = target
	return [targetWords(target), comparatorWords[comparator], value, unit, relativeTo, text]
}

const isBelow = (comparator: Indicator['comparator']) => ['atMost', 'below', 'decrease'].includes(comparator)

function pointsOf(targets: readonly Target[]): TargetPanel['points'] {
	return targets.flatMap(({ comparator, value, unit, year, relativeTo }) =>
		value === null || year === null ? [] : [{ comparator, value, unit, year, relativeTo }],
	)
}

function panelOf(name: string, targets: readonly Target[]): TargetPanel {
	const words = targets.map(target => `${target.year === null ? '' : `${target.year}年`}${targetWords(target)}`)
	return { name, words: words.length ? words : ['未载明'], points: pointsOf(targets), isReference: false }
}

function nationalPanel({ targets }: NationalTargets): TargetPanel {
	return { ...panelOf('全国', targets.map(asTarget)), isReference: true }
}
