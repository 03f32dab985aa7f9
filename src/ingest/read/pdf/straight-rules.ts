import { apply, type Matrix } from './matrix.ts'
import type { Rule } from './page.ts'
import { OPS } from './pdfjs.ts'

/** A filled box no thicker than this is a line: programs draw the lines of a table so. In points. */
const thickest = 3
/** What is shorter is a dot or a part of a sign. */
const shortest = 4
/** How far a line may deviate from straight. */
const slack = 0.6
/** Lines that lie so near are one, drawn cell by cell or twice. */
const near = 2
/** The steps of a path as pdfjs writes them, and how many numbers follow each. */
const steps: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }
const curves = new Set([2, 3])
/** No page has more. */
const mostRules = 20_000

const strokes = new Set([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])
const fills = new Set([OPS.fill, OPS.eoFill])

/** Gathers the horizontal and vertical lines out of the paths of a page. */
export function straightRules() {
	const horizontal: Rule[] = []
	const vertical: Rule[] = []
	const addLine = (x1: number, y1: number, x2: number, y2: number) => {
		if (horizontal.length + vertical.length >= mostRules) return
		if (Math.abs(y1 - y2) <= slack && Math.abs(x1 - x2) >= shortest / 2) horizontal.push({ at: (y1 + y2) / 2, start: Math.min(x1, x2), end: Math.max(x1, x2) })
		else if (Math.abs(x1 - x2) <= slack && Math.abs(y1 - y2) >= shortest / 2)
			vertical.push({ at: (x1 + x2) / 2, start: Math.min(y1, y2), end: Math.max(y1, y2) })
	}
	const addBox = (points: readonly (readonly [number, number])[]) => {
		const [left, right] = extent(points.map(([x]) => x))
		const [top, bottom] = extent(points.map(([, y]) => y))
		if (bottom - top <= thickest && right - left > bottom - top) addLine(left, (top + bottom) / 2, right, (top + bottom) / 2)
		else if (right - left <= thickest) addLine((left + right) / 2, top, (left + right) / 2, bottom)
	}
	return {
		/** A path as pdfjs gives it: what is done with it, and its steps in one array of numbers. */
		add(action: number, [path]: readonly [ArrayLike<number> | null], matrix: Matrix, lineWidth: number): void {
			if (!path || !(strokes.has(action) || fills.has(action))) return
			const thick = lineWidth * Math.hypot(matrix[0], matrix[1])
			for (const { points, curved, closed } of subpaths(path, matrix)) {
				if (curved) continue
				if (fills.has(action)) addBox(points)
				// A very thick line is a box.
				else if (thick <= thickest * 2) {
					const around = closed || action === OPS.closeStroke ? [...points, points[0] as [number, number]] : points
					for (let at = 1; at < around.length; at++) addLine(...(around[at - 1] as [number, number]), ...(around[at] as [number, number]))
				}
			}
		},
		found: () => ({ horizontal: merged(horizontal), vertical: merged(vertical) }),
	}
}

interface Subpath {
	points: [number, number][]
	curved: boolean
	closed: boolean
}

function subpaths(path: ArrayLike<number>, matrix: Matrix): Subpath[] {
	const found: Subpath[] = []
	for (let at = 0; at < path.length; ) {
		const step = path[at] as number
		const count = steps[step]
		if (count === undefined) break
		if (step === 0) found.push({ points: [], curved: false, closed: false })
		const last = found.at(-1)
		if (last && step === 4) last.closed = true
		else if (last) {
			if (curves.has(step)) last.curved = true
			last.points.push(apply(matrix, path[at + count - 1] as number, path[at + count] as number))
		}
		at += count + 1
	}
	return found.filter(({ points }) => points.length > 1)
}

function extent(values: readonly number[]): [number, number] {
	let low = Number.POSITIVE_INFINITY
	let high = Number.NEGATIVE_INFINITY
	for (const value of values) {
		low = Math.min(low, value)
		high = Math.max(high, value)
	}
	return [low, high]
}

/** One rule for what is drawn in pieces or twice. */
function merged(rules: readonly Rule[]): Rule[] {
	const rows: { at: number; rules: Rule[] }[] = []
	for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
		const row = rows.at(-1)
		if (row && rule.at - row.at <= near) row.rules.push(rule)
		else rows.push({ at: rule.at, rules: [rule] })
	}
	return rows.flatMap(({ at, rules: row }) => {
		const joined: Rule[] = []
		for (const rule of row.sort((one, other) => one.start - other.start)) {
			const last = joined.at(-1)
			if (last && rule.start - last.end <= near) last.end = Math.max(last.end, rule.end)
			else joined.push({ at, start: rule.start, end: rule.end })
		}
		return joined.filter(({ start, end }) => end - start >= shortest)
	})
}
