/** What the classes of a drawing look like in a file of its own, where the site's styles are not: as presentation attributes, which no policy forbids. */
const paper = '#ffffff'
const ink = '#14171c'
const softInk = '#4a515c'
const rule = '#d6dae0'
const strongRule = '#7d8592'
const blue = '#1b4f94'
const tint = '#d6dfec'
const red = '#b01c1c'

export const fileColours = { paper, ink, softInk, rule }

export const fileFonts = "'PingFang SC', 'Hiragino Sans GB', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif"

export const filePaint: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
	'chart-name': { fill: ink },
	'chart-head': { fill: ink, 'font-weight': 600 },
	'chart-figure': { fill: softInk },
	'chart-nothing': { fill: softInk },
	'chart-on-lead': { fill: paper, 'font-weight': 600 },
	'chart-lead': { fill: red },
	'chart-responsible': { fill: tint, stroke: blue },
	'chart-support': { fill: 'none', stroke: blue, 'stroke-dasharray': '3 2' },
	'chart-heat': { fill: blue },
	'chart-solid': { fill: blue },
	'chart-hollow': { fill: paper, stroke: blue, 'stroke-width': 1.25 },
	'chart-lead-hollow': { fill: paper, stroke: red, 'stroke-width': 1.25 },
	'chart-block': { fill: ink },
	'chart-ribbon': { fill: blue, 'fill-opacity': 0.25, stroke: paper, 'stroke-width': 0.5 },
	'chart-ribbon-lead': { fill: red, 'fill-opacity': 0.25, stroke: paper, 'stroke-width': 0.5 },
	'chart-ribbon-strong': { 'fill-opacity': 0.72 },
	'chart-span': { fill: 'none', stroke: blue, 'stroke-width': 2 },
	'chart-reference': { fill: 'none', stroke: strongRule, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
	'chart-reference-mark': { fill: paper, stroke: strongRule, 'stroke-width': 1.5 },
	'chart-rule': { fill: 'none', stroke: rule },
	'chart-axis': { stroke: strongRule },
	'chart-grid': { stroke: rule, 'stroke-dasharray': '2 3' },
}
