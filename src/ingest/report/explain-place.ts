import type { Task } from '../../model/plan.ts'
import type { Position } from '../../model/position.ts'
import type { CheckedDocument } from '../draft.ts'
import { columnsOf } from '../extract/tasks/columns.ts'
import { isBlank, type Line } from '../normalise/line.ts'
import { squeeze } from '../passage.ts'
import { type Row, type Section, type Table, walk } from '../structure/tree.ts'
import { cut, wrap } from './display-width.ts'
import type { Palette } from './palette.ts'
import { printable } from './printable.ts'
import { textTable } from './text-table.ts'
import { roleWords } from './words.ts'

/** Whether two places have a character in common. */
export function overlap(one: Position, other: Position): boolean {
	return one.start.offset < other.end.offset && other.start.offset < one.end.offset
}

/** A task may run over pages: in the middle some lines are left out. */
const mostSourceLines = 16

/** The lines of the source on which a task stands, as they are printed. */
export function sourceLines(lines: readonly string[], { start, end }: Position, width: number, palette: Palette): string[] {
	const numbers = Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at).filter(number => lines[number - 1]?.trim() !== '')
	const half = mostSourceLines / 2
	const isLong = numbers.length > mostSourceLines
	const gutter = String(end.line).length
	const one = (number: number) => `${palette.soft(`${String(number).padStart(gutter)} │`)} ${cut((lines[number - 1] ?? '').trim(), width - gutter - 6)}`
	const shown = isLong
		? [
				...numbers.slice(0, half).map(one),
				palette.soft(`${'⋮'.padStart(gutter)}   另有 ${numbers.length - mostSourceLines} 行`),
				...numbers.slice(-half).map(one),
			]
		: numbers.map(one)
	return shown
}

/** The logical lines that the lines of the source became. */
export function joinedLines(document: CheckedDocument, { start, end }: Position, width: number, palette: Palette): string[] {
	const inside = (line: Line) => !isBlank(line) && (line.offsets[0] ?? 0) < end.offset && (line.offsets.at(-1) ?? -1) >= start.offset
	const joined = document.lines.filter(inside)
	const dropped = document.plan.coverage.omitted.filter(({ position }) => overlap(position, { start, end }))
	const reasons = [...new Set(dropped.map(({ reason }) => reason))]
	const source = end.line - start.line + 1
	return [
		palette.soft(`原文 ${source} 行，接成 ${joined.length} 行${dropped.length > 0 ? `；略去 ${dropped.length} 处（${reasons.join('、')}）` : ''}`),
		...joined.slice(0, mostSourceLines).flatMap(line => wrap(printable(line.text), width - 5).map((part, at) => (at === 0 ? `· ${part}` : `  ${part}`))),
	]
}

/** Where a task stands in the tree: its chapters and its number, or its row with every column. */
export function placeInTree(document: CheckedDocument, task: Task, width: number, palette: Palette): string[] {
	const path = task.section.map(heading => cut(heading, 40)).join(' › ')
	const above = [`${palette.soft('路径')}  ${path || palette.soft('不在章节中')}`]
	const inTable = rowOf(document, task)
	if (inTable) return [...above, ...rowLines(inTable.table, inTable.row, inTable.number, width, palette)]
	const section = sectionOf(document, task)
	const number = section
		? `${palette.soft('编号')}  「${printable(section.numbering.printed)}」，第 ${section.numbering.rank} 级，第 ${section.numbering.value} 项；节点 ${section.id}`
		: ''
	return [
		...above,
		number,
		...wrap(task.text.replace(/\n/g, ' '), width - 9)
			.slice(0, 6)
			.map((part, at) => `${at === 0 ? palette.soft('正文') : '    '}  ${part}`),
	].filter(line => line !== '')
}

/** The section in which a task of the prose begins. */
function sectionOf({ root }: CheckedDocument, { position }: Task): Section | null {
	let last: Section | null = null
	for (const { node } of walk(root.children)) if (node.type === 'section' && (node.line.offsets[0] ?? 0) <= position.start.offset) last = node
	return last
}

function rowOf({ root }: CheckedDocument, { recogniser, position }: Task): { table: Table; row: Row; number: number } | null {
	if (recogniser !== 'table-row') return null
	for (const { node } of walk(root.children)) {
		if (node.type !== 'table') continue
		const at = node.rows.findIndex(row => row.cells.some(({ text }) => text.offsets[0] === position.start.offset))
		if (at >= 0) return { table: node, row: node.rows[at] as Row, number: at + 1 }
	}
	return null
}

/** Each column: its heading, what it was taken for, and what the row has in it. */
function rowLines(table: Table, row: Row, number: number, width: number, palette: Palette): string[] {
	const columns = columnsOf(table.header)
	const meaning = (at: number): string => {
		if (!columns) return ''
		const unit = columns.units.find(one => one.at === at)
		if (unit) return `单位（${roleWords[unit.role]}）`
		if (at === columns.task) return '任务'
		if (columns.categories.includes(at)) return '分类'
		if (at === columns.number) return '序号'
		return at === columns.deadline ? '时限' : '不读'
	}
	const rows = table.header.cells.map((heading, at) => {
		const cell = row.cells[at]
		return [String(at + 1), printable(squeeze(heading.text).text), meaning(at), cell?.filled ? printable(cell.text.text.replace(/\n/g, ' ')) : emptyWords(cell)]
	})
	return [
		`${palette.soft('位置')}  表格第 ${number} 行`,
		...textTable([{ title: '列', figures: true }, { title: '表头', wraps: true }, { title: '读作' }, { title: '本行', wraps: true }], rows, width - 3, palette),
	]
}

function emptyWords(cell: Row['cells'][number] | undefined): string {
	return cell?.merged === 'left' ? '（与左边的格合并）' : cell?.merged === 'above' ? '（与上面的格合并）' : '（空）'
}
