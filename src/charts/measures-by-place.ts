import { range } from 'd3'
import { type Atlas, type MeasureInPlan, measurePath, mentionStatement, mentionsByMeasure, outlineMaps } from '../atlas/index.ts'
import type { Measure, Outline } from '../model/registries.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { siteChartFile } from './chart-path.ts'
import { plansSource } from './plan-source.ts'
import { cut, element, mark, picture, type SvgElement, type SvgNode } from './svg.ts'
import { textLines } from './text-lines.ts'
import { wrapLabel } from './wrap-label.ts'

/** More places than these are read in the table. */
const placesDrawn = 8

/** How many tasks of a place are mainly about a measure, and how many others are about it too. */
interface Cell {
	place: string
	main: number
	further: number
	/** No task is about it, the plan writes of it nevertheless. */
	isMentioned: boolean
}
interface Row {
	measure: Measure
	cells: readonly Cell[]
}
/** The measures of one action: one of the multiples. */
interface Panel {
	title: string
	rows: readonly Row[]
}

/** Measures of an outline × places: for each action a small picture with the same columns; a square is a task of a place on a measure. Null without plans. */
export function measuresByPlaceChart(atlas: Atlas, outline: Outline): Chart | null {
	const map = outlineMaps(atlas).find(one => one.outline.family === outline.family)
	if (!map?.plans.length) return null
	const plans = map.plans.map(({ plan }) => plan)
	const names = map.plans.map(({ name }) => name)
	const panels = map.actions.map(({ action, measures }) => ({
		title: action.title,
		rows: measures.map(({ measure, plans: inPlans }) => ({ measure, cells: inPlans.map(inPlan => cellOf(inPlan, measure)) })),
	}))
	const rows = panels.flatMap(panel => panel.rows)
	const title = titleOf(rows, names)
	const drawn = Math.min(plans.length, placesDrawn)
	const hasCell = (is: (cell: Cell) => boolean) => rows.some(({ cells }) => cells.some(is))
	const id = `measures-by-place-${outline.family}`
	return {
		id,
		heading: '各地的举措',
		title,
		notes: [
			'一个方块是一地方案中的一项任务；整项行动合为一项任务的，在它写到的每项举措各计一次。画短横的，是该地方案没有把这项举措列为任务，也没有认出写到它的段落。',
			...(drawn < plans.length ? [`只画 ${drawn} 地，其余见数据表。`] : []),
		],
		legend: [
			{ mark: 'task', text: '主要属于这项举措' },
			...(hasCell(({ further }) => further > 0) ? [{ mark: 'further' as const, text: '兼及这项举措' }] : []),
			...(hasCell(({ isMentioned }) => isMentioned) ? [{ mark: 'mention' as const, text: mentionStatement }] : []),
		],
		narrow: draw(panels, names.slice(0, drawn), title, { width: narrowWidth, label: 0, font: 12.5, square: 8, gap: 2 }),
		wide: draw(panels, names.slice(0, drawn), title, { width: wideWidth, label: 290, font: 14, square: 10, gap: 2.5 }),
		table: {
			caption: `《${outline.title}》的举措在各地方案中的任务数`,
			columns: ['举措', ...names],
			rows: rows.map(({ measure, cells }) => [{ text: measure.title, path: measurePath(measure.id), id: measure.id }, ...cells.map(figureOf)]),
		},
		data: {
			columns: ['举措', '举措编号', ...names.flatMap(name => [name, `${name}：另兼及`, `${name}：未列为任务而写到`])],
			rows: rows.map(({ measure, cells }) => [
				...[measure.title, measure.id],
				...cells.flatMap(({ main, further, isMentioned }) => [main, further, isMentioned ? mentionStatement : null]),
			]),
			names: 1,
			ids: 1,
		},
		source: `${outline.title}（${outline.documentNumber}）；${plansSource(plans)}`,
		plans,
		file: siteChartFile(id),
	}
}

function cellOf({ name, plan, mainTasks, furtherTasks }: MeasureInPlan, { id }: Measure): Cell {
	return { place: name, main: mainTasks, further: furtherTasks, isMentioned: mainTasks + furtherTasks === 0 && mentionsByMeasure(plan).has(id) }
}

