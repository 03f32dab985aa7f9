import { cutColumns, type Edges, edgesOf } from './cut-columns.ts'
import { findGrids, type Grid, type GridCell } from './find-grids.ts'
import type { Gutter } from './find-gutter.ts'
import { impliedRules } from './open-tables.ts'
import { type Glyph, lies, type PageMarks } from './page.ts'
import { type PrintLine, setLines } from './set-lines.ts'

/** A ruled table on a page, with the lines in each of its cells. */
export interface PageTable {
	grid: Grid
	cells: { cell: GridCell; lines: PrintLine[] }[]
}

/** What stands on a page, in reading order. */
export type PageItem = { type: 'line'; line: PrintLine; edges: Edges } | { type: 'table'; table: PageTable }

export interface PageContent {
	number: number
	width: number
	height: number
	items: PageItem[]
	/** What parts its columns. */
	gutter: Gutter | null
	/** Text that is drawn but not seen, while other text is; and text across the page. Lines, from the top. */
	hidden: PrintLine[]
	watermark: PrintLine[]
}

/** Puts the signs of a page in order: lines, columns, tables. `before` is the gutter of the page before. */
export function layOutPage(given: PageMarks, before: Gutter | null): PageContent {
	const marks = upright(given)
	const slanted = marks.glyphs.filter(glyph => glyph.angle % 90 !== 0 && glyph.text.trim() !== '')
	const straight = marks.glyphs.filter(glyph => glyph.angle % 90 === 0)
	const outside = (glyph: Glyph) => glyph.x + glyph.width < 0 || glyph.x > marks.width || glyph.y < 0 || glyph.y - glyph.size > marks.height
	const seen = straight.filter(glyph => !glyph.unseen && !outside(glyph))
	const unseen = straight.filter(glyph => glyph.unseen && !outside(glyph))
	// Under the picture of a scan the recognised text is all there is; beside real text it is a copy.
	const read = unseen.length > seen.length ? [...seen, ...unseen] : seen
	const left = unseen.length > seen.length ? [] : unseen
	const { tables, rest } = takeTables(read, marks)
	return {
		number: marks.number,
		width: marks.width,
		height: marks.height,
		...inOrder(setLines(rest, marks.number), rest, tables, marks, before),
		hidden: setLines([...left, ...straight.filter(outside)], marks.number),
		// In the order in which they are drawn.
		watermark:
			slanted.length === 0 ? [] : [{ ...(setLines(slanted.slice(0, 1), marks.number)[0] as PrintLine), text: slanted.map(({ text }) => text).join('') }],
	}
}

/** The tables of a page, and the signs that stand in none. */
function takeTables(glyphs: readonly Glyph[], { number, horizontal, vertical }: PageMarks): { tables: PageTable[]; rest: Glyph[] } {
	const ruled = fillGrids(findGrids(horizontal, vertical), glyphs, number)
	const grids = ruled.tables.map(({ grid }) => grid)
	const implied = impliedRules(horizontal, ruled.rest, grids)
	const open = fillGrids(findGrids(implied.horizontal, implied.vertical), ruled.rest, number)
	return { tables: [...ruled.tables, ...open.tables].sort((one, other) => one.grid.top - other.grid.top), rest: open.rest }
}

function fillGrids(grids: readonly Grid[], glyphs: readonly Glyph[], number: number): { tables: PageTable[]; rest: Glyph[] } {
	const tables: PageTable[] = []
	let rest = [...glyphs]
	for (const grid of grids) {
		const own = new Map<GridCell, Glyph[]>()
		const others: Glyph[] = []
		const find = cellFinder(grid)
		for (const glyph of rest) {
			const cell = lies(glyph, grid) ? find(glyph) : undefined
			if (!cell) others.push(glyph)
			else if (own.has(cell)) own.get(cell)?.push(glyph)
			else own.set(cell, [glyph])
		}
		// One box with words only lays out the page.
		if (own.size < 2) continue
		tables.push({ grid, cells: grid.cells.map(cell => ({ cell, lines: setLines(own.get(cell) ?? [], number) })) })
		rest = others
	}
	return { tables, rest }
}

function cellFinder(grid: Grid): (glyph: Glyph) => GridCell | undefined {
	const rows = grid.ys.slice(1).map(() => [] as GridCell[])
	for (const cell of grid.cells) for (let row = cell.row; row < cell.row + cell.rows; row++) rows[row]?.push(cell)
	return glyph => {
		const middle = glyph.y - glyph.size * 0.38
		const row = grid.ys.findIndex((_y, at) => middle <= (grid.ys[at + 1] ?? Number.POSITIVE_INFINITY))
		return rows[row]?.find(cell => lies(glyph, cell))
	}
}

/** Lines and tables from the top; between two tables the lines of each column one behind the other. */
function inOrder(
	lines: readonly PrintLine[],
	glyphs: readonly Glyph[],
	tables: readonly PageTable[],
	{ number, width, height }: PageMarks,
	before: Gutter | null,
): Pick<PageContent, 'items' | 'gutter'> {
	const items: PageItem[] = []
	let gutter: Gutter | null = null
	const edges = edgesOf(lines, { left: 0, right: width })
	let top = Number.NEGATIVE_INFINITY
	const putLines = (bottom: number) => {
		const within = (line: { base: number }) => line.base > top && line.base <= bottom
		const band = lines.filter(within)
		const cut = cutColumns(
			band,
			glyphs.filter(glyph => within({ base: glyph.y })),
			{ number, height, before: gutter ?? before },
		)
		gutter = cut.gutter ?? gutter
		for (const column of cut.columns) for (const line of column.lines) items.push({ type: 'line', line, edges: column.edges ?? edges })
		top = bottom
	}
	for (const table of tables) {
		putLines(table.grid.top + 1)
		items.push({ type: 'table', table })
	}
	putLines(Number.POSITIVE_INFINITY)
	return { items, gutter }
}

/** A page whose text lies on its side, turned; the numbers are those of a page held so that it can be read. */
function upright(marks: PageMarks): PageMarks {
	const counts = new Map<number, number>()
	for (const { angle } of marks.glyphs) counts.set(angle, (counts.get(angle) ?? 0) + 1)
	const [most = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
	const turn = ((most % 360) + 360) % 360
	if (turn % 90 !== 0 || turn === 0) return marks
	const { width, height } = marks
	const glyphs = marks.glyphs.map(glyph => {
		const angle = (((glyph.angle - most) % 360) + 360) % 360
		if (turn === 90) return { ...glyph, angle, x: glyph.y, y: width - glyph.x }
		if (turn === 270) return { ...glyph, angle, x: height - glyph.y, y: glyph.x }
		return { ...glyph, angle, x: width - glyph.x, y: height - glyph.y }
	})
	const mirror = (rules: PageMarks['horizontal'], length: number | null, across: number | null) =>
		rules.map(({ at, start, end }) => ({
			at: across === null ? at : across - at,
			start: length === null ? start : length - end,
			end: length === null ? end : length - start,
		}))
	const { horizontal, vertical } = marks
	if (turn === 90)
		return { ...marks, glyphs, width: height, height: width, horizontal: mirror(vertical, null, width), vertical: mirror(horizontal, width, null) }
	if (turn === 270)
		return { ...marks, glyphs, width: height, height: width, horizontal: mirror(vertical, height, null), vertical: mirror(horizontal, null, height) }
	return { ...marks, glyphs, horizontal: mirror(horizontal, width, height), vertical: mirror(vertical, height, width) }
}
