import type { Glyph } from './page.ts'

/** The gap between two columns of text; lengths are points. */
export interface Gutter {
	left: number
	right: number
}

/** The signs of a row of print that are no blanks, and how large they are. */
export type Row = readonly Glyph[]

/** Letters of this many sizes stand on each side of a gutter at least, where a line is full. */
const leastColumn = 8
/** How wide a gutter is at least, in letters: where lines end at it and begin behind it, and where they may not. */
const leastGutter = { between: 0.6, ragged: 1.2 }
/** How many rows have words on both sides at least. A page that goes on behind one with columns needs fewer. */
const leastRows = { between: 4, goesOn: 2, ragged: 8 }

/** What the rows of a page say about one place for a gutter, in the part of the page where they say it most clearly. */
interface Evidence {
	score: number
	from: number
	to: number
}

/**
 * The gap in the middle of a page that its rows leave free, one under the other; null where there is none. A headline, a running head and text over both columns do
 * not count: what counts is the part of the page where rows stand on both sides. `before` is the gutter of the page before.
 */
export function findGutter(rows: readonly Row[], before: Gutter | null): Gutter | null {
	const printed = rows.filter(row => row.length > 0)
	if (printed.length === 0) return null
	const ends = printed.map(row => ({ left: startOf(row), right: endOf(row) }))
	const left = ends.reduce((least, end) => Math.min(least, end.left), Number.POSITIVE_INFINITY)
	const right = ends.reduce((most, end) => Math.max(most, end.right), 0)
	const sizes = printed.map(row => (row[0] as Glyph).size).sort((one, other) => one - other)
	const size = Math.max(4, sizes[sizes.length >> 1] as number)
	const from = left + (right - left) * 0.35
	const step = Math.max(1, (right - left) / 500)
	const strip = Math.ceil((size * leastGutter.between) / step)
	const places = Math.max(0, Math.floor(((right - left) * 0.3) / step) - strip)
	const found = bestPlaces(
		Array.from({ length: places }, (_, at) => from + at * step),
		printed.map(row => coverage(row, from, step, places + strip)),
		ends,
		strip * step,
	)
	if (!found) return null
	const gutter = { left: from + found.first * step, right: from + (found.last + strip) * step }
	const band = printed.slice(found.from, found.to).filter(row => !crosses(row, gutter))
	// The lines of one column may stand a little higher than those of the other.
	const pairs = Math.min(
		band.filter(row => row.some(glyph => glyph.x < gutter.left)).length,
		band.filter(row => row.some(glyph => glyph.x >= gutter.left)).length,
	)
	const goesOn = before !== null && Math.abs(before.left + before.right - gutter.left - gutter.right) < size * 4
	if (isText(band, gutter, size)) return pairs >= (goesOn ? leastRows.goesOn : leastRows.between) ? gutter : null
	return pairs >= leastRows.ragged && gutter.right - gutter.left >= size * leastGutter.ragged ? gutter : null
}

/** Whether a row has a sign in a gutter. */
export function crosses(row: Row, { left, right }: Gutter): boolean {
	return row.some(glyph => glyph.x < right - glyph.size * 0.1 && glyph.x + glyph.width > left + glyph.size * 0.1)
}

/** How many signs of a row stand before each of so many places, in steps. */
function coverage(row: Row, from: number, step: number, length: number): Uint16Array {
	const covered = new Uint16Array(length + 1)
	for (const { x, width } of row) covered.fill(1, Math.max(1, Math.floor((x - from) / step) + 1), Math.max(1, Math.ceil((x + width - from) / step) + 1))
	for (let at = 1; at <= length; at++) covered[at] = (covered[at] as number) + (covered[at - 1] as number)
	return covered
}

/** The longest run of places of which the rows speak best, and the rows that do. */
function bestPlaces(places: readonly number[], covered: readonly Uint16Array[], ends: readonly Gutter[], width: number) {
	const strip = (covered[0]?.length ?? 1) - 1 - places.length
	let best: (Evidence & { first: number; last: number }) | null = null
	let run: (Evidence & { first: number; last: number }) | null = null
	places.forEach((place, at) => {
		const evidence = weigh(
			ends.map(({ left, right }, row) => {
				const counts = covered[row] as Uint16Array
				if ((counts[at + strip] as number) > (counts[at] as number)) return -3
				return left < place && right > place + width ? 1 : 0.25
			}),
		)
		if (run && run.score === evidence.score && run.last === at - 1) run.last = at
		else run = { ...evidence, first: at, last: at }
		if (run.score > 0 && (!best || run.score > best.score || (run.score === best.score && run.last - run.first > best.last - best.first))) best = run
	})
	return best as (Evidence & { first: number; last: number }) | null
}

/** The rows one under the other whose weights add up to most. */
function weigh(weights: readonly number[]): Evidence {
	let best: Evidence = { score: 0, from: 0, to: 0 }
	let score = 0
	let from = 0
	weights.forEach((weight, at) => {
		if (score <= 0) {
			score = 0
			from = at
		}
		score += weight
		if (score > best.score) best = { score, from, to: at + 1 }
	})
	return best
}

/** Whether lines of text end before a gutter and begin behind it; the cells of a table without lines end where they like. */
function isText(band: readonly Row[], gutter: Gutter, size: number): boolean {
	const before = band.map(row => row.filter(glyph => glyph.x < gutter.left)).filter(row => row.length > 0)
	const behind = band.map(row => row.filter(glyph => glyph.x >= gutter.left)).filter(row => row.length > 0)
	if (before.length === 0 || behind.length === 0) return false
	const ends = before.map(endOf)
	const starts = behind.map(startOf)
	const end = ends.reduce((one, other) => Math.max(one, other))
	const start = starts.reduce((one, other) => Math.min(one, other))
	const left = before.map(startOf).reduce((one, other) => Math.min(one, other))
	const right = behind.map(endOf).reduce((one, other) => Math.max(one, other))
	if (end - left < size * leastColumn || right - start < size * leastColumn) return false
	return ends.filter(at => end - at <= size * 1.6).length >= ends.length * 0.5 && starts.filter(at => at - start <= size * 2.6).length >= starts.length * 0.6
}

function startOf(row: Row): number {
	return row.reduce((least, glyph) => Math.min(least, glyph.x), Number.POSITIVE_INFINITY)
}

function endOf(row: Row): number {
	return row.reduce((most, glyph) => Math.max(most, glyph.x + glyph.width), 0)
}