/** 2, 2，另兼及 1, 0, or what is said of words without a task. */
function figureOf({ main, further, isMentioned }: Cell): string {
	if (isMentioned) return mentionStatement
	if (!further) return `${main}`
	return main ? `${main}，另兼及 ${further}` : `兼及 ${further}`
}

function titleOf(rows: readonly Row[], names: readonly string[]): string {
	const found = rows.map(({ cells }) => cells.filter(({ main, further }) => main + further > 0).length)
	if (names.length === 1) return `${rows.length} 项举措中，${names[0]}的方案把 ${found.filter(count => count > 0).length} 项列为任务`
	const everywhere = found.filter(count => count === names.length).length
	const nowhere = found.filter(count => count === 0).length
	return `${rows.length} 项举措中，${everywhere} 项 ${names.length} 地都列为任务${nowhere ? `，${nowhere} 项没有一地列为任务` : ''}`
}

interface Layout {
	width: number
	/** Width of the column of measures; 0 puts a measure above its cells. */
	label: number
	font: number
	square: number
	gap: number
}

function draw(panels: readonly Panel[], names: readonly string[], title: string, layout: Layout): SvgElement {
	const { width, label, font, square, gap } = layout
	const lineHeight = font * 1.35
	const column = (width - label) / names.length
	const across = Math.max(1, Math.floor((column - 6) / (square + gap)))
	const heads = names.map(name => wrapLabel(name, (column - 6) / font))
	const headHeight = Math.max(...heads.map(lines => lines.length)) * lineHeight
	const children: SvgNode[] = []
	let top = 0
	for (const { title: name, rows } of panels) {
		children.push(element('text', { x: 0, y: top + font * 1.1, 'font-size': font + 1, class: 'chart-head' }, [name]))
		top += label ? 0 : lineHeight + 4
		children.push(
			...heads.map((lines, index) => textLines(lines, label + index * column, top + font, { 'font-size': font, class: 'chart-figure' }, lineHeight)),
		)
		top += Math.max(headHeight, label ? lineHeight : 0) + 6
		for (const { measure, cells } of rows) {
			const lines = wrapLabel(measure.title, (label ? label - 16 : width) / font)
			const nameHeight = lines.length * lineHeight
			const deep = Math.max(1, ...cells.slice(0, names.length).map(({ main, further }) => Math.ceil((main + further) / across)))
			const squares = deep * (square + gap)
			const height = label ? Math.max(nameHeight, squares) + 8 : nameHeight + Math.max(squares, font) + 12
			const y = label ? top + 4 + (lineHeight - square) / 2 : top + nameHeight + 5
			children.push(
				element('line', { x1: 0, x2: width, y1: top, y2: top, class: 'chart-rule' }),
				textLines(lines, 0, top + 3 + font, { 'font-size': font, class: 'chart-name' }, lineHeight),
				...cells.slice(0, names.length).map((cell, index) => drawCell(measure.title, cell, label + index * column, y, across, layout)),
			)
			top += height
		}
		top += 18
	}
	return picture(width, top - 18, title, children)
}

/** The squares of a cell, what is mainly about the measure first; a dash where there is none. */
function drawCell(measure: string, cell: Cell, x: number, y: number, across: number, { square, gap, font }: Layout): SvgElement {
	const { place, main, further, isMentioned } = cell
	const says = (words: string, children: readonly SvgNode[]) => mark(`${measure} · ${place}：${words}`, children)
	if (isMentioned) return says(mentionStatement, [element('circle', { cx: x + square / 2, cy: y + square / 2, r: square / 2 - 0.5, class: 'chart-hollow' })])
	if (!(main + further)) return says('没有列为任务', [element('text', { x, y: y + font * 0.75, 'font-size': font, class: 'chart-nothing' }, ['–'])])
	const squares = (from: number, to: number, inset: number) =>
		range(from, to)
			.map(index => {
				const side = square - 2 * inset
				return `M${cut(x + (index % across) * (square + gap) + inset)} ${cut(y + Math.floor(index / across) * (square + gap) + inset)}h${side}v${side}h-${side}z`
			})
			.join('')
	return says(figureOf(cell).replace(/\d+/g, '$& 项'), [
		...(main ? [element('path', { d: squares(0, main, 0), class: 'chart-solid' })] : []),
		...(further ? [element('path', { d: squares(main, main + further, 0.75), class: 'chart-hollow' })] : []),
	])
}
