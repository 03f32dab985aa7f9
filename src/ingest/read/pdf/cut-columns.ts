import { crosses, findGutter, type Gutter } from './find-gutter.ts'
import type { Glyph } from './page.ts'
import { type PrintLine, setLines } from './set-lines.ts'

/** Where the lines of a column begin and end when they are full. */
export interface Edges {
	left: number
	right: number
}

/** Lines read one behind the other; without edges of their own they have the page's. */
interface Column {
	lines: readonly PrintLine[]
	edges?: Edges
}

/**
 * The lines of a band of a page, column by column; one column, whose edges are the page's, where nothing parts them. `before` is the gutter of the page before.
 */
export function cutColumns(
	lines: readonly PrintLine[],
	glyphs: readonly Glyph[],
	{ number, height, before }: { number: number; height: number; before: Gutter | null },
): { columns: Column[]; gutter: Gutter | null } {
	const rows = rowsOf(glyphs, lines)
	// Running heads and page numbers stand in the middle, over the gutter.
	const body = lines.filter(line => line.base > height * 0.08 && line.base < height * 0.92)
	const gutter = findGutter(
		body.map(line => printed(rows.get(line) ?? [])),
		before,
	)
	if (gutter === null) return { columns: [{ lines }], gutter }
	const columns: (Column & { side?: 'left' | 'right' })[] = []
	let group: PrintLine[] = []
	const close = () => {
		const parts = group.map(line => {
			const row = rows.get(line) ?? []
			return { left: row.filter(glyph => isLeft(glyph, gutter)), right: row.filter(glyph => !isLeft(glyph, gutter)) }
		})
		const isColumns = group.length > 2 || parts.some(({ left, right }) => printed(left).length > 0 && printed(right).length > 0)
		if (!isColumns) columns.push(...group.map(line => ({ lines: [line] })))
		else {
			for (const side of ['left', 'right'] as const) {
				const set = setLines(
					parts.flatMap(part => part[side]),
					number,
				)
				if (set.length > 0) columns.push({ lines: set, side })
			}
		}
		group = []
	}
	for (const line of lines) {
		if (!crosses(printed(rows.get(line) ?? []), gutter)) group.push(line)
		else {
			// A line over both columns: what stands above it is read first.
			close()
			columns.push({ lines: [line] })
		}
	}
	close()
	const edges = { left: sideEdges(columns, 'left'), right: sideEdges(columns, 'right') }
	return { columns: columns.map(({ lines: own, side }) => (side ? { lines: own, edges: edges[side] } : { lines: own })), gutter }
}

/** The parts of a column above and below a headline have the same edges. */
function sideEdges(columns: readonly (Column & { side?: 'left' | 'right' })[], side: 'left' | 'right'): Edges {
	const lines = columns.flatMap(column => (column.side === side ? column.lines : []))
	return edgesOf(lines, { left: 0, right: 0 })
}

function isLeft(glyph: Glyph, gutter: Gutter): boolean {
	return glyph.x + glyph.width / 2 < (gutter.left + gutter.right) / 2
}

function printed(row: readonly Glyph[]): Glyph[] {
	return row.filter(glyph => glyph.text.trim() !== '')
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
