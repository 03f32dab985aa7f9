import { join, type LineIndex, type Passage, squeeze } from '../../passage.ts'
import { type Cell, type Root, type Row, type Section, type Table, walk } from '../../structure/tree.ts'
import { leadBesideSupport, once } from '../clause/parse-clause.ts'
import { splitNames } from '../clause/split-names.ts'
import type { ReadAssignment, ReadSection, ReadTask } from '../extraction.ts'
import { type Columns, columnsOf } from './columns.ts'
import { firstSentence, headingText } from './prose-tasks.ts'

export interface TableTasksFound {
	tasks: ReadTask[]
	/** The groups of rows that the table's merged cells make. */
	sections: ReadSection[]
}

/**
 * Tasks in tables: a row each, its roles from the headings of its columns.
 * A category cell printed empty belongs to the one above it; printed again behind a page break it is the same one.
 */
export function tableTasks(root: Root, index: LineIndex): TableTasksFound {
	const found: TableTasksFound = { tasks: [], sections: [] }
	let tables = 0
	for (const { node, path } of walk(root.children)) {
		const columns = node.type === 'table' ? columnsOf(node.header) : null
		if (node.type !== 'table' || !columns) continue
		tables++
		readRows(node, columns, { path, prefix: tables === 1 ? '' : `b${tables}-` }, found, index)
	}
	return found
}

interface Where {
	path: readonly Section[]
	prefix: string
}

function readRows(table: Table, columns: Columns, { path, prefix }: Where, found: TableTasksFound, index: LineIndex): void {
	const outer = path.map(headingText)
	const groups = new CategoryPath(found.sections, path.at(-1)?.id ?? null, prefix, outer.length, index)
	let number = 0
	for (const row of table.rows) {
		number++
		groups.enter(columns.categories.map(at => row.cells[at]))
		const text = row.cells[columns.task]
		const names = columns.units.flatMap(({ at }) => row.cells[at]?.text ?? [])
		if (!text?.filled || names.every(name => name.text === '')) continue
		const read = once(leadBesideSupport(assignmentsOf(row, table, columns, index)))
		const deadline = columns.deadline === null ? undefined : row.cells[columns.deadline]?.text
		found.tasks.push({
			id: `${prefix}r${number}`,
			number: (columns.number !== null && squeeze(row.cells[columns.number]?.text ?? text.text).text) || null,
			title: firstSentence(squeeze(text.text).text),
			text: text.text.text,
			section: [...outer, ...groups.headings],
			sectionId: groups.id,
			details: [],
			clause: null,
			deadline: deadline && deadline.text !== '' ? { text: deadline.text, position: index.position(deadline) } : null,
			...read,
			recogniser: 'table-row',
			position: index.position(join([text.text, ...names.filter(name => name.text !== '')].sort(inSourceOrder))),
		})
	}
}

function inSourceOrder(left: Passage, right: Passage): number {
	return (left.offsets[0] ?? 0) - (right.offsets[0] ?? 0)
}

function assignmentsOf(row: Row, table: Table, columns: Columns, index: LineIndex): ReadAssignment[] {
	return columns.units.flatMap(({ at, role, heading }) => {
		const cell = row.cells[at]
		const headingCell = table.header.cells[at]
		if (!cell?.filled || !headingCell) return []
		const evidence = { kind: 'column' as const, text: heading, position: index.position(headingCell.text) }
		return splitNames(cell.text).map(name => ({ printed: name.text, role, evidence, position: index.position(name) }))
	})
}

/** The merged cells that a row lies under. */
class CategoryPath {
	headings: string[] = []
	id: string | null
	readonly #sections: ReadSection[]
	readonly #parent: string | null
	readonly #prefix: string
	readonly #depth: number
	readonly #index: LineIndex
	#ids: string[] = []
	#counts: number[] = []

	constructor(sections: ReadSection[], parent: string | null, prefix: string, depth: number, index: LineIndex) {
		this.#sections = sections
		this.#parent = parent
		this.id = parent
		this.#prefix = prefix
		this.#depth = depth
		this.#index = index
	}

	/** Takes the category cells of the next row, outermost first. */
	enter(cells: readonly (Cell | undefined)[]): void {
		cells.forEach((cell, level) => {
			if (!cell?.filled) return
			const heading = squeeze(cell.text).text
			if (this.headings[level] === heading) return
			this.headings = [...this.headings.slice(0, level), heading]
			this.#counts = [...this.#counts.slice(0, level), (this.#counts[level] ?? 0) + 1]
			const id = `${this.#prefix}c${this.#counts.join('-')}`
			const parent = level > 0 ? (this.#ids[level - 1] ?? null) : this.#parent
			this.#ids = [...this.#ids.slice(0, level), id]
			this.id = id
			this.#sections.push({
				...namesOf(heading),
				id,
				heading,
				level: this.#depth + level + 1,
				parent,
				position: this.#index.position(cell.text),
				paragraphs: [],
			})
		})
	}
}

function namesOf(heading: string): { number: string | null; title: string } {
	const number = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[．.、])/.exec(heading)?.[0] ?? null
	return { number, title: number ? heading.slice(number.length) : heading }
}
