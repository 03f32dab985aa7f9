import { isUnitColumn, roleOfHeading } from '../extract/clause/labels.ts'
import { looksLikeBody } from '../extract/clause/name-form.ts'
import { splitNames } from '../extract/clause/split-names.ts'
import { join } from '../passage.ts'
import type { CellLayout, TableLayout } from '../read/layout.ts'
import { headerWords } from '../structure/table.ts'
import { isBlank, isTabular, type Line } from './line.ts'

const firstHeading = /^(?:序号|编号|序列)$/
const longestHeading = 12
const taskHeading = /任务|内容|举措|措施|事项|项目/
/** A row of more lines than this has swallowed what stands behind the table. */
const longestRow = 40
const endOfTable = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|附件|附\s*[:：]|注\s*[:：]|备注\s*[:：]|抄送|（此件)/

/**
 * Tables that a conversion has left as a cell a line, without tabs: 序号⏎工作任务⏎责任单位⏎1⏎做甲⏎县教育局⏎2⏎…. They are known by their header — short lines from
 * 序号 on, a column of units among them — and by rows that count 1, 2, 3. A cell wrapped over several lines, or an empty one, is found by what its column holds.
 *
 * @returns the tables as a format that knows tables would give them, and the lines with those of a table marked
 */
export function findCellLines(lines: readonly Line[]): { lines: Line[]; tables: TableLayout[] } {
	const tables: TableLayout[] = []
	const result = [...lines]
	for (let at = 0; at < lines.length; at++) {
		if (!firstHeading.test(bare(lines[at]))) continue
		const found = tableAt(lines, at)
		if (!found) continue
		tables.push(found.table)
		for (let line = at; line < found.end; line++) result[line] = { ...(lines[line] as Line), kind: 'table' }
		at = found.end - 1
	}
	return { lines: result, tables }
}

function bare(line: Line | undefined): string {
	return line?.kind === 'broken' && !isTabular(line) ? line.text.replace(/\s+/g, '') : ''
}

function tableAt(lines: readonly Line[], start: number): { table: TableLayout; end: number } | null {
	const header: number[] = []
	let at = start
	for (; at < lines.length && header.length <= 10; at++) {
		const text = bare(lines[at])
		if (text === '' && isBlank(lines[at] as Line)) continue
		if (text.length > longestHeading || !headerWords.test(text) || /[。；，]/.test(text)) break
		header.push(at)
	}
	const headings = header.map(line => bare(lines[line]))
	if (header.length < 3 || !headings.some(isUnitColumn)) return null
	const rows: number[][] = []
	for (let number = 1; bare(lines[at]) === String(number); number++) {
		const row = [at]
		for (at++; at < lines.length && row.length <= longestRow; at++) {
			const text = bare(lines[at])
			if (text === String(number + 1) || endOfTable.test(text)) break
			if (text !== '') row.push(at)
			else if (!isBlank(lines[at] as Line)) break
		}
		rows.push(row)
	}
	const last = rows.at(-1)
	if (rows.length < 2 || !last) return null
	// What stands behind the last row looks like a cell of it: as many lines as the header has, no more.
	const most = rows.slice(0, -1).every(row => row.length <= header.length) ? header.length : longestRow
	last.splice(most)
	const lastLine = last.at(-1) as number
	const cells = [
		header.map((line, column) => cellOf(lines, [line], column)),
		...rows.map(row => columnsOf(lines, row, headings).map((group, column) => cellOf(lines, group, column))),
	]
	return { table: { start: offsetOf(lines[start] as Line), end: endOf(lines[lastLine] as Line), rows: cells }, end: lastLine + 1 }
}

/** A row's lines by column: the division of which most columns hold what their headings say. */
function columnsOf(lines: readonly Line[], row: readonly number[], headings: readonly string[]): number[][] {
	const [number, ...cells] = row as [number, ...number[]]
	const columns = headings.slice(1)
	/** best[c][k]: the best score of the first c columns on the first k lines, and where the last of them begins. */
	const best = Array.from({ length: columns.length + 1 }, () => Array.from({ length: cells.length + 1 }, () => ({ score: Number.NEGATIVE_INFINITY, from: 0 })))
	;(best[0] as { score: number; from: number }[])[0] = { score: 0, from: 0 }
	for (let column = 1; column <= columns.length; column++) {
		for (let until = 0; until <= cells.length; until++) {
			for (let from = 0; from <= until; from++) {
				const before = best[column - 1]?.[from]?.score ?? Number.NEGATIVE_INFINITY
				if (before === Number.NEGATIVE_INFINITY) continue
				const score =
					before +
					fits(
						columns[column - 1] as string,
						cells.slice(from, until).map(line => lines[line] as Line),
					)
				const known = best[column]?.[until]
				if (known && score > known.score) (best[column] as { score: number; from: number }[])[until] = { score, from }
			}
		}
	}
	const groups: number[][] = []
	for (let column = columns.length, until = cells.length; column > 0; column--) {
		const from = best[column]?.[until]?.from ?? 0
		groups.unshift(cells.slice(from, until))
		until = from
	}
	return [[number], ...groups]
}

/** How well lines fit under a heading: a column of units holds names of bodies and nothing else, one of time limits a time. */
function fits(heading: string, lines: readonly Line[]): number {
	if (lines.length === 0) return emptiness(heading)
	const words = join(lines)
	const names = splitNames(words)
	const listsBodies = names.length > 0 && names.every(({ text }) => looksLikeBody(text))
	// A cell that ends in a comma goes on.
	const wrapped = (lines.length - 1) * 0.3 + (/[，、,（(]\s*$/.test(words.text) ? 2 : 0)
	if (isUnitColumn(heading)) return (listsBodies ? 3 : -3) - wrapped
	if (/时限|时间|期限|进度/.test(heading)) return (/^[\d“二年每全长持立]|[年月底]/.test(words.text.trim()) && words.text.length <= 30 ? 2 : -2) - wrapped
	return (listsBodies ? -2 : 0.5) - wrapped
}

/**
 * How well an empty cell fits under a heading. A row has a task, even one whose words end like a body's name (建设科普基地). Where one of two cells of units is empty and
 * nothing says which, it is the leading one's: that somebody leads is not guessed.
 */
function emptiness(heading: string): number {
	if (isUnitColumn(heading)) return roleOfHeading(heading) === 'lead' ? -1.4 : -1.5
	return taskHeading.test(heading) ? -4 : -1.5
}

function cellOf(lines: readonly Line[], group: readonly number[], column: number): CellLayout {
	const first = lines[group[0] ?? -1]
	const last = lines[group.at(-1) ?? -1]
	if (!first || !last) return { start: 0, end: 0, column, columns: 1, rows: 1 }
	return { start: offsetOf(first), end: endOf(last), column, columns: 1, rows: 1, wrapped: true }
}

function offsetOf(line: Line): number {
	return line.offsets[0] ?? 0
}

function endOf(line: Line): number {
	return (line.offsets.at(-1) ?? -1) + 1
}
