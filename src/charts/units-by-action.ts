import { max } from 'd3'
import { type Atlas, namesLead, noLeadStatement, type PublishedPlan, roleWords, unitPath } from '../atlas/index.ts'
import { unitKey } from '../atlas/keys.ts'
import { type Role, roles } from '../model/index.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { planChartFile } from './chart-path.ts'
import { planSource } from './plan-source.ts'
import { countWords, mostAmongBodies, type RankedUnit, rankedUnits, twiceNamedNotes, unitNames } from './ranked-units.ts'
import { element, mark, picture, type SvgElement, type SvgNode } from './svg.ts'
import { reachWords, type TaskGroup, type TaskGroups, taskGroups } from './task-groups.ts'
import { textLines } from './text-lines.ts'
import { shortLabel, widthInEm, wrapLabel } from './wrap-label.ts'

/** More rows than these are read in the table. */
const wideLimit = 40
const narrowLimit = 16

/** How many tasks of a group name a unit: as lead, and in any other role. */
interface Cell {
	group: TaskGroup
	counts: Record<Role, number>
	/** Tasks that name it in another role than the lead. */
	other: number
	total: number
}
interface Row {
	ranked: RankedUnit
	cells: readonly Cell[]
}

/** Units × actions as a heat table: on the left of a cell what the unit leads, on the right what else it has to do. Null when there is only one group of tasks. */
export function unitsByActionChart(atlas: Atlas, plan: PublishedPlan): Chart | null {
	const taskGroupsOfPlan = taskGroups(atlas, plan)
	const { word, groups } = taskGroupsOfPlan
	const rows = rankedUnits(plan).map(ranked => ({ ranked, cells: groups.map(group => cellOf(group, ranked.unit.id)) }))
	if (groups.length < 2 || !rows.length) return null
	const hasLead = namesLead(plan)
	const finding = findingOf(rows, taskGroupsOfPlan)
	const title = `${plan.jurisdiction.name}：${finding.words}`
	const leftOut = (drawn: number) => (drawn < rows.length ? [`只画任务最多的 ${drawn} 个单位，其余 ${rows.length - drawn} 个见数据表。`] : [])
	const id = 'units-by-action'
	return {
		id,
		heading: `各单位在各${word}的任务`,
		title,
		notes: [
			hasLead ? '格子里的数是任务数；颜色越深，任务越多。' : `${noLeadStatement}，格子里是列为责任单位的任务数；颜色越深，任务越多。`,
			...finding.notes,
			...taskGroupsOfPlan.notes,
			...twiceNamedNotes(rows.map(({ ranked }) => ranked)),
			...leftOut(wideLimit),
		],
		narrowNotes: rows.length > wideLimit ? [] : leftOut(narrowLimit),
		legend: hasLead
			? [
					{ mark: 'lead', text: '左格：牵头' },
					{ mark: 'heat', text: '右格：责任或配合' },
				]
			: [],
		narrow: draw(rows.slice(0, narrowLimit), hasLead, title, { width: narrowWidth, label: 0, font: 12.5, figure: 12, headEm: 2, cell: 20 }),
		wide: draw(rows.slice(0, wideLimit), hasLead, title, { width: wideWidth, label: 206, font: 14, figure: 13, headEm: 3, cell: 24 }),
		table: {
			caption: `各单位在各${word}的任务数`,
			columns: ['单位', ...groups.map(({ short }) => short), '合计'],
			rows: rows.map(({ ranked: { unit, counts }, cells }) => [
				{ text: unit.name, path: unitPath(atlas, plan, unit.id), id: unitKey(atlas, plan, unit.id) },
				...cells.map(cell => (cell.counts.lead ? `${cell.total}（${roleWords.lead} ${cell.counts.lead}）` : `${cell.total}`)),
				counts.total,
			]),
		},
		data: {
			columns: ['单位', '单位编号', ...groups.flatMap(({ short }) => (hasLead ? [short, `${short}（其中${roleWords.lead}）`] : [short])), '合计'],
			rows: rows.map(({ ranked: { unit, counts }, cells }) => [
				...[unit.name, unitKey(atlas, plan, unit.id)],
				...cells.flatMap(cell => (hasLead ? [cell.total, cell.counts.lead] : [cell.total])),
				counts.total,
			]),
			names: 1,
			ids: 1,
		},
		source: planSource(plan),
		plans: [plan],
		file: planChartFile(plan, id),
	}
}

function cellOf(group: TaskGroup, unitId: string): Cell {
	const counts: Record<Role, number> = { lead: 0, responsible: 0, support: 0 }
	let other = 0
	let total = 0
	for (const { assignments } of group.tasks) {
		const own = new Set(assignments.filter(({ unit }) => unit === unitId).map(({ role }) => role))
		for (const role of roles) counts[role] += own.has(role) ? 1 : 0
		other += own.has('responsible') || own.has('support') ? 1 : 0
		total += own.size > 0 ? 1 : 0
	}
	return { group, counts, other, total }
}

