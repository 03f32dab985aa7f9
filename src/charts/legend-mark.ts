import { cut, element, type SvgElement } from './svg.ts'

/** What a legend explains: a form first, a colour second, so that it can be told in greyscale. */
export type LegendMark =
	| 'lead'
	| 'responsible'
	| 'support'
	| 'heat'
	| 'task'
	| 'further'
	| 'mention'
	| 'relative'
	| 'lead-merged'
	| 'other'
	| 'other-merged'
	| 'pair'
	| 'pair-few'
	| 'ribbon-lead'
	| 'ribbon'
	| 'ribbon-lead-strong'
	| 'ribbon-strong'
	| 'reach'
	| 'exceed'
	| 'below'
	| 'reference'

/** A mark as its legend shows it, in a square of `size` at x, y. */
export function legendMark(mark: LegendMark, x: number, y: number, size: number): SvgElement[] {
	const middle = { x: x + size / 2, y: y + size / 2 }
	const box = (className: string) => element('rect', { x: x + 1, y: y + 1, width: size - 2, height: size - 2, class: className })
	const disc = (className: string) => element('circle', { cx: middle.x, cy: middle.y, r: size / 2 - 1.5, class: className })
	switch (mark) {
		case 'lead':
			return [box('chart-lead')]
		case 'responsible':
			return [box('chart-responsible')]
		case 'support':
			return [box('chart-support')]
		case 'heat':
			return [element('rect', { x: x + 1, y: y + 1, width: size - 2, height: size - 2, 'fill-opacity': 0.35, class: 'chart-heat' })]
		case 'task':
		case 'pair':
			return [box('chart-solid')]
		case 'pair-few':
			return [element('rect', { x: middle.x - size / 7, y: middle.y - size / 7, width: (size * 2) / 7, height: (size * 2) / 7, class: 'chart-solid' })]
		case 'further':
			return [box('chart-hollow')]
		case 'lead-merged':
			return [box('chart-lead-hollow')]
		case 'other':
			return [disc('chart-solid')]
		case 'other-merged':
		case 'mention':
		case 'relative':
			return [disc('chart-hollow')]
		case 'ribbon-lead-strong':
			return [box('chart-ribbon-lead chart-ribbon-strong')]
		case 'ribbon-strong':
			return [box('chart-ribbon chart-ribbon-strong')]
		case 'ribbon-lead':
			return [box('chart-ribbon-lead')]
		case 'ribbon':
			return [box('chart-ribbon')]
		case 'reach':
			return [disc('chart-solid')]
		case 'exceed':
			return [element('path', { d: triangle(middle.x, middle.y, size / 2 - 0.5), class: 'chart-solid' })]
		case 'below':
			return [element('path', { d: triangle(middle.x, middle.y, -(size / 2 - 0.5)), class: 'chart-solid' })]
		case 'reference':
			return [element('line', { x1: x, x2: x + size, y1: middle.y, y2: middle.y, class: 'chart-reference' }), disc('chart-reference-mark')]
	}
}

/** A triangle around a point: upwards, or downwards with a negative size. */
export function triangle(x: number, y: number, size: number): string {
	const half = Math.abs(size) * 1.1
	return `M${cut(x - half)} ${cut(y + size * 0.8)}L${cut(x)} ${cut(y - size)}L${cut(x + half)} ${cut(y + size * 0.8)}z`
}
