import type { Glyph } from './page.ts'
import { type PrintLine, setLines } from './set-lines.ts'

/** Where the lines of a column begin and end when they are full. */
export interface Edges {
	left: number
	right: number
}

/** No fewer rows on each side make two columns. */
const leastRows = 8
/** A gutter is at least this wide, in letters. */
const leastGutter = 1.2

/** The lines of a band of a page, column by column; one column, whose edges are the page's, where nothing parts them. */
export function cutColumns(
	lines: readonly PrintLine[],
	glyphs: readonly Glyph[],
	{ number, height }: { number: number; height: number },
): { lines: readonly PrintLine[]; edges?: Edges }[] {
	// Running heads and page numbers stand in the middle, over the gutter.
	const body = lines.filter(line => line.base > height * 0.1 && line.base < height * 0.92)
	const gutter = body.length >= leastRows ? gutterOf(body, glyphs) : null
	if (gutter === null) return [{ lines }]
	const columns: { lines: PrintLine[]; edges?: Edges }[] = []
	let left: Glyph[] = []
	let right: Glyph[] = []
	const close = () => {
		for (const side of [left, right]) {
			const set = setLines(side, number)
			if (set.length > 0) columns.push({ lines: set, edges: edgesOf(set, { left: set[0]?.left ?? 0, right: set[0]?.right ?? 0 }) })
		}
		left = []
		right = []
	}
	const rows = rowsOf(glyphs, lines)
	for (const line of lines) {
		const row = rows.get(line) ?? []
		if (row.some(glyph => glyph.x < gutter && glyph.x + glyph.width > gutter) || crosses(row, gutter)) {
			// A line over both columns: what stands above it is read first.
			close()
			columns.push({ lines: [line] })
		} else {
			left.push(...row.filter(glyph => glyph.x + glyph.width / 2 < gutter))
			right.push(...row.filter(glyph => glyph.x + glyph.width / 2 >= gutter))
		}
	}
	close()
	return columns
}

function rowsOf(glyphs: readonly Glyph[], lines: readonly PrintLine[]): Map<PrintLine, Glyph[]> {
	const rows = new Map<PrintLine, Glyph[]>(lines.map(line => [line, []]))
	let at = 0
	for (const glyph of [...glyphs].sort((one, other) => one.y - other.y)) {
		while (at + 1 < lines.length && glyph.y > ((lines[at] as PrintLine).base + (lines[at + 1] as PrintLine).base) / 2) at++
		const line = lines[at]
		if (line) rows.get(line)?.push(glyph)
	}
	return rows
}

/** Words close together over the gutter. */
function crosses(row: readonly Glyph[], gutter: number): boolean {
	const before = row.filter(glyph => glyph.x < gutter)
	const behind = row.filter(glyph => glyph.x >= gutter)
	if (before.length === 0 || behind.length === 0) return false
	const end = Math.max(...before.slice(0, 500).map(glyph => glyph.x + glyph.width))
	return Math.min(...behind.slice(0, 500).map(glyph => glyph.x)) - end < (row[0]?.size ?? 0) * leastGutter * 0.8
}

/** The middle of the gap that nearly all lines leave in the middle of the page; null where there is none. */
function gutterOf(lines: readonly PrintLine[], glyphs: readonly Glyph[]): number | null {
	const left = Math.min(...lines.map(line => line.left))
	const right = Math.max(...lines.map(line => line.right))
	const step = 2
	const from = left + (right - left) * 0.35
	const size = Math.max(4, lines[lines.length >> 1]?.size ?? 12)
	const covered = Array.from({ length: Math.max(0, Math.ceil(((right - left) * 0.3) / step)) }, () => 0)
	for (const glyph of glyphs) {
		const first = Math.max(0, Math.floor((glyph.x - from) / step))
		for (let at = first; at < covered.length && from + at * step < glyph.x + glyph.width; at++) covered[at] = (covered[at] as number) + 1
	}
	const allowed = Math.max(1, lines.length * 0.15)
	let best: { start: number; length: number } | null = null
	let start = 0
	covered.push(Number.POSITIVE_INFINITY)
	covered.forEach((count, at) => {
		if (count <= allowed) return
		if (at - start > (best?.length ?? 0)) best = { start, length: at - start }
		start = at + 1
	})
	const found = best as { start: number; length: number } | null
	if (!found || found.length * step < size * leastGutter) return null
	const gutter = from + (found.start + found.length / 2) * step
	const beside = (test: (glyph: Glyph) => boolean) => new Set(glyphs.filter(test).map(glyph => Math.round(glyph.y / 4))).size
	const rowsLeft = beside(glyph => glyph.x + glyph.width < gutter)
	const rowsRight = beside(glyph => glyph.x > gutter)
	return Math.min(rowsLeft, rowsRight) >= leastRows ? gutter : null
}

/** The edges that most lines share; `otherwise` where there are too few to tell. */
export function edgesOf(lines: readonly PrintLine[], otherwise: Edges): Edges {
	if (lines.length === 0) return otherwise
	return {
		left: shared(lines.map(line => line.left).sort((one, other) => one - other)),
		right: shared(lines.map(line => line.right).sort((one, other) => other - one)),
	}
}

/** The outermost value that another lies near to; the outermost where none does. */
function shared(values: readonly number[]): number {
	const found = values.find((value, at) => at + 1 < values.length && Math.abs((values[at + 1] as number) - value) <= 3)
	return found ?? (values[0] as number)
}
