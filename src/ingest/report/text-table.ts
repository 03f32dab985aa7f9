import { pad, widthOf, wrap } from './display-width.ts'
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

/**
 * Rows in aligned columns, in lines of at most `width` terminal columns; Chinese characters count two. Columns in which nothing stands are left out. When the
 * wrapping columns do not cut, those that need less than an even share get what they need, and the others share the rest.
 */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width: number, palette: Palette): string[] {
	const shown = columns.map((column, at) => ({ ...column, at })).filter(({ at }) => rows.some(row => (row[at] ?? '') !== ''))
	const natural = shown.map(({ title, at }) => Math.max(widthOf(title), ...rows.map(row => widthOf(row[at] ?? ''))))
	const widths = share(shown, natural, width - gap * (shown.length - 1))
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

function share(columns: readonly TextColumn[], natural: readonly number[], width: number): number[] {
	const widths = [...natural]
	let open = columns.flatMap(({ wraps }, at) => (wraps ? [at] : []))
	let left = width - columns.reduce((sum, { wraps }, at) => sum + (wraps ? 0 : (natural[at] as number)), 0)
	while (open.length > 0) {
		const even = Math.max(narrowest, Math.floor(left / open.length))
		const modest = open.filter(at => (natural[at] as number) <= even)
		for (const at of modest) left -= natural[at] as number
		if (modest.length === 0) {
			for (const at of open) widths[at] = even
			break
		}
		open = open.filter(at => !modest.includes(at))
	}
	return widths
}
