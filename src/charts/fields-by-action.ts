import { range } from 'd3'
import { type Atlas, type FieldByAction, type FieldInAction, fieldsByAction, functionPath, namesLead, type OutlineMap, outlineMaps } from '../atlas/index.ts'
import { type Chart, narrowWidth, wideWidth } from './chart.ts'
import { siteChartFile } from './chart-path.ts'
import { mostOf, namesOf } from './most-of.ts'
import { plansSource } from './plan-source.ts'
import { cut, element, mark, picture, type SvgElement, type SvgNode } from './svg.ts'
import { groupOf } from './task-groups.ts'
import { textLines } from './text-lines.ts'
import { wrapLabel } from './wrap-label.ts'

/** The fields of its file; a drawing of fewer has none, and leads nowhere but to itself. */
const fieldsInFile = 20

/**
 * Fields of government × the groups of people of an outline: every small mark is one task of one place, a red square where the field leads it, else a disc.
 * Shows at a glance who works for whom, and who decides.
 */
export function fieldsByActionChart(atlas: Atlas, limit = fieldsInFile): Chart | null {
	// Of several outlines that which most plans carry out: groups of people that are called alike would stand twice.
	const map = outlineMaps(atlas).reduce<OutlineMap | null>((best, one) => (one.plans.length > (best?.plans.length ?? 0) ? one : best), null)
	const actions = map?.outline.actions.filter(({ part }) => part === '提升行动') ?? []
	const all = fieldsByAction(atlas, actions, Number.POSITIVE_INFINITY)
	const fields = all.slice(0, limit)
	if (!map || !fields.length) return null
	const plans = map.plans.map(({ plan }) => plan)
	const people = `${actions.length} 类人群`
	const title = titleOf(all, people)
	const silent = map.plans.filter(({ plan }) => !namesLead(plan))
	const id = 'fields-by-action'
	return {
		id,
		heading: '谁为哪类人群做事',
		title,
		legend: [
			{ mark: 'lead', text: '牵头的任务' },
			{ mark: 'other', text: '责任或配合的任务' },
			...(fields.some(({ merged }) => merged) ? [{ mark: 'other-merged' as const, text: '空心：由合并机构承担，该职能不在机构名称之首' }] : []),
		],
		notes: [
			`一个方块或圆点是一地方案中的一项任务。${fields.length < all.length ? `只列实心的任务最多的 ${fields.length} 项职能。` : ''}`,
			...(silent.length ? [`${silent.map(({ name }) => name).join('、')}的方案未载明牵头单位，其任务都画作圆点。`] : []),
		],
		narrow: draw(fields, title, { width: narrowWidth, label: 68, square: 6, gap: 1, font: 12, labelEm: 5, headEm: 4.2 }),
		wide: draw(fields, title, { width: wideWidth, label: 132, square: 7.5, gap: 1.75, font: 15, labelEm: 8, headEm: 6 }),
		table: {
			caption: `各职能为 ${people}承担的任务数`,
			columns: ['职能', ...actions.map(groupOf), '合计', '其中牵头', '其中由合并机构承担'],
			rows: fields.map(({ field, cells, lead, total, stated, merged }) => [
				{ text: field.name, path: functionPath(field.id), id: field.id },
				...cells.map(cell => (cell.lead ? `${cell.lead + cell.other}（牵头 ${cell.lead}）` : `${cell.other}`)),
				total,
				leadOf({ lead, total, stated }),
				merged,
			]),
		},
		data: {
			columns: [
				'职能',
				'职能编号',
				...actions.flatMap(action => [groupOf(action), `${groupOf(action)}（其中牵头）`]),
				'合计',
				'其中牵头',
				'其中由合并机构承担',
			],
			rows: fields.map(({ field, cells, lead, total, stated, merged }) => [
				...[field.name, field.id],
				...cells.flatMap(({ lead: ofCell, other, stated: inCell }) => [ofCell + other, leadOf({ lead: ofCell, total: ofCell + other, stated: inCell })]),
				...[total, leadOf({ lead, total, stated }), merged],
			]),
			names: 1,
			ids: 1,
		},
		source: plansSource(plans),
		plans,
		file: fields.length === Math.min(all.length, fieldsInFile) ? siteChartFile(id) : null,
	}
}

/** How many of the tasks the field leads; where they are all of plans that name no lead, that is said. */
const leadOf = ({ lead, total, stated }: Pick<FieldByAction, 'lead' | 'total' | 'stated'>) => (total > 0 && stated === 0 ? '未载明' : lead)

