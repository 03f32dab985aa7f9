import { pad, separators, widthOf, wrap } from './display-width.ts'
import type { Palette } from './palette.ts'

/** A column of a table in a terminal. */
export interface TextColumn {
	title: string
	/** Figures stand at the right. */
	figures?: boolean
	/** Whether its cells may go on in further lines; the others are as wide as their widest cell. */
	wraps?: boolean
	paint?: (words: string) => string
}

/** Between two columns. */
const gap = 2
/** No wrapping column is narrower. */
const narrowest = 12
/** A name of a body is hardly wider; what is, is a sentence that may be broken. */
const longestPiece = 24
const piecePattern = new RegExp(`[${separators.join('')}]`)

/**
 * Rows in aligned columns, in lines of at most `width` terminal columns; Chinese characters count two. Columns in which nothing stands are left out. When the
 * wrapping columns do not cut, those that need less than an even share get what they need, and the others share the rest.
 */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width: number, palette: Palette): string[] {
	const shown = columns.map((column, at) => ({ ...column, at })).filter(({ at }) => rows.some(row => (row[at] ?? '') !== ''))
	const needs = shown.map(({ title, at }) =>
		needOf(
			title,
			rows.map(row => row[at] ?? ''),
		),
	)
	const widths = share(shown, needs, width - gap * (shown.length - 1))
	const line = (cells: readonly string[], paint: (words: string, at: number) => string) =>
		cells
			.map((cell, at) => {
				const padded = pad(cell, widths[at] as number, shown[at]?.figures)
				return paint(at === cells.length - 1 ? padded.trimEnd() : padded, at)
			})
			.join(' '.repeat(gap))
			.trimEnd()
	const body = rows.flatMap(row => {
		const cells = shown.map(({ at, wraps }, place) => (wraps ? wrap(row[at] ?? '', widths[place] as number) : [row[at] ?? '']))
		const height = Math.max(1, ...cells.map(lines => lines.length))
		return Array.from({ length: height }, (_, part) =>
			line(
				cells.map(lines => lines[part] ?? ''),
				(words, at) => shown[at]?.paint?.(words) ?? words,
			),
		)
	})
	const titles = line(
		shown.map(({ title }) => title),
		palette.soft,
	)
	const rule = palette.soft('─'.repeat(widths.reduce((sum, one) => sum + one, 0) + gap * (shown.length - 1)))
	return [titles, rule, ...body]
}

/** What decides on the width of a column: its widest cell, its widest piece that is not to be broken, and how much stands in a cell of it. */
interface Need {
	natural: number
	piece: number
	mean: number
}

/** Every wrapping column gets what its names need, within an even share; what is left goes where the most words are. */
function share(columns: readonly TextColumn[], needs: readonly Need[], width: number): number[] {
	const widths = needs.map(({ natural }) => natural)
	const wrapping = columns.flatMap(({ wraps }, at) => (wraps ? [at] : []))
	const room = width - columns.reduce((sum, { wraps }, at) => sum + (wraps ? 0 : (widths[at] as number)), 0)
	if (wrapping.reduce((sum, at) => sum + (widths[at] as number), 0) <= room) return widths
	const even = Math.max(narrowest, Math.floor(room / wrapping.length))
	for (const at of wrapping) {
		const { natural, piece } = needs[at] as Need
		widths[at] = Math.min(natural, Math.max(narrowest, Math.min(even, piece, longestPiece)))
	}
	for (let left = room - wrapping.reduce((sum, at) => sum + (widths[at] as number), 0); left > 0; ) {
		const open = wrapping.filter(at => (widths[at] as number) < (needs[at] as Need).natural)
		const words = open.reduce((sum, at) => sum + (needs[at] as Need).mean, 0)
		if (open.length === 0) break
		const before = left
		for (const at of open) {
			const { natural, mean } = needs[at] as Need
			const more = Math.min(left, natural - (widths[at] as number), Math.max(1, Math.floor((before * mean) / words)))
			widths[at] = (widths[at] as number) + more
			left -= more
		}
	}
	return widths
}

function needOf(title: string, cells: readonly string[]): Need {
	const widths = cells.map(widthOf)
	const pieces = cells.flatMap(cell => cell.split(piecePattern)).map(piece => widthOf(piece) + 2)
	return {
		natural: Math.max(widthOf(title), ...widths),
		piece: Math.max(0, ...pieces),
		mean: widths.reduce((sum, one) => sum + one, 0) / Math.max(1, cells.length),
	}
}
