import { cumsum, max, range, scaleSqrt } from 'd3'
import { type Atlas, type PublishedPlan, partnersOf, unitPath } from '../atlas/index.ts'
import { unitKey } from '../atlas/keys.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { planChartFile } from './chart-path.ts'
import { mostOf } from './most-of.ts'
import { planSource } from './plan-source.ts'
import { asideNotes, type RankedUnit, rankedUnits } from './ranked-units.ts'
import { cut, element, mark, picture, type SvgElement, type SvgNode } from './svg.ts'
import { textLines } from './text-lines.ts'
import { shortLabel, wrapLabel } from './wrap-label.ts'

const wideLimit = 40
const narrowLimit = 14

/** The units of a plan in order, and in how many tasks two of them are named together. */
interface Together {
	units: readonly RankedUnit[]
	tasksOf(a: RankedUnit, b: RankedUnit): number
}

/**
 * Who works with whom as a matrix: below the diagonal, on which the names stand, a square for every pair of units, the larger the more tasks name both.
 * A matrix and not a network: of 37 units 226 pairs share tasks (of 35 units 419), and as many lines cover each other and the names.
 */
export function partnersChart(atlas: Atlas, plan: PublishedPlan): Chart | null {
	const units = rankedUnits(plan)
	const partners = new Map(units.map(({ unit }) => [unit.id, new Map(partnersOf(plan, unit.id).map(partner => [partner.unit.id, partner.tasks]))]))
	const together: Together = { units, tasksOf: (a, b) => partners.get(a.unit.id)?.get(b.unit.id) ?? 0 }
	const finding = findingOf(together)
	if (!finding) return null
	const title = `${plan.jurisdiction.name}：${finding.words}`
	const leftOut = (drawn: number) => (drawn < units.length ? [`只画任务最多的 ${drawn} 个单位，其余 ${units.length - drawn} 个见数据表。`] : [])
	const groups = units.filter(({ unit }) => unit.kind === 'collective').map(({ unit }) => unit.name)
	const id = 'partners'
	return {
		id,
		heading: '谁和谁一起',
		title,
		notes: [
			'从一个名称向左看一行，向下看一列，就是它和各单位的交点；方块越大，两个单位同列的任务越多。',
			...finding.notes,
			...(groups.length ? [`${groups.join('、')}是统称，照原文列出。`] : []),
			...leftOut(wideLimit),
		],
		narrowNotes: units.length > wideLimit ? [] : leftOut(narrowLimit),
		legend: [
			{ mark: 'pair-few', text: '同列的任务少' },
			{ mark: 'pair', text: '同列的任务多' },
		],
		narrow: draw({ ...together, units: units.slice(0, narrowLimit) }, title, { width: narrowWidth, font: 12.5, label: 112, pitch: 16 }),
		wide: draw({ ...together, units: units.slice(0, wideLimit) }, title, { width: wideWidth, font: 13, label: 190, pitch: 22 }),
		table: {
			caption: '各单位和哪些单位同列一项任务',
			columns: ['单位', '任务', '同列的单位（任务数）'],
			rows: units.map(({ unit, counts }) => [
				{ text: unit.name, path: unitPath(atlas, plan, unit.id), id: unitKey(atlas, plan, unit.id) },
				counts.total,
				partnersOf(plan, unit.id)
					.map(partner => `${partner.unit.name} ${partner.tasks}`)
					.join('、') || '没有',
			]),
		},
		data: {
			columns: ['单位', '同列的单位', '单位编号', '同列的单位编号', '共同任务'],
			rows: units.flatMap(({ unit }) =>
				partnersOf(plan, unit.id).map(partner => [
					...[unit.name, partner.unit.name],
					...[unitKey(atlas, plan, unit.id), unitKey(atlas, plan, partner.unit.id)],
					partner.tasks,
				]),
			),
			names: 2,
			ids: 2,
		},
		isTablePrinted: true,
		source: planSource(plan),
		plans: [plan],
		file: planChartFile(plan, id),
	}
}

interface Pair {
	a: RankedUnit
	b: RankedUnit
	tasks: number
}