function titleOf(fields: readonly FieldByAction[], people: string): string {
	const names = (items: readonly FieldByAction[]) =>
		namesOf(
			items.map(({ field }) => field.name),
			'项职能',
		)
	const most = mostOf(fields, ({ total }) => total)
	const leaders = mostOf(fields, ({ lead }) => lead)
	if (!most) return ''
	const [first] = most.items
	if (leaders && first && most.items.length === 1 && leaders.items.length === 1 && leaders.items[0] === first) {
		return `${people}的任务里，${first.field.name}被点名最多，牵头也最多：${most.figure} 项中牵头 ${leaders.figure} 项`
	}
	const each = (items: readonly FieldByAction[], figure: number) => (items.length > 1 ? `（各 ${figure} 项）` : `（${figure} 项）`)
	const leading = leaders ? `，${names(leaders.items)}牵头最多${each(leaders.items, leaders.figure)}` : ''
	return `${people}的任务里，${names(most.items)}被点名最多${each(most.items, most.figure)}${leading}`
}

interface Layout {
	width: number
	/** Width of the column of names. */
	label: number
	square: number
	gap: number
	font: number
	labelEm: number
	headEm: number
}

function draw(fields: readonly FieldByAction[], title: string, layout: Layout): SvgElement {
	const { width, label, square, gap, font, labelEm, headEm } = layout
	const pitch = square + gap
	const lineHeight = font * 1.3
	const actions = fields[0]?.cells.map(({ action }) => action) ?? []
	const column = (width - label) / actions.length
	const across = Math.max(1, Math.floor((column - 8) / pitch))
	const heads = actions.map(action => wrapLabel(groupOf(action), headEm))
	const headHeight = Math.max(...heads.map(lines => lines.length)) * lineHeight + 8
	const children: SvgNode[] = heads.map((lines, index) =>
		textLines(lines, label + index * column, font * 0.95, { 'font-size': font, class: 'chart-head' }, lineHeight),
	)
	let top = headHeight
	for (const { field, cells, total } of fields) {
		const name = wrapLabel(field.name, labelEm)
		const squaresHeight = Math.max(...cells.map(cell => Math.ceil((cell.lead + cell.other) / across))) * pitch
		const height = Math.max(squaresHeight, (name.length + 1) * lineHeight) + 12
		children.push(
			element('line', { x1: 0, x2: width, y1: top, y2: top, class: 'chart-rule' }),
			textLines(name, 0, top + 6 + font * 0.9, { 'font-size': font, class: 'chart-name' }, lineHeight),
			element('text', { x: 0, y: top + 6 + font * 0.9 + name.length * lineHeight, 'font-size': Math.max(12, font - 2), class: 'chart-figure' }, [
				`${total} 项`,
			]),
			...cells.map((cell, index) => drawCell(field.name, cell, label + index * column, top + 8, across, layout)),
		)
		top += height
	}
	return picture(width, top, title, children)
}

/** The marks of a cell: lead before other, the field's own before those of merged bureaus. */
function drawCell(
	name: string,
	{ action, lead, other, mergedLead, mergedOther }: FieldInAction,
	x: number,
	y: number,
	across: number,
	{ square, gap, font }: Layout,
): SvgElement {
	const count = lead + other
	const words = `${name} · ${groupOf(action)}：${count} 项${lead ? `，其中牵头 ${lead} 项` : ''}`
	if (!count) return mark(words, [element('text', { x, y: y + font * 0.7, 'font-size': font, class: 'chart-nothing' }, ['–'])])
	const runs = [
		{ length: lead - mergedLead, class: 'chart-lead', draw: box },
		{ length: mergedLead, class: 'chart-lead-hollow', draw: box },
		{ length: other - mergedOther, class: 'chart-solid', draw: disc },
		{ length: mergedOther, class: 'chart-hollow', draw: disc },
	]
	let start = 0
	const paths = runs.flatMap(({ length, class: className, draw }) => {
		if (!length) return []
		// A stroke is drawn on both sides of its line: a hollow mark is drawn smaller by it.
		const inset = className.endsWith('hollow') ? 0.5 : 0
		const d = range(start, start + length)
			.map(index => draw(x + (index % across) * (square + gap) + inset, y + Math.floor(index / across) * (square + gap) + inset, square - 2 * inset))
			.join('')
		start += length
		return [element('path', { d, class: className })]
	})
	return mark(words, paths)
}

function box(x: number, y: number, side: number): string {
	return `M${cut(x)} ${cut(y)}h${side}v${side}h-${side}z`
}

function disc(x: number, y: number, side: number): string {
	const radius = cut(side / 2)
	return `M${cut(x)} ${cut(y + side / 2)}a${radius} ${radius} 0 1 1 ${side} 0a${radius} ${radius} 0 1 1 -${side} 0z`
}
