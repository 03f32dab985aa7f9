import { type Atlas, comparatorWords, currentPlans, followsOutline, literacyTargets, planNameAmong, planPath, sourcePath, targetWords } from '../atlas/index.ts'
import type { Indicator } from '../model/index.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { siteChartFile } from './chart-path.ts'
import { type NationalTargets, nationalTargets } from './national-targets.ts'
import { plansSource } from './plan-source.ts'
import { drawTargetPanels, type TargetPanel } from './target-panels.ts'

/** The share of people with scientific literacy that each place wants to reach, from 2020 to 2035, beside that of the whole country. */
export function targetsByPlaceChart(atlas: Atlas): Chart | null {
	// A plan on another matter has no reason to print this share.
	const plans = currentPlans(atlas).filter(plan => followsOutline(plan) || literacyTargets(plan).length > 0)
	const rows = plans.map(plan => ({ plan, name: planNameAmong(atlas, plan, plans), targets: literacyTargets(plan) }))
	if (!rows.some(({ targets }) => targets.length)) return null
	const national = nationalTargets(atlas, plans)
	const silent = rows.filter(({ targets }) => !targets.length)
	const timeless = rows.filter(({ targets }) => targets.some(({ year }) => year === null))
	const title = titleOf(rows, national)
	const panels = [...(national ? [nationalPanel(national)] : []), ...rows.map(({ name, targets }) => panelOf(name, targets))]
	const reference = national ? pointsOf(national.targets) : []
	const id = 'targets-by-place'
	return {
		id,
		heading: '各地的目标',
		title,
		legend: [
			{ mark: 'reach', text: '达到' },
			{ mark: 'exceed', text: '超过、不少于' },
			...(panels.some(({ points }) => points.some(({ comparator }) => isBelow(comparator))) ? [{ mark: 'below' as const, text: '低于、不超过' }] : []),
			...(national ? [{ mark: 'reference' as const, text: '全国的目标' }] : []),
		],
		notes: [
			...(national ? [`全国的目标出自《${national.outline.title}》（${national.outline.documentNumber}）。`] : []),
			...(silent.length ? [`${silent.map(({ name }) => name).join('、')}的方案未载明这一比例的数值目标。`] : []),
			...(timeless.length ? [`${timeless.map(({ name }) => name).join('、')}有未载明年份的目标，只写在名称下面。`] : []),
		],
		narrow: drawTargetPanels(panels, reference, title, { width: narrowWidth, across: 2, font: 12.5, plot: 78 }),
		wide: drawTargetPanels(panels, reference, title, { width: wideWidth, across: 3, font: 14, plot: 96 }),
		table: {
			caption: '公民具备科学素质的比例：各地方案的目标',
			columns: ['行政区', '年份', '目标', '原文'],
			rows: [
				...(national?.targets.map(target => ['全国', `${target.year}年`, targetWords({ ...target, relativeTo: null }), target.text]) ?? []),
				...rows.flatMap(({ plan, name, targets }) => {
					const link = { text: name, path: planPath(atlas, plan) }
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
		source: `${national ? `${national.outline.title}（${national.outline.documentNumber}）；` : ''}${plansSource(plans)}`,
		file: siteChartFile(id),
	}
}

type Target = Pick<Indicator, 'comparator' | 'value' | 'unit' | 'year' | 'relativeTo'>

const isBelow = (comparator: Indicator['comparator']) => ['atMost', 'below', 'decrease'].includes(comparator)

function pointsOf(targets: readonly Pick<Target, 'comparator' | 'value' | 'year'>[]): TargetPanel['points'] {
	return targets.flatMap(({ comparator, value, year }) => (value === null || year === null ? [] : [{ comparator, value, year }]))
}

function panelOf(name: string, targets: readonly Target[]): TargetPanel {
	const words = targets.map(target => `${target.year === null ? '' : `${target.year}年`}${targetWords(target)}`)
	return { name, words: words.length ? words : ['未载明'], points: pointsOf(targets), isReference: false }
}

function nationalPanel({ targets }: NationalTargets): TargetPanel {
	return {
		...panelOf(
			'全国',
			targets.map(target => ({ ...target, relativeTo: null })),
		),
		isReference: true,
	}
}

interface Row {
	name: string
	targets: readonly Target[]
}

/** The places between which the targets of the earliest year lie, and that of the country. */
function titleOf(rows: readonly Row[], national: NationalTargets | null): string {
	const first = rows.flatMap(({ name, targets: [target] }) => (target?.value != null && target.year !== null ? [{ name, target, value: target.value }] : []))
	const year = Math.min(...first.map(({ target }) => target.year ?? 0))
	const ofYear = first.filter(({ target }) => target.year === year).toSorted((a, b) => a.value - b.value)
	const [low, high] = [ofYear[0], ofYear.at(-1)]
	if (!high || !low) return '各地要让多大比例的公民具备科学素质'
	const says = ({ comparator, value, unit }: Pick<Target, 'comparator' | 'value' | 'unit'>) => `${comparatorWords[comparator]} ${value}${unit ?? ''}`
	const whole = national?.targets.find(target => target.year === year)
	const besides = whole ? `，全国${says(whole)}` : ''
	return high.value === low.value
		? `到 ${year} 年，各地的目标相同：${high.name}${says(high.target)}${besides}`
		: `到 ${year} 年公民具备科学素质的比例：从${low.name}${says(low.target)}，到${high.name}${says(high.target)}${besides}`
}