/** Who has tasks in most groups, and how many units have them in one alone. */
function findingOf(rows: readonly Row[], taskGroups: TaskGroups): { words: string; notes: readonly string[] } {
	const reachOf = (row: Row) => reachWords(taskGroups, index => (row.cells[index]?.total ?? 0) > 0)
	const widest = mostAmongBodies(
		rows.map(row => ({ ...row.ranked, reach: reachOf(row) })),
		({ reach }) => reach.count,
	)
	const [first] = widest?.items ?? []
	if (!widest || !first) return { words: `${rows.length} 个单位的任务都不在${taskGroups.word}里`, notes: [] }
	const single = rows.filter(row => reachOf(row).count === 1).length
	const besides = single > 0 ? `；${single} 个单位只在 1 个${taskGroups.word}里有任务` : ''
	const equal = widest.items.length > 1 ? '并列，' : ''
	return { words: `${widest.among}${unitNames(widest.items)}${equal}在${first.reach.words}里有任务${besides}`, notes: widest.notes }
}

interface Layout {
	width: number
	/** Width of the column of names; 0 puts a name above its cells. */
	label: number
	font: number
	/** Size of the figures in the cells. */
	figure: number
	/** How many characters the head of a column has room for at least. */
	headEm: number
	/** Height of a cell. */
	cell: number
}

function draw(rows: readonly Row[], hasLead: boolean, title: string, layout: Layout): SvgElement {
	const { width, label, font, figure, headEm, cell } = layout
	const lineHeight = font * 1.3
	const groups = rows[0]?.cells.map(({ group }) => group) ?? []
	const column = (width - label) / groups.length
	const most = max(rows, ({ cells }) => max(cells, ({ other }) => other)) ?? 1
	const head = Math.min(figure, (column - 6) / headEm)
	const heads = groups.map(({ short }) => wrapLabel(shortLabel(short), (column - 6) / head))
	const headHeight = Math.max(...heads.map(lines => lines.length)) * head * 1.3 + 8
	const children: SvgNode[] = heads.map((lines, index) =>
		textLines(
			lines,
			label + (index + 0.5) * column,
			headHeight - 6 - (lines.length - 1) * head * 1.3,
			{ 'font-size': head, 'text-anchor': 'middle', class: 'chart-head' },
			head * 1.3,
		),
	)
	let top = headHeight
	for (const { ranked, cells } of rows) {
		const { name } = ranked.unit
		const total = `${ranked.counts.total} 项`
		const totalWidth = widthInEm(total) * figure + 10
		const lines = wrapLabel(shortLabel(name), ((label || width) - totalWidth - 8) / font)
		const nameHeight = lines.length * lineHeight
		const height = label ? Math.max(nameHeight, cell) + 5 : nameHeight + cell + 10
		const y = label ? top + (height - cell) / 2 : top + nameHeight + 4
		const baseline = (label ? top + (height - nameHeight) / 2 : top + 2) + font
		children.push(
			element('line', { x1: 0, x2: width, y1: top, y2: top, class: 'chart-rule' }),
			textLines(lines, 0, baseline, { 'font-size': font, class: 'chart-name' }, lineHeight),
			element(
				'text',
				{ x: (label || width) - 8, y: label ? y + cell / 2 + figure * 0.36 : baseline, 'font-size': figure, 'text-anchor': 'end', class: 'chart-figure' },
				[total],
			),
			...cells.flatMap((one, index) => drawCell(name, one, most, hasLead, label + index * column, y, column, layout)),
		)
		top += height
	}
	return picture(width, top, title, children)
}

/** Left the lead, solid; right the rest, the darker the more. A plan that names no lead has whole cells. An empty cell stays empty. */
function drawCell(name: string, cell: Cell, most: number, hasLead: boolean, x: number, y: number, column: number, layout: Layout): SvgElement[] {
	if (!cell.total) return []
	const { counts, other, group } = cell
	const left = x + 1.5
	const half = hasLead ? (column - 4) / 2 : column - 3
	const parts: SvgNode[] = []
	if (counts.lead) {
		parts.push(
			element('rect', { x: left, y, width: half, height: layout.cell, class: 'chart-lead' }),
			figureIn(counts.lead, left + half / 2, y, half, layout, 'chart-on-lead'),
		)
	}
	if (other) {
		const start = hasLead ? left + half + 1 : left
		parts.push(
			element('rect', { x: start, y, width: half, height: layout.cell, class: 'chart-heat', 'fill-opacity': 0.12 + 0.33 * (other / most) }),
			figureIn(other, start + half / 2, y, half, layout, 'chart-name'),
		)
	}
	return [mark(`${name} · ${group.short}：${countWords(counts)}`, parts)]
}

/** A figure in the middle of a cell, smaller where it would not fit. */
function figureIn(count: number, x: number, y: number, width: number, { figure, cell }: Layout, className: string): SvgElement {
	const size = Math.min(figure, (width - 1) / widthInEm(String(count)))
	return element('text', { x, y: y + cell / 2 + size * 0.36, 'font-size': size, 'text-anchor': 'middle', class: className }, [String(count)])
}
