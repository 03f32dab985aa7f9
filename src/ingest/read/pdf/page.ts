/** A sign on a page. Lengths are points (1/72 inch); x grows to the right, y down; `y` is the line the sign stands on. */
export interface Glyph {
	text: string
	x: number
	y: number
	width: number
	/** The height of the letters: the font's size as it is drawn. */
	size: number
	/** The name of its typeface, without the mark of a subset. */
	font: string
	bold: boolean
	/** Drawn with no colour: what text recognition lays under the picture of a scan. */
	unseen: boolean
	/** Marked in the file as belonging to the page: a running head, a page number. */
	artifact: boolean
	/** Its direction in degrees, 0 for a sign that stands upright; clockwise. */
	angle: number
}

/** A horizontal or vertical line drawn on a page, from `start` to `end` along its direction, at `at` across it. */
export interface Rule {
	at: number
	start: number
	end: number
}

/** What is drawn on a page, as far as reading needs it. */
export interface PageMarks {
	number: number
	width: number
	height: number
	glyphs: Glyph[]
	horizontal: Rule[]
	vertical: Rule[]
}

/** A box on a page. */
export interface Box {
	left: number
	top: number
	right: number
	bottom: number
}

/** The middle of a sign, by which it lies in a box or not. */
function middleOf(glyph: Glyph): { x: number; y: number } {
	return { x: glyph.x + glyph.width / 2, y: glyph.y - glyph.size * 0.38 }
}

export function lies(glyph: Glyph, box: Box): boolean {
	const { x, y } = middleOf(glyph)
	return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}
