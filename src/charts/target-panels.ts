import { extent, line, max, scaleLinear } from 'd3'
import { targetWords } from '../atlas/index.ts'
import type { Indicator } from '../model/index.ts'
import { triangle } from './legend-mark.ts'
import { cut, element, mark, picture, type SvgElement, type SvgNode } from './svg.ts'
import { textLines } from './text-lines.ts'
import { shortLabel, wrapLabel } from './wrap-label.ts'

/** A target with a place in time. */
export interface TargetPoint {
	comparator: Indicator['comparator']
	value: number
	unit: Indicator['unit']
	year: number
	/** Set by the figure of another place: not to be ranked with the others. */
	relativeTo: string | null
}

/** One place, with its targets in words and as points. */
export interface TargetPanel {
	name: string
	words: readonly string[]
	points: readonly TargetPoint[]
	/** That of the whole country, which lies behind all others. */
	isReference: boolean
}

interface Layout {
	width: number
	/** How many panels stand side by side. */
	across: number
	font: number
	/** Height of the drawing of a panel, without words and years. */
	plot: number
}

/** A small drawing for each place, all on the same years and the same scale; the words stand above, where they cannot meet. */
export function drawTargetPanels(
	panels: readonly TargetPanel[],
	reference: readonly TargetPoint[],
	title: string,
	{ width, across, font, plot }: Layout,
): SvgElement {
	const all = [...panels.flatMap(({ points }) => points), ...reference]
	const [first = 2020, last = 2035] = extent(all, ({ year }) => year)
	const gutter = font * 1.8
	const panelWidth = (width - gutter * (across - 1)) / across
	const small = Math.max(12, font - 2)
	const axis = small * 2.4
	const x = scaleLinear()
		.domain([Math.min(2020, first), Math.max(2035, last)])
		.range([axis, panelWidth - small * 1.3])
	const y = scaleLinear()
		.domain([0, max(all, ({ value }) => value) ?? 1])
		.nice(3)
		.range([plot, 0])
	const lineHeight = font * 1.35
	const set = panels.map(panel => ({
		panel,
		lines: panel.words.flatMap(words => wrapLabel(words, panelWidth / small)),
		name: wrapLabel(shortLabel(panel.name), panelWidth / font),
	}))
	const children: SvgNode[] = []
	let top = 0
	for (let index = 0; index < set.length; index += across) {
		const row = set.slice(index, index + across)
		const words = Math.max(...row.map(({ lines, name }) => name.length * lineHeight + lines.length * small * 1.35))
		row.forEach(({ panel, lines, name }, column) => {
			const left = column * (panelWidth + gutter)
			children.push(
				textLines(name, left, top + font, { 'font-size': font, class: 'chart-head' }, lineHeight),
				textLines(lines, left, top + name.length * lineHeight + small, { 'font-size': small, class: 'chart-figure' }, small * 1.35),
				element('g', { transform: `translate(${cut(left)} ${cut(top + words + font)})` }, drawPlot(panel, reference, x, y, small)),
			)
		})
		top += words + font + plot + small * 1.8 + font * 1.4
	}
	return picture(width, top - font * 1.4, title, children)
}

type Scale = ReturnType<typeof scaleLinear<number, number>>

function drawPlot({ name, points, isReference }: TargetPanel, reference: readonly TargetPoint[], x: Scale, y: Scale, small: number): SvgNode[] {
	const [from = 0, to = 0] = x.range()
	const path = line<TargetPoint>(
		({ year }) => x(year),
		({ value }) => y(value),
	).digits(3)
	const ticks = y.ticks(3)
	const years = x.ticks(4).filter(Number.isInteger)
	return [
		...ticks.flatMap(tick => [
			element('line', { x1: from, x2: to, y1: y(tick), y2: y(tick), class: tick === 0 ? 'chart-axis' : 'chart-grid' }),
			element('text', { x: from - 4, y: y(tick) + small * 0.36, 'font-size': small, 'text-anchor': 'end', class: 'chart-figure' }, [`${tick}%`]),
		]),
		...years.map(year =>
			element('text', { x: x(year), y: y(0) + small * 1.5, 'font-size': small, 'text-anchor': 'middle', class: 'chart-figure' }, [`${year}`]),
		),
		...(reference.length > 1 ? [element('path', { d: path([...reference]) ?? '', class: 'chart-reference' })] : []),
		...reference.map(point =>
			isReference ? drawPoint(name, point, x, y, small, 'chart-reference-mark') : pointForm(point, x, y, small, 'chart-reference-mark'),
		),
		...(isReference
			? []
			: [
					...(points.length > 1 ? [element('path', { d: path([...points]) ?? '', class: 'chart-span' })] : []),
					...points.map(point => drawPoint(name, point, x, y, small, point.relativeTo === null ? 'chart-solid' : 'chart-hollow')),
				]),
	]
}

function drawPoint(name: string, point: TargetPoint, x: Scale, y: Scale, small: number, className: string): SvgElement {
	return mark(`${name} · ${point.year}年：${targetWords(point)}`, [pointForm(point, x, y, small, className)])
}

/** A disc for 达到, a triangle upwards for what must be more, downwards for what must be less. */
function pointForm({ comparator, value, year }: TargetPoint, x: Scale, y: Scale, small: number, className: string): SvgElement {
	const way = ['exceed', 'atLeast', 'increase'].includes(comparator) ? 1 : ['atMost', 'below', 'decrease'].includes(comparator) ? -1 : 0
	if (way) return element('path', { d: triangle(x(year), y(value), way * small * 0.5), class: className })
	return element('circle', { cx: x(year), cy: y(value), r: small * 0.42, class: className })
}
