import { scaleLinear, stack } from 'd3'
import { type RoleCounts, roleWords } from '../atlas/index.ts'
import { type Role, roles } from '../model/index.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { element, mark, picture, type SvgElement, type SvgNode } from './svg.ts'
import { textLines } from './text-lines.ts'
import { shortLabel, widthInEm, wrapLabel } from './wrap-label.ts'

/** One bar: a unit, or a section of a unit's duties. */
export interface RoleBar {
	name: string
	/** The page that the table links to. */
	path: string
	/** Its id in the open data, if it has one. */
	id?: string
	/** Tasks by role. `total` counts a task with two roles once, so it may be less than the sum that the bar shows. */
	counts: RoleCounts
}

export interface RoleBarsInput extends Pick<Chart, 'id' | 'heading' | 'title' | 'notes' | 'source' | 'plans' | 'file'> {
	/** What the bars are: 单位, 章节. */
	what: string
	bars: readonly RoleBar[]
	/** How many are drawn; the table has them all. */
	limit: number
	/** How many of these on a phone. */
	narrowLimit?: number
}

/** Stacked bars of tasks by role: lead first, then responsible, then support; the figure behind each bar says what the colours say. */
export function roleBarsChart({ what, bars, limit, narrowLimit = limit, notes, ...chart }: RoleBarsInput): Chart | null {
	if (!bars.length) return null
	const shown = roles.filter(role => bars.some(bar => bar.counts[role] > 0))
	const leftOut = (drawn: number) => (drawn < bars.length ? [`只画任务最多的 ${drawn} 个，其余 ${bars.length - drawn} 个见数据表。`] : [])
	return {
		...chart,
		legend: shown.map(role => ({ mark: role, text: roleWords[role] })),
		notes: [...notes, ...(narrowLimit < limit ? [] : leftOut(limit))],
		narrowNotes: narrowLimit < limit ? leftOut(narrowLimit) : [],
		narrow: draw(bars.slice(0, narrowLimit), shown, chart.title, { width: narrowWidth, label: 0, font: 13, bar: 14 }),
		wide: draw(bars.slice(0, limit), shown, chart.title, { width: wideWidth, label: 220, font: 15, bar: 18 }),
		table: {
			caption: `${what}的任务数，按角色`,
			columns: [what, ...shown.map(role => roleWords[role]), '任务合计'],
			rows: bars.map(({ name, path, id, counts }) => [
				{ text: name, path, ...(id === undefined ? {} : { id }) },
				...shown.map(role => counts[role]),
				counts.total,
			]),
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
		const lines = wrapLabel(shortLabel(name), label ? (label - 14) / font : width / font)
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
				const x = label + length(start)
				return [mark(`${name} · ${roleWords[layer.key]} ${end - start} 项`, [drawPart(layer.key, x, y, length(end) - length(start) - 1, bar)])]
			}),
			element('text', { x: label + length(Math.max(0, ...ends)) + 6, y: y + bar / 2 + font * 0.36, 'font-size': font, class: 'chart-figure' }, [
				figureOf(counts, shown),
			]),
		)
		top += height
	})
	return picture(width, top, title, children)
}

/** A part of a bar. One with an outline is drawn smaller by it, so that all have the same height. */
function drawPart(role: Role, x: number, y: number, width: number, height: number): SvgElement {
	const inset = role === 'lead' ? 0 : 0.5
	return element('rect', {
		x: x + inset,
		y: y + inset,
		width: Math.max(1, width - 2 * inset),
		height: height - 2 * inset,
		class: `chart-${role}`,
	})
}

/** The figures of a bar: one when all tasks have one role, else each with its role. */
function figureOf(counts: RoleCounts, shown: readonly Role[]): string {
	if (shown.length === 1) return String(counts.total)
	return shown
		.filter(role => counts[role] > 0)
		.map(role => `${roleWords[role]} ${counts[role]}`)
		.join(' ')
}
