import type { Box, Glyph } from './page.ts'

/** A line of print. */
export interface PrintLine extends Box {
	text: string
	/** The line it stands on, and the size of most of its letters. */
	base: number
	size: number
	page: number
	/** How many units at its start are bold or in a typeface of their own; all of them when the whole line is. */
	bold: number
	/** The typeface of its Chinese signs. */
	font: string
	artifact: boolean
	/** The width of its first sign: what must fit behind the line before for the two to be parted on purpose. */
	firstWidth: number
}

/** A space of this part of the letters' size between two signs is a blank; a wider one parts two columns, or the parts of a form. */
const blank = 0.3
/** Bold is drawn by some programs by printing a sign twice, a hair's breadth apart. */
const twice = 0.25

/** The lines of a page's signs, from the top; in each the signs from left to right. A line is cut where a gap is wider than `widestGap` letters. */
export function setLines(glyphs: readonly Glyph[], page: number, widestGap = Number.POSITIVE_INFINITY): PrintLine[] {
	const rows: Glyph[][] = []
	const sorted = [...glyphs].sort((one, other) => one.y - other.y || one.x - other.x)
	let base = Number.NEGATIVE_INFINITY
	for (const glyph of sorted) {
		const row = rows.at(-1)
		// Small letters of the same line stand a little higher or lower: ², footnote signs, full-width signs of another font.
		if (row && glyph.y - base <= Math.max(glyph.size, row[0]?.size ?? 0) * 0.45) row.push(glyph)
		else {
			rows.push([glyph])
			base = glyph.y
		}
	}
	const printed = rows.filter(row => row.some(glyph => !isBlank(glyph)))
	return printed.flatMap(row => cutAtGaps(withoutTwice(row.sort((one, other) => one.x - other.x)), widestGap).map(part => lineOf(part, page)))
}

function withoutTwice(row: readonly Glyph[]): Glyph[] {
	const kept: Glyph[] = []
	for (const glyph of row) {
		const again = kept
			.slice(-3)
			.find(other => other.text === glyph.text && Math.abs(other.x - glyph.x) <= glyph.size * twice && Math.abs(other.y - glyph.y) <= glyph.size * twice)
		if (again) again.bold = true
		else kept.push({ ...glyph })
	}
	return kept
}

function cutAtGaps(row: readonly Glyph[], widestGap: number): Glyph[][] {
	const parts: Glyph[][] = []
	let right = Number.POSITIVE_INFINITY
	for (const glyph of row) {
		if (isBlank(glyph)) {
			parts.at(-1)?.push(glyph)
			continue
		}
		if (glyph.x - right > widestGap * glyph.size || parts.length === 0) parts.push([glyph])
		else parts.at(-1)?.push(glyph)
		right = glyph.x + glyph.width
	}
	return parts
}

function isBlank(glyph: Glyph): boolean {
	return glyph.text.trim() === ''
}

function lineOf(given: readonly Glyph[], page: number): PrintLine {
	const row = given.filter(glyph => !isBlank(glyph))
	const sizes = row.map(glyph => glyph.size).sort((one, other) => one - other)
	const size = sizes[sizes.length >> 1] as number
	let text = ''
	let bold = 0
	let isBold = true
	let before: Glyph | null = null
	const faces = new Map<string, number>()
	let blankBefore = false
	for (const glyph of given) {
		if (isBlank(glyph)) {
			blankBefore = true
			continue
		}
		if (before && (blankBefore || needsBlank(before, glyph))) text += ' '
		blankBefore = false
		text += glyph.text
		if (isHan(glyph.text)) faces.set(glyph.font, (faces.get(glyph.font) ?? 0) + 1)
		// Figures and signs of a title may stand in another typeface.
		isBold &&= glyph.bold || !isHan(glyph.text)
		if (isBold && glyph.bold) bold = text.length
		before = glyph
	}
	const first = row[0] as Glyph
	return {
		text,
		base: first.y,
		size,
		page,
		bold,
		font: [...faces].sort(([, one], [, other]) => other - one)[0]?.[0] ?? first.font,
		artifact: row.every(glyph => glyph.artifact),
		firstWidth: first.width,
		left: first.x,
		right: Math.max(...row.slice(-2).map(glyph => glyph.x + glyph.width)),
		top: Math.min(...row.slice(0, 400).map(glyph => glyph.y - glyph.size * 0.88)),
		bottom: first.y + size * 0.12,
	}
}

/** Chinese signs are spread to fill a line and take no blank then; a gap of a whole letter is one. */
function needsBlank(before: Glyph, glyph: Glyph): boolean {
	const gap = glyph.x - before.x - before.width
	const least = isHan(before.text) || isHan(glyph.text) ? 0.7 : blank
	return gap > least * Math.max(glyph.size, before.size)
}

function isHan(text: string): boolean {
	return /[\u2e80-\u9fff\uf900-\uff60]/.test(text)
}
