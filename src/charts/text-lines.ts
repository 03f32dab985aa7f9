import { element, type SvgElement } from './svg.ts'

/** A text of several lines; x and y are the baseline of the first. */
export function textLines(
	lines: readonly string[],
	x: number,
	y: number,
	attributes: Readonly<Record<string, string | number>>,
	lineHeight: number,
): SvgElement {
	if (lines.length === 1) return element('text', { x, y, ...attributes }, lines)
	return element(
		'text',
		{ x, y, ...attributes },
		lines.map((line, index) => element('tspan', index ? { x, dy: lineHeight } : { x }, [line])),
	)
}
