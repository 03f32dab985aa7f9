import type { Box, Glyph, Rule } from './page.ts'

/** How far the ends of two lines of one table may differ. In points. */
const drift = 5
/** No gap between two columns is narrower, in letters. */
const leastGap = 0.6
const step = 1.5

/**
 * The lines that a table without vertical ones would have: it stands between horizontal lines of one length, and gaps that no word crosses part its columns. Where
 * no line is drawn between its rows (a table of three lines), a number in the first column begins one.
 */
export function impliedRules(horizontal: readonly Rule[], glyphs: readonly Glyph[], tables: readonly Box[]): { horizontal: Rule[]; vertical: Rule[] } {
	const free = horizontal.filter(rule => !tables.some(table => rule.at >= table.top - drift && rule.at <= table.bottom + drift))
	const across: Rule[] = []
	const down: Rule[] = []
	for (const group of groupsOfOneLength(free)) {
		const [first, last] = [group[0] as Rule, group.at(-1) as Rule]
		const inside = glyphs.filter(({ text, x, y }) => text.trim() !== '' && y > first.at && y < last.at && x >= first.start - drift && x <= first.end + drift)
		const gaps = gapsBetween(inside, first)
		// Two columns between lines are the end of an official document: who printed it, and when (GB/T 9704-2012, 7.4).
		if (group.length < 3 || gaps.length < 2) continue
		down.push(...[first.start, ...gaps, first.end].map(at => ({ at, start: first.at, end: last.at })))
		across.push(...group, ...numberedRows(inside, first, group, gaps[0] as number))
	}
	return { horizontal: across, vertical: down }
}

/** Lines one under the other that begin and end at the same places. */
function groupsOfOneLength(rules: readonly Rule[]): Rule[][] {
	const groups: Rule[][] = []
	for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
		const last = groups.at(-1)?.at(-1)
		if (last && Math.abs(last.start - rule.start) <= drift && Math.abs(last.end - rule.end) <= drift) groups.at(-1)?.push(rule)
		else groups.push([rule])
	}
	return groups
}

/** The middles of the gaps that no sign crosses. */
function gapsBetween(glyphs: readonly Glyph[], { start, end }: Rule): number[] {
	const size = Math.max(6, ...glyphs.slice(0, 50).map(glyph => glyph.size))
	const covered = new Uint8Array(Math.max(0, Math.ceil((end - start) / step)))
	for (const { x, width } of glyphs) covered.fill(1, Math.max(0, Math.floor((x - start) / step)), Math.max(0, Math.ceil((x + width - start) / step)))
	const gaps: number[] = []
	let from = covered.indexOf(1)
	const last = covered.lastIndexOf(1)
	for (let at = from; at >= 0 && at <= last; at++) {
		if (!covered[at]) continue
		if ((at - from - 1) * step >= size * leastGap) gaps.push(start + ((from + 1 + at) / 2) * step)
		from = at
	}
	return gaps
}

/** Lines above the numbers of the first column, where one band holds several. */
function numberedRows(glyphs: readonly Glyph[], { start, end }: Rule, group: readonly Rule[], firstGap: number): Rule[] {
	if (group.length > 3) return []
	const numbers = glyphs.filter(({ text, x }) => x < firstGap && /\d/.test(text)).map(({ y, size }) => y - size * 1.15)
	return [...new Set(numbers.map(at => Math.round(at)))].filter(at => !group.some(rule => Math.abs(rule.at - at) < 14)).map(at => ({ at, start, end }))
}
