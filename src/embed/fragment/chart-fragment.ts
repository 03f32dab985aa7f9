import { fileFonts, filePaint } from '../../charts/file-paint.ts'
import { type Chart, planCharts, siteCharts } from '../../charts/index.ts'
import { legendMark } from '../../charts/legend-mark.ts'
import type { SvgNode } from '../../charts/svg.ts'
import { type Child, node, type ViewElement, type ViewNode } from '../../compare/view/node.ts'
import { clip, type FragmentContext, type FragmentParts } from './fragment-context.ts'
import { tableLook } from './fragment-table.ts'
import { gathered, wordsOf } from './gathered-table.ts'

const mostRows = 60
/** More columns than these are wider than a phone, however short their words: a column is never narrower than a character and its padding. */
const mostColumns = 6

/**
 * How wide a picture is: as its column, and with its styles kept no wider than it was drawn. A width in pixels would run off a phone where a content
 * management system takes the styles away.
 */
const look = (width: string) => ({ width: '100%', style: `max-width:${width}px;height:auto` })

/** A chart: the picture in the page itself, painted by presentation attributes, and its table. Throws when there is no such chart. */
export function chartParts(context: FragmentContext): FragmentParts {
	const chart = chartOf(context)
	const link = () => imageOf(chart, context)
	return {
		lead: chart.title === context.embeddable.title ? false : node('p', {}, clip(chart.title, 200)),
		drafts: [
			{ note: '数据表在这里。', content: () => [pictureOf(chart), legendOf(chart), notesOf(chart), tableOf(chart)] },
			{ note: '图从“责任”网站取，数据表在这里。', content: () => [link(), notesOf(chart), tableOf(chart)] },
			{ note: '图从“责任”网站取；篇幅所限，数据表只列前面的部分。', content: () => [link(), notesOf(chart), tableOf(chart, mostRows, 40)] },
			{ note: '图从“责任”网站取；篇幅所限，没有列数据表。', content: link },
		],
	}
}

function chartOf({ atlas, embeddable }: FragmentContext): Chart {
	const [plan] = embeddable.plans
	const all = embeddable.path.startsWith('/embed/charts/') || !plan ? siteCharts(atlas) : planCharts(atlas, plan)
	const chart = all.find(({ id }) => embeddable.path.endsWith(`/${id}/`))
	if (!chart) throw new Error(`没有图表 ${embeddable.path}`)
	return chart
}

function pictureOf({ wide, title }: Chart): ViewElement {
	const { width, height } = wide.attributes
	const painted = wide.children.flatMap(paint)
	const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': title, 'font-family': fileFonts }
	return node('svg', { ...root, ...look(String(width)) }, node('rect', { width: String(width), height: String(height), fill: '#fff' }), painted)
}

/** The picture as its file, which takes an address instead of room. */
function imageOf({ file, wide, title }: Chart, { address }: FragmentContext): Child {
	return file !== null && node('p', {}, node('img', { src: address(file), alt: clip(title, 200), ...look(String(wide.attributes.width)) }))
}

/** Numbers have a tenth of a pixel; what a mark says on hovering stands in the table. */
function paint(drawn: SvgNode): ViewNode[] {
	if (typeof drawn === 'string') return [drawn]
	const { class: classes, ...own } = drawn.attributes
	const attributes = Object.assign(
		{},
		...String(classes ?? '')
			.split(' ')
			.map(name => filePaint[name] ?? {}),
		own,
	)
	const short = Object.entries(attributes).map(([name, value]) => [name, typeof value === 'number' ? String(Math.round(value * 10) / 10) : String(value)])
	const children = drawn.children.filter(child => typeof child === 'string' || child.name !== 'title')
	// A group that only held a title is nothing but its marks.
	return drawn.name === 'g' && short.length === 0 ? children.flatMap(paint) : [node(drawn.name, Object.fromEntries(short), ...children.map(paint))]
}

function legendOf({ legend }: Chart): Child {
	if (legend.length === 0) return false
	return node(
		'p',
		{},
		'图例：',
		legend.map(({ mark, text }, at) => [
			at > 0 && '　',
			node('svg', { width: '14', height: '14', 'aria-hidden': 'true' }, legendMark(mark, 0, 0, 14).flatMap(paint)),
			` ${text}`,
		]),
	)
}

function notesOf({ notes }: Chart): Child {
	return notes.slice(0, 6).map(note => node('p', {}, clip(note, 300)))
}

function tableOf({ table }: Chart, most = Number.POSITIVE_INFINITY, longest = Number.POSITIVE_INFINITY): ViewElement {
	const { caption, columns, rows } = table.columns.length > mostColumns ? gathered(table) : table
	return node(
		'table',
		tableLook,
		node('caption', {}, clip(caption, 200)),
		node(
			'thead',
			{},
			node(
				'tr',
				{},
				columns.map(column => node('th', {}, clip(column, longest))),
			),
		),
		node(
			'tbody',
			{},
			rows.slice(0, most).map(row =>
				node(
					'tr',
					{},
					row.map((cell, at) => node(at === 0 ? 'th' : 'td', at === 0 ? { scope: 'row', align: 'left' } : {}, clip(wordsOf(cell), longest))),
				),
			),
		),
	)
}
