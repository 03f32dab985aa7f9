import { sum } from 'd3'
import { cut, element, mark, picture, type SvgElement, type SvgNode } from './svg.ts'
import { textLines } from './text-lines.ts'
import { shortLabel, widthInEm, wrapLabel } from './wrap-label.ts'

/** A block on one side. */
export interface FlowNode {
	name: string
	/** How many tasks, behind the name. */
	figure: string
	words: string
	/** Its ribbons stand out. */
	isStrong: boolean
}

/** A ribbon from a source to a target, by their indexes. */
export interface Flow {
	source: number
	target: number
	value: number
	words: string
}

export interface ParallelSetsInput {
	title: string
	sources: readonly FlowNode[]
	targets: readonly FlowNode[]
	flows: readonly Flow[]
	/** The class of a ribbon; the strong ones have `chart-ribbon-strong` too. */
	className: string
	width: number
	/** The columns of names. */
	left: number
	right: number
	font: number
	/** How long all blocks of a side are together, without the gaps. */
	length: number
	gap: number
}

/** A block with its place. */
interface Placed {
	node: FlowNode
	lines: readonly string[]
	/** Middle of its slot, and the ends of its block. */
	middle: number
	top: number
	value: number
	/** How much of it the ribbons have taken. */
	taken: number
}

const blockWidth = 8

/** Blocks of two sides, as long as their figures, with ribbons between; each has room for all lines of its name. */
export function parallelSets(input: ParallelSetsInput): SvgElement {
	const { title, sources, targets, flows, className, width, left, right, font, length } = input
	const unit = Math.min(9, length / sum(flows, ({ value }) => value))
	const side = (nodes: readonly FlowNode[], end: 'source' | 'target', room: number) =>
		nodes.map((node, index) => {
			const value = sum(flows, flow => (flow[end] === index ? flow.value : 0))
			return { node, value, lines: labelLines(node, (room - blockWidth - 8) / font) }
		})
	const [sourceSide, targetSide] = [side(sources, 'source', left), side(targets, 'target', right)]
	const height = Math.max(...[sourceSide, targetSide].map(one => heightOf(one, unit, input)))
	const [from, to] = [place(sourceSide, unit, height, input), place(targetSide, unit, height, input)]
	const children: SvgNode[] = []
	const [x0, x1] = [left, width - right]
	for (const flow of flows) {
		const [a, b] = [from[flow.source], to[flow.target]]
		if (!a || !b) continue
		const thick = flow.value * unit
		const [y0, y1] = [a.top + a.taken, b.top + b.taken]
		a.taken += thick
		b.taken += thick
		const isStrong = a.node.isStrong || b.node.isStrong
		const d = ribbon(x0, y0, x1, y1, thick)
		children.push(mark(flow.words, [element('path', { d, class: isStrong ? `${className} chart-ribbon-strong` : className })]))
	}
	children.push(
		...from.map(one => block(one, x0 - blockWidth, unit, { x: x0 - blockWidth - 6, anchor: 'end' }, font)),
		...to.map(one => block(one, x1, unit, { x: x1 + blockWidth + 6, anchor: 'start' }, font)),
	)
	return picture(width, height, title, children)
}

/** The name, and the figure behind it where its last line has room. */
function labelLines({ name, figure }: FlowNode, width: number): string[] {
	const lines = wrapLabel(shortLabel(name), width)
	if (figure === '') return lines
	const last = `${lines.at(-1) ?? ''} ${figure}`
	return widthInEm(last) <= width ? [...lines.slice(0, -1), last] : [...lines, figure]
}

type Side = readonly Pick<Placed, 'node' | 'value' | 'lines'>[]

const slotOf = ({ value, lines }: Side[number], unit: number, font: number) => Math.max(value * unit, lines.length * font * 1.25)

function heightOf(side: Side, unit: number, { font, gap }: Pick<ParallelSetsInput, 'font' | 'gap'>): number {
	return sum(side, one => slotOf(one, unit, font)) + gap * (side.length - 1) + 4
}

/** The shorter side is spread over the height of the longer one. */
function place(side: Side, unit: number, height: number, { font, gap }: Pick<ParallelSetsInput, 'font' | 'gap'>): Placed[] {
	const spread = side.length > 1 ? gap + (height - heightOf(side, unit, { font, gap })) / (side.length - 1) : 0
	let y = 2
	return side.map(one => {
		const slot = slotOf(one, unit, font)
		const middle = y + slot / 2
		y += slot + spread
		return { ...one, middle, top: middle - (one.value * unit) / 2, taken: 0 }
	})
}

function block({ node, lines, middle, top, value }: Placed, x: number, unit: number, text: { x: number; anchor: string }, font: number): SvgElement {
	const lineHeight = font * 1.25
	return mark(node.words, [
		element('rect', { x, y: top, width: blockWidth, height: Math.max(1, value * unit), class: 'chart-block' }),
		textLines(
			lines,
			text.x,
			middle - (lines.length * lineHeight) / 2 + font * 0.95,
			{ 'font-size': font, 'text-anchor': text.anchor, class: 'chart-name' },
			lineHeight,
		),
	])
}

/** A band of equal thickness between two upright edges. */
function ribbon(x0: number, y0: number, x1: number, y1: number, thick: number): string {
	const middle = cut((x0 + x1) / 2)
	const [a, b, c, d] = [cut(y0), cut(y1), cut(y1 + thick), cut(y0 + thick)]
	return `M${cut(x0)} ${a}C${middle} ${a} ${middle} ${b} ${cut(x1)} ${b}V${c}C${middle} ${c} ${middle} ${d} ${cut(x0)} ${d}z`
}
