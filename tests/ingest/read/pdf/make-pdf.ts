/** What a test draws on a page. Lengths are points; y grows upwards from the bottom, as PDF counts. */
export interface Drawn {
	/** Words, their first sign's place, and how large they are. */
	text?: { words: string; x: number; y: number; size?: number; operators?: string }[]
	/** Lines from one point to another. */
	lines?: [x1: number, y1: number, x2: number, y2: number][]
	/** Operators as they are. */
	operators?: string
	/** Entries of the page's dictionary. */
	entries?: string
}

const pageWidth = 595
const pageHeight = 842

/**
 * A PDF as old programs wrote it: a Chinese font that is not embedded, its signs in UCS-2 (Adobe's character map UniGB-UCS2-H). Each sign is as wide as it is high.
 */
export function makePdf(pages: readonly Drawn[], { trailer = '' } = {}): Uint8Array {
	const streams = pages.map(({ text = [], lines = [], operators = '' }) =>
		[
			...text.map(
				({ words, x, y, size = 16, operators: before = '' }) =>
					`BT ${before} /F1 ${size} Tf ${x} ${y} Td <${Buffer.from(words, 'utf16le').swap16().toString('hex')}> Tj ET`,
			),
			...lines.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`),
			operators,
		].join('\n'),
	)
	const first = 6
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
		'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 [1000] 814 939 500] >>',
		'<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
		...pages.flatMap(({ entries = '' }, at) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageWidth} ${pageHeight}] ${entries} /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
			`<< /Length ${(streams[at] as string).length} >>\nstream\n${streams[at]}\nendstream`,
		]),
	]
	let file = '%PDF-1.4\n'
	const offsets = objects.map((object, at) => {
		const offset = file.length
		file += `${at + 1} 0 obj\n${object}\nendobj\n`
		return offset
	})
	const table = file.length
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`
	return new Uint8Array(Buffer.from(file, 'latin1'))
}

/** Lines of print one under the other, each beginning at `x`. */
export function linesFrom(
	lines: readonly (string | [words: string, x: number])[],
	{ x = 80, top = 760, size = 16, pitch = 28 } = {},
): NonNullable<Drawn['text']> {
	return lines.map((line, at) => ({ words: typeof line === 'string' ? line : line[0], x: typeof line === 'string' ? x : line[1], y: top - at * pitch, size }))
}

/** A ruled table: the borders of its columns and rows, without the lines named in `missing` (`h2 0`: the line below row 2 in column 0; `v1 2`: right of column 1 in row 2). */
export function ruled(xs: readonly number[], ys: readonly number[], missing: readonly string[] = []): NonNullable<Drawn['lines']> {
	const lines: NonNullable<Drawn['lines']> = []
	ys.forEach((y, row) => {
		for (let column = 0; column + 1 < xs.length; column++)
			if (!missing.includes(`h${row - 1} ${column}`)) lines.push([xs[column] as number, y, xs[column + 1] as number, y])
	})
	xs.forEach((x, column) => {
		for (let row = 0; row + 1 < ys.length; row++) if (!missing.includes(`v${column - 1} ${row}`)) lines.push([x, ys[row] as number, x, ys[row + 1] as number])
	})
	return lines
}
