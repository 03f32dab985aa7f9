import type { Chart } from '../charts/index.ts'
import type { EmbedKind } from './embeddables.ts'

/**
 * The height of a frame that no script fits to what is in it, in CSS pixels: enough to see what it is and the first of what it lists, on a
 * desk and on a phone; the rest is reached by scrolling in the frame.
 */
export const heightOf: Readonly<Record<Exclude<EmbedKind, 'chart'>, number>> = {
	plan: 800,
	section: 640,
	unit: 640,
	function: 640,
	comparison: 800,
	search: 640,
}

/** Title, legend, notes and source around a drawing. */
const aroundChart = 500
const tallest = 900

/** A chart is to be seen whole at the width of a page, as far as a screen goes. */
export function chartHeight(chart: Pick<Chart, 'wide'>): number {
	return Math.min(tallest, Math.ceil((Number(chart.wide.attributes.height) + aroundChart) / 10) * 10)
}
