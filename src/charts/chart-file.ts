import { type Chart, wideWidth } from './chart.ts'
import { fileColours, fileFonts, filePaint } from './file-paint.ts'
import { legendMark } from './legend-mark.ts'
import { cut, element, type SvgElement, type SvgNode } from './svg.ts'
import { textLines } from './text-lines.ts'
import { widthInEm, wrapLabel, wrapText } from './wrap-label.ts'

const margin = 28
const swatch = 14

/**
 * A picture as a file that stands alone: its own colours and fonts, title, legend and notes, the documents that it is drawn from and the version of the data.
 * No script and no style in it.
 * @param dataVersion the atlas's
 */
export function chartFile(chart: Chart, dataVersion: string): string {
	const children: SvgNode[] = []
	let top = margin
	const write = (text: string, size: number, className: string, wrap = wrapText) => {
		const lines = wrap(text, wideWidth / size)
		children.push(textLines(lines, margin, top + size, { 'font-size': size, class: className }, size * 1.5))
		top += lines.length * size * 1.5
	}
	write(chart.title, 20, 'chart-head', wrapLabel)
	top += 6
	if (chart.legend.length) {
		const legend = drawLegend(chart.legend, top)
		children.push(...legend.children)
		top = legend.bottom + 12
	}
	children.push(element('g', { transform: `translate(${margin} ${cut(top)})` }, chart.wide.children))
	top += Number(chart.wide.attributes.height) + 18
	for (const note of chart.notes) write(note, 13, 'chart-figure')
	write(`来源：${chart.source}`, 13, 'chart-figure')
	write(`责任 Zeren　数据版本 ${dataVersion}`, 13, 'chart-figure')
	const width = wideWidth + 2 * margin
	const height = cut(top + margin)
	const root = element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'xml:lang': 'zh-CN', 'font-family': fileFonts },
		[
			element('title', {}, [chart.title]),
			element('desc', {}, [[...chart.notes, `来源：${chart.source}`, `数据版本 ${dataVersion}`].join(' ')]),
			element('rect', { width, height, fill: fileColours.paper }),
			...children,
		],
	)
	return `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(root)}\n`
}

function drawLegend(legend: Chart['legend'], begin: number): { children: SvgNode[]; bottom: number } {
	const children: SvgNode[] = []
	let x = margin
	let top = begin
	for (const { mark, text } of legend) {
		const width = swatch + 8 + widthInEm(text) * 14
		if (x > margin && x + width > margin + wideWidth) {
			x = margin
			top += 24
		}
		children.push(...legendMark(mark, x, top + 3, swatch), element('text', { x: x + swatch + 8, y: top + 15, 'font-size': 14, class: 'chart-figure' }, [text]))
		x += width + 24
	}
	return { children, bottom: top + 22 }
}

/** The text of an element, one element a line, its classes become the attributes that paint it. */
function serialise(node: SvgNode): string {
	if (typeof node === 'string') return escapeText(node)
	const { name, children } = node
	const attributes = Object.entries(painted(node))
		.map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
		.join('')
	if (!children.length) return `<${name}${attributes}/>`
	const isText = children.some(child => typeof child === 'string') || name === 'text'
	const separator = isText ? '' : '\n'
	return `<${name}${attributes}>${separator}${children.map(serialise).join(separator)}${separator}</${name}>`
}

function painted({ attributes }: SvgElement): Record<string, string | number> {
	const { class: classes, ...others } = attributes
	const paint = String(classes ?? '')
		.split(' ')
		.map(name => filePaint[name] ?? {})
	return Object.assign({}, ...paint, others)
}

function escapeText(text: string): string {
	return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}
