/** Where a key leads: along the order of drawing, or to the next mark above or below. */
export type Way = 'before' | 'after' | 'above' | 'below' | 'first' | 'last'

export interface Box {
	left: number
	right: number
	top: number
	bottom: number
}

/**
 * The index of the mark that a key leads to from the current one (-1: none yet, then it is the first, or the last on the way back).
 * Above and below: of the nearest row the mark that is nearest sideways. Stays where there is none.
 */
export const nextMark = (boxes: readonly Box[], current: number, way: Way): number => {
	const from = boxes[current]
	if (way === 'first' || (!from && way !== 'before' && way !== 'above')) return 0
	if (way === 'last' || !from) return boxes.length - 1
	if (way === 'before') return Math.max(0, current - 1)
	if (way === 'after') return Math.min(boxes.length - 1, current + 1)
	const down = way === 'below' ? 1 : -1
	let best = current
	let least = Number.POSITIVE_INFINITY
	boxes.forEach((box, index) => {
		const rows = down * (middleY(box) - middleY(from))
		if (rows <= Math.min(box.bottom - box.top, from.bottom - from.top) / 2) return
		// A row further costs more than the whole width: rows first, then sideways.
		const cost = rows * 4 + Math.abs((box.left + box.right - from.left - from.right) / 2)
		if (cost < least) {
			least = cost
			best = index
		}
	})
	return best
}

const middleY = ({ top, bottom }: Box): number => (top + bottom) / 2
