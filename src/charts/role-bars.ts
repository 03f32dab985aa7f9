import { scaleLinear, stack } from 'd3'
import { type RoleCounts, roleWords } from '../atlas/index.ts'
import { type Role, roles } from '../model/index.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { element, picture, type SvgElement, type SvgNode } from './svg.ts'
import { textLines } from './text-lines.ts'
import { widthInEm, wrapLabel } from './wrap-label.ts'

/** One bar: a unit, or a section of a unit's duties. */
export interface RoleBar {
	name: string
	/** The page that the table links to. */
	path: string
	/** Tasks by role. `total` counts a task with two roles once, so it may be less than the sum that the bar shows. */
	counts: RoleCounts
}

export interface RoleBarsInput {
	title: string
	notes: readonly string[]
	/** What the bars are: 单位, 章节. */
	heading: string
	bars: readonly RoleBar[]
	/** How many are drawn; the table has them all. */
	limit: number
}

/** Stacked bars of tasks by role: lead first, then responsible, then support; the figure behind each bar says what the colours say. */
export function roleBarsChart({ title, notes, heading, bars, limit }: RoleBarsInput): Chart | null {
	if (!bars.length) return null
	const drawn = bars.slice(0, limit)
	const shown = roles.filter(role => bars.some(bar => bar.counts[role] > 0))
	return {
		title,
		legend: shown.map(role => ({ mark: role, text: roleWords[role] })),
		notes: [...notes, ...(drawn.length < bars.length ? [`只画任务最多的 ${drawn.length} 个，其余 ${bars.length - drawn.length} 个见数据表。`] : [])],
		narrow: draw(drawn, shown, title, { width: narrowWidth, label: 0, font: 13, bar: 14 }),
		wide: draw(drawn, shown, title, { width: wideWidth, label: 220, font: 15, bar: 18 }),
		table: {
			caption: `${heading}的任务数，按角色`,
			columns: [heading, ...shown.map(role => roleWords[role]), '任务合计'],
			rows: bars.map(({ name, path, counts }) => [{ text: name, path }, ...shown.map(role => counts[role]), counts.total]),
		},
	}
}

interface Layout {
	width: number
	/** Width of the column of names; 0 puts a name above its bar. */
	label: number
	font: number
	bar: number
}

function draw(bars: readonly RoleBar[], shown: readonly Role[], title: string, { width, label, font, bar }: Layout): SvgElement {
	const figureWidth = Math.max(...bars.map(({ counts }) => widthInEm(figureOf(counts, shown)))) * font + 10
	const length = scaleLinear()
		.domain([0, Math.max(...bars.map(({ counts }) => shown.reduce((sum, role) => sum + counts[role], 0)))])
		.range([0, width - label - figureWidth])
	const lineHeight = font * 1.3
	const series = stack<RoleBar, Role>()
		.keys(shown)
		.value(({ counts }, role) => counts[role])([...bars])
	const children: SvgNode[] = []
	let top = 0
	bars.forEach(({ name, counts }, index) => {
		const lines = wrapLabel(name, label ? (label - 14) / font : width / font)
		const nameHeight = lines.length * lineHeight
		const height = label ? Math.max(nameHeight, bar) + 8 : nameHeight + bar + 14
		const y = label ? top + (height - bar) / 2 : top + nameHeight + 3
		const nameTop = label ? top + (height - nameHeight) / 2 : top
		const ends = series.flatMap(layer => layer[index]?.[1] ?? [])
		children.push(
			textLines(lines, 0, nameTop + font, { 'font-size': font, class: 'chart-name' }, lineHeight),
			...series.flatMap(layer => {
				const [start, end] = layer[index] ?? [0, 0]
				if (start === end) return []
				const words = `${name} · ${roleWords[layer.key]} ${end - start} 项`
				return [
					element('rect', { x: label + length(start), y, width: Math.max(1, length(end) - length(start) - 1), height: bar, class: `chart-${layer.key}` }, [
						element('title', {}, [words]),
					]),
				]
			}),
			element('text', { x: label + length(Math.max(0, ...ends)) + 6, y: y + bar / 2 + font * 0.36, 'font-size': font, class: 'chart-figure' }, [
				figureOf(counts, shown),
			]),
		)
		top += height
	})
	return picture(width, top, title, children)
}

/** The figures of a bar: one when all tasks have one role, else each with its role. */
function figureOf(counts: RoleCounts, shown: readonly Role[]): string {
	if (shown.length === 1) return String(counts.total)
	return shown
		.filter(role => counts[role] > 0)
		.map(role => `${roleWords[role]} ${counts[role]}`)
		.join(' ')
}