/** More pairs than these are no title. */
const pairsInTitle = 2

/** The pairs with the most tasks. Groups of bodies and places are left aside as long as two others work together, and then it is said so. */
function findingOf({ units, tasksOf }: Together): { words: string; notes: readonly string[] } | null {
	const pairs = units.flatMap((a, index) => units.slice(index + 1).map((b): Pair => ({ a, b, tasks: tasksOf(a, b) })))
	const isOfGroup = ({ a, b }: Pair) => a.isGroup || b.isGroup
	const ofBodies = mostOf(
		pairs.filter(pair => !isOfGroup(pair)),
		({ tasks }) => tasks,
	)
	const most = ofBodies ?? mostOf(pairs, ({ tasks }) => tasks)
	if (!most) return null
	const aside = ofBodies ? pairs.filter(pair => isOfGroup(pair) && pair.tasks >= most.figure) : []
	const left = units.filter(one => one.isGroup && aside.some(({ a, b }) => a === one || b === one))
	return {
		words: `${left.length ? '部门之间，' : ''}${pairWords(most.items)}${most.figure} 项任务同列`,
		notes: asideNotes(left.map(({ unit }) => unit)),
	}
}

function pairWords(pairs: readonly Pair[]): string {
	const names = pairs.slice(0, pairsInTitle).map(({ a, b }) => `${a.unit.name}与${b.unit.name}`)
	const all = pairs.length > pairsInTitle ? `${names.join('、')}等 ${pairs.length} 对单位` : names.join('、')
	return `${all}${pairs.length > 1 ? '并列最常一起，各 ' : '最常一起，'}`
}

interface Layout {
	width: number
	font: number
	/** The room that the last name has at least. */
	label: number
	/** The largest distance of two columns. */
	pitch: number
}

function draw({ units, tasksOf }: Together, title: string, { width, font, label, pitch: widest }: Layout): SvgElement {
	const pitch = Math.min(widest, (width - label) / units.length)
	const pairs = units.flatMap((a, index) => units.slice(0, index).map(b => tasksOf(a, b)))
	const side = scaleSqrt()
		.domain([0, max(pairs) ?? 1])
		.range([0, pitch - 1.5])
	const lineHeight = font * 1.25
	const rows = units.map((one, index) => {
		const x = index * pitch + 6
		const lines = wrapLabel(shortLabel(one.unit.name), (width - x - 4) / font)
		return { one, x, lines, height: Math.max(pitch, lines.length * lineHeight + 3) }
	})
	const tops = [0, ...cumsum(rows, ({ height }) => height)]
	const bottom = tops.at(-1) ?? 0
	const children: SvgNode[] = [
		...range(1, rows.length).map(index => element('line', { x1: 0, x2: index * pitch, y1: tops[index] ?? 0, y2: tops[index] ?? 0, class: 'chart-rule' })),
		...range(1, rows.length).map(index => element('line', { x1: index * pitch, x2: index * pitch, y1: tops[index] ?? 0, y2: bottom, class: 'chart-rule' })),
		element('path', { d: `M0.5 ${cut(tops[1] ?? 0)}V${cut(bottom - 0.5)}H${cut(rows.length * pitch)}`, class: 'chart-rule' }),
	]
	rows.forEach(({ one, x, lines, height }, row) => {
		const y = (tops[row] ?? 0) + height / 2
		children.push(textLines(lines, x, y - (lines.length * lineHeight) / 2 + font * 0.95, { 'font-size': font, class: 'chart-name' }, lineHeight))
		units.slice(0, row).forEach((other, column) => {
			const tasks = tasksOf(one, other)
			if (!tasks) return
			const size = Math.max(3, side(tasks))
			const box = { x: (column + 0.5) * pitch - size / 2, y: y - size / 2, width: size, height: size }
			children.push(mark(`${one.unit.name} · ${other.unit.name}：同列 ${tasks} 项任务`, [element('rect', { ...box, class: 'chart-solid' })]))
		})
	})
	return picture(width, bottom, title, children)
}
