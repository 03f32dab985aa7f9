import { decode } from './decode.ts'
import type { ReadText } from './layout.ts'
import { type SheetCell, writeSheets } from './sheet-blocks.ts'

const separators = [',', '\t', ';', '，', '|'] as const

/**
 * The words of a table in a text file: fields between commas, tabs or semicolons, quoted where they hold one or a line break (RFC 4180). The separator is the one
 * that parts most rows alike.
 *
 * @throws {SourceError} when the bytes are no text, or no field has words.
 */
export function readCsv(bytes: Uint8Array, file: string): ReadText {
	const text = decode(bytes, file)
	// Excel's own line that names the separator.
	const named = /^sep=(.)\n/i.exec(text)
	const rows = fieldsOf(named ? text.slice(named[0].length) : text, named?.[1] ?? separatorOf(text))
	const cells = rows.flatMap((row, at) => row.flatMap((field, column): SheetCell[] => (field.trim() === '' ? [] : [{ row: at, column, text: field }])))
	const sheet = { name: '', cells, merges: [], isHiddenRow: () => false, isHiddenColumn: () => false }
	return writeSheets([{ sheet, hidden: false }], file)
}

/** The separator with which most of the first rows have the same number of fields, more than one. */
function separatorOf(text: string): string {
	const head = text.slice(0, 20_000)
	let best = { separator: ',', alike: 0 }
	for (const separator of separators) {
		const counts = new Map<number, number>()
		for (const row of fieldsOf(head, separator)) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
		const alike = Math.max(0, ...counts.values())
		if (alike > best.alike) best = { separator, alike }
	}
	return best.separator
}

/** The fields of each row. A quote that is never closed is a sign like others. */
function fieldsOf(text: string, separator: string): string[][] {
	const rows: string[][] = [[]]
	let at = 0
	const lastQuote = text.lastIndexOf('"')
	while (at <= text.length) {
		const row = rows.at(-1) as string[]
		let field = ''
		if (text[at] === '"' && at < lastQuote) {
			const quoted = readQuoted(text, at)
			field = quoted.field
			at = quoted.end
		}
		let end = at
		while (end < text.length && text[end] !== separator && text[end] !== '\n') end++
		row.push(field + text.slice(at, end))
		if (end >= text.length) break
		if (text[end] === '\n') rows.push([])
		at = end + 1
	}
	return rows
}

/** A quoted field and where it ends; "" inside is a quote. */
function readQuoted(text: string, start: number): { field: string; end: number } {
	const pieces: string[] = []
	let from = start + 1
	for (;;) {
		const quote = text.indexOf('"', from)
		if (quote < 0) return { field: pieces.join('') + text.slice(from), end: text.length }
		pieces.push(text.slice(from, quote))
		if (text[quote + 1] !== '"') return { field: pieces.join(''), end: quote + 1 }
		pieces.push('"')
		from = quote + 2
	}
}
