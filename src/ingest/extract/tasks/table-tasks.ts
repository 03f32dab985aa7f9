import type { DeclaredRule, Position } from '../../../model/index.ts'
import { emptyPassage, join, type LineIndex, type Passage, squeeze } from '../../passage.ts'
import { numberingOf } from '../../structure/numbering.ts'
import { type Cell, type Root, type Row, type Section, type Table, walk } from '../../structure/tree.ts'
import { ruleAt, takeDeclaredRule } from '../clause/declared-rules.ts'
import { assignmentsIn, groupsInCell, once } from '../clause/parse-clause.ts'
import { deadlineOf } from '../clause/time-limit.ts'
import type { ReadAssignment, ReadSection, ReadTask } from '../extraction.ts'
import { type Columns, columnsOf } from './columns.ts'
import { firstSentence, headingText, type TasksFound } from './prose-tasks.ts'

export interface TableTasksFound {
	tasks: ReadTask[]
	/** The groups of rows that the table's merged cells make. */
	sections: ReadSection[]
	/** Rules that a column's heading declares: 责任单位（排第一位的为牵头单位）. */
	declaredRules: DeclaredRule[]
}

/**
 * Tasks in tables: a row each, its roles from the headings of its columns.
 * A category cell printed empty belongs to the one above it; printed again behind a page break it is the same one.
 */
export function tableTasks(root: Root, prose: Pick<TasksFound, 'declaredRules' | 'taskSections'>, index: LineIndex): TableTasksFound {
	const found: TableTasksFound = { tasks: [], sections: [], declaredRules: [] }
	let tables = 0
	for (const { node, path } of walk(root.children)) {
		const columns = node.type === 'table' ? columnsOf(node.header) : null
		if (node.type !== 'table' || !columns) continue
		tables++
		const headings = columns.units.flatMap(({ at }) => node.header.cells[at]?.text ?? [])
		found.declaredRules.push(...headings.flatMap(heading => takeDeclaredRule(heading, index) ?? []).map(taken => taken.rule))
		const rule = ruleAt([...prose.declaredRules, ...found.declaredRules], endOf(node.header))
		const chapter = path.findLast(section => !prose.taskSections.has(section))?.id ?? null
		readRows(node, columns, { path, prefix: tables === 1 ? '' : `b${tables}-`, chapter, rule }, found, index)
	}
	return found
}

function endOf(row: Row): number {
	return row.lines.at(-1)?.offsets.at(-1) ?? 0
}

interface Where {
	path: readonly Section[]
	/** The innermost section that is no task itself. */
	chapter: string | null
	prefix: string
	rule: DeclaredRule | null
}

function readRows(table: Table, columns: Columns, { path, chapter, prefix, rule }: Where, found: TableTasksFound, index: LineIndex): void {
	const outer = path.map(headingText)
	const groups = new CategoryPath(found.sections, chapter, prefix, outer.length, index)
	let number = 0
	for (const row of table.rows) {
		number++
		const entered = groups.enter(columns.categories.map(at => row.cells[at]))
		const text = row.cells[columns.task]
		const names = columns.units.flatMap(({ at }) => row.cells[at]?.text ?? []).filter(name => name.text !== '')
		const read = once(assignmentsOf(row, table, columns, rule, index))
		if (!text?.filled) {
			// The task's cell is merged over several rows of units: they are all its.
			const above = names.length > 0 && !entered ? found.tasks.at(-1) : undefined
			if (above?.id.startsWith(`${prefix}r`)) extend(above, read, index.position(join(names.toSorted(inSourceOrder))))
			continue
		}
		if (names.length === 0 && isBand(row, text)) {
			groups.band(text)
			continue
		}
		const deadline = columns.deadline === null ? undefined : row.cells[columns.deadline]?.text
		found.tasks.push({
			id: `${prefix}r${number}`,
			number: (columns.number !== null && squeeze(row.cells[columns.number]?.text ?? emptyPassage).text) || null,
			title: firstSentence(text.text.text),
			text: text.text.text,
			section: [...outer, ...groups.headings],
			sectionId: groups.id,
			details: [],
			clause: null,
			deadline: deadlineOf(deadline, index),
			...read,
			recogniser: 'table-row',
			position: index.position(join([text.text, ...names].sort(inSourceOrder))),
		})
	}
}

/** A row that is nothing but a numbered heading, set over the whole width: it opens a group. */
function isBand(row: Row, text: Cell): boolean {
	const rank = numberingOf(text.text.text)?.rank
	return rank !== undefined && rank <= 2 && row.cells.every(cell => cell === text || !cell.filled)
}

function extend(task: ReadTask, more: ReturnType<typeof once>, position: Position): void {
	const all = once([...task.assignments, ...more.assignments])
	task.assignments = all.assignments
	task.repeatedNames.push(...more.repeatedNames, ...all.repeatedNames)
	if (position.end.offset > task.position.end.offset) task.position = { ...task.position, end: position.end }
}

function inSourceOrder(left: Passage, right: Passage): number {
	return (left.offsets[0] ?? 0) - (right.offsets[0] ?? 0)
}

function assignmentsOf(row: Row, table: Table, columns: Columns, rule: DeclaredRule | null, index: LineIndex): ReadAssignment[] {
	const groups = columns.units.flatMap(({ at, role }) => {
		const cell = row.cells[at]
		const heading = table.header.cells[at]
		return cell?.filled && heading ? groupsInCell(cell.text, { role, evidence: { kind: 'column', words: heading.text } }) : []
	})
	return assignmentsIn(groups, rule, index, { breaksPart: true })
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

	/** Takes the category cells of the next row, outermost first; says whether they open a group. */
	enter(cells: readonly (Cell | undefined)[]): boolean {
		const before = this.id
		cells.forEach((cell, level) => {
			if (cell?.filled && this.headings[level] !== squeeze(cell.text).text) this.#open(cell, level)
		})
		return this.id !== before
	}

	/** Takes a numbered heading that is a row of its own. */
	band(cell: Cell): void {
		const rank = numberingOf(cell.text.text)?.rank ?? 1
		this.#open(cell, Math.min(Math.max(0, rank - 1), this.headings.length))
	}

	#open(cell: Cell, level: number): void {
		const heading = squeeze(cell.text).text
		this.headings = [...this.headings.slice(0, level), heading]
		this.#counts = [...this.#counts.slice(0, level), (this.#counts[level] ?? 0) + 1]
		const id = `${this.#prefix}c${this.#counts.join('-')}`
		const parent = level > 0 ? (this.#ids[level - 1] ?? null) : this.#parent
		this.#ids = [...this.#ids.slice(0, level), id]
		this.id = id
		this.#sections.push({ ...namesOf(heading), id, heading, level: this.#depth + level + 1, parent, position: this.#index.position(cell.text), paragraphs: [] })
	}
}

function namesOf(heading: string): { number: string | null; title: string } {
	const number = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[．.、])/.exec(heading)?.[0] ?? null
	return { number, title: number ? heading.slice(number.length) : heading }
}
