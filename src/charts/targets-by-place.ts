import { extent, scaleLinear } from 'd3'
import { type Atlas, comparatorWords, currentPlans, followsOutline, literacyTargets, planNameAmong, planPath, sourcePath, targetWords } from '../atlas/index.ts'
import type { Indicator } from '../model/index.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { cut, element, picture, type SvgElement, type SvgNode } from './svg.ts'
import { widthInEm } from './wrap-label.ts'

interface Row {
	name: string
	targets: readonly Indicator[]
}

/** The share of people with scientific literacy that each place wants to reach, on one scale. */
export function targetsByPlaceChart(atlas: Atlas): Chart | null {
	// A plan on another matter has no reason to print this share.
	const plans = currentPlans(atlas).filter(plan => followsOutline(plan) || literacyTargets(plan).length > 0)
	const rows = plans.map(plan => ({ name: planNameAmong(atlas, plan, plans), targets: literacyTargets(plan) }))
	if (!rows.some(({ targets }) => targets.length)) return null
	const silent = rows.filter(({ targets }) => !targets.length)
	const title = titleOf(rows)
	return {
		title,
		legend: [
			{ mark: 'reach', text: '达到' },
			{ mark: 'exceed', text: '超过、不低于' },
		],
		notes: silent.length ? [`${silent.map(({ name }) => name).join('、')}的方案未载明这一比例的数值目标。`] : [],
		narrow: draw(rows, title, { width: narrowWidth, font: 12.5 }),
		wide: draw(rows, title, { width: wideWidth, font: 15 }),
		table: {
			caption: '公民具备科学素质的比例：各地方案的目标',
			columns: ['行政区', '年份', '目标', '原文'],
			rows: plans.flatMap(plan => {
				const name = { text: planNameAmong(atlas, plan, plans), path: planPath(atlas, plan) }
				const targets = literacyTargets(plan)
				if (!targets.length) return [[name, '未载明', '未载明', '未载明']]
				return targets.map(target => [
					name,
					target.year === null ? '未载明' : `${target.year}年`,
					targetWords(target),
					{ text: target.text, path: sourcePath(plan, target.position) },
				])
			}),
		},
	}
}

function titleOf(rows: readonly Row[]): string {
	const firstYears = rows.flatMap(({ name, targets: [first] }) =>
		first?.value != null && first.year !== null ? [{ name, target: first, value: first.value }] : [],
	)
	const year = Math.min(...firstYears.map(({ target }) => target.year ?? 0))
	const ofYear = firstYears.filter(({ target }) => target.year === year)
	const high = ofYear.reduce<(typeof ofYear)[number] | null>((best, one) => (best && best.value >= one.value ? best : one), null)
	const low = ofYear.reduce<(typeof ofYear)[number] | null>((best, one) => (best && best.value <= one.value ? best : one), null)
	if (!high || !low) return '各地要让多大比例的公民具备科学素质'
	const says = ({ name, target }: (typeof ofYear)[number]) => `${name}${comparatorWords[target.comparator]} ${target.value}${target.unit ?? ''}`
	return high.value === low.value ? `到 ${year} 年，各地的目标相同：${says(high)}` : `到 ${year} 年公民具备科学素质的比例：从${says(low)}，到${says(high)}`
}

function draw(rows: readonly Row[], title: string, { width, font }: { width: number; font: number }): SvgElement {
	const values = rows.flatMap(({ targets }) => targets.flatMap(({ value }) => value ?? []))
	const [low = 0, high = 0] = extent(values)
	const scale = scaleLinear()
		.domain([Math.max(0, low - 3), high + 3])
		.nice(5)
		.range([font, width - font * 2.5])
	const ticks = scale.ticks(5)
	const rowHeight = font * 4.9
	const height = rows.length * rowHeight + font * 2
	const children: SvgNode[] = ticks.flatMap(tick => [
		element('line', { x1: scale(tick), x2: scale(tick), y1: font * 1.6, y2: height, class: 'chart-grid' }),
		element('text', { x: scale(tick), y: font, 'font-size': Math.max(12, font - 2), 'text-anchor': 'middle', class: 'chart-figure' }, [`${tick}%`]),
	])
	rows.forEach(({ name, targets }, index) => {
		const top = font * 1.9 + index * rowHeight
		const line = top + font * 2.15
		children.push(element('text', { x: 0, y: top + font, 'font-size': font, class: 'chart-name chart-halo' }, [name]))
		if (!targets.length) {
			children.push(
				element('line', { x1: scale.range()[0] ?? 0, x2: scale.range()[1] ?? width, y1: line, y2: line, class: 'chart-missing' }),
				element('text', { x: widthInEm(name) * font + 10, y: top + font, 'font-size': font, class: 'chart-nothing chart-halo' }, ['未载明']),
			)
			return
		}
		const points = targets.map(target => ({ target, x: scale(target.value ?? 0) }))
		const xs = points.map(({ x }) => x)
		children.push(element('line', { x1: Math.min(...xs), x2: Math.max(...xs), y1: line, y2: line, class: 'chart-span' }))
		children.push(...points.map(({ target, x }) => drawMark(name, target, x, line, font)), ...drawLabels(points, line + font * 1.6, width, font))
	})
	return picture(width, height, title, children)
}

/** A disc for 达到, an arrowhead to the right for what must be more, to the left for what must be less. */
function drawMark(name: string, target: Indicator, x: number, y: number, font: number): SvgElement {
	const size = font * 0.46
	const words = element('title', {}, [`${name}${target.year ?? '年份未载明'}${target.year === null ? '' : '年'}：${targetWords(target)}`])
	const { comparator } = target
	if (comparator === 'exceed' || comparator === 'atLeast' || comparator === 'increase') return arrow(x, y, size, words)
	if (comparator === 'atMost' || comparator === 'below' || comparator === 'decrease') return arrow(x, y, -size, words)
	return element('circle', { cx: x, cy: y, r: size, class: 'chart-mark' }, [words])
}

function arrow(x: number, y: number, size: number, words: SvgElement): SvgElement {
	const half = Math.abs(size) * 1.15
	return element('path', { d: `M${cut(x - size)} ${cut(y - half)}L${cut(x + size * 1.4)} ${cut(y)}L${cut(x - size)} ${cut(y + half)}z`, class: 'chart-mark' }, [
		words,
	])
}

/** Labels under their marks, moved aside where two would meet or one would leave the picture. */
function drawLabels(points: readonly { target: Indicator; x: number }[], y: number, width: number, font: number): SvgElement[] {
	const size = Math.max(12, font - 1)
	const labels = points
		.map(({ target, x }) => {
			const words = `${target.year === null ? '' : `${target.year}年`}${targetWords({ ...target, relativeTo: null })}`
			return { words, x, half: (widthInEm(words) * size) / 2 }
		})
		.sort((a, b) => a.x - b.x)
	let free = 0
	for (const label of labels) {
		label.x = Math.max(label.x, free + label.half)
		free = label.x + label.half + size
	}
	let limit = width
	for (const label of labels.toReversed()) {
		label.x = Math.min(label.x, limit - label.half)
		limit = label.x - label.half - size
	}
	return labels.map(({ words, x }) => element('text', { x, y, 'font-size': size, 'text-anchor': 'middle', class: 'chart-figure chart-halo' }, [words]))
}
