import type { DeclaredRule, Position } from '../../../model/index.ts'
import { emptyPassage, join, type LineIndex, type Passage, squeeze } from '../../passage.ts'
import { numberingOf } from '../../structure/numbering.ts'
import { type Cell, type Root, type Row, type Section, type Table, walk } from '../../structure/tree.ts'
import { ruleAt, takeDeclaredRule } from '../clause/declared-rules.ts'
import { assignmentsIn, groupsInCell, once } from '../clause/parse-clause.ts'
import { deadlineOf } from '../clause/time-limit.ts'
import type { ReadAssignment, ReadSection, ReadTask } from '../extraction.ts'
import { type Columns, columnsOf } from './columns.ts'
import { firstSentence, headingText } from './item-pieces.ts'
import type { TasksFound } from './prose-tasks.ts'

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
	let above: Row | null = null
	for (const printed of table.rows) {
		const row: Row = withMerged(printed, above, columns)
		above = row
		number++
		const heading = bandOf(row, columns)
		if (heading) {
			groups.band(heading)
			continue
		}
		if (isSum(row, columns)) continue
		const entered = groups.enter(columns.categories.map(at => row.cells[at]))
		const text = row.cells[columns.task]
		const names = namesIn(row, columns)
		const read = once(assignmentsOf(row, table, columns, rule, index))
		if (!text?.filled) {
			// The task's cell is merged over several rows of units: they are all its.
			const last = names.length > 0 && !entered ? found.tasks.at(-1) : undefined
			if (last?.id.startsWith(`${prefix}r`)) extend(last, read, index.position(join(names.toSorted(inSourceOrder))))
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
			position: index.position(join([text.text, ...namesIn(printed, columns)].sort(inSourceOrder))),
		})
	}
}

/** What stands in a row's cells of units. */
function namesIn(row: Row, columns: Columns): Passage[] {
	return columns.units.flatMap(({ at }) => row.cells[at]?.text ?? []).filter(name => name.text !== '')
}

/**
 * A row with what its format says of merged cells: units and time limits printed once over several tasks hold for each of them. A task's own cell merged over
 * several rows of units is left as it is: there the rows are one task.
 */
function withMerged(row: Row, above: Row | null, columns: Columns): Row {
	const shared = new Set([...columns.units.map(({ at }) => at), ...(columns.deadline === null ? [] : [columns.deadline])])
	if (!above || !row.cells[columns.task]?.filled || !row.cells.some((cell, at) => shared.has(at) && cell.merged === 'above')) return row
	return { ...row, cells: row.cells.map((cell, at) => (shared.has(at) && cell.merged === 'above' ? (above.cells[at] ?? cell) : cell)) }
}

/** A row that is nothing but a heading: merged over the whole width, or numbered as a chapter with nothing beside it. It opens a group. */
function bandOf(row: Row, columns: Columns): Cell | null {
	const [cell, ...more] = row.cells.filter(({ filled }) => filled)
	if (!cell || more.length > 0) return null
	const at = row.cells.indexOf(cell)
	const isWide = at < columns.task && row.cells.slice(at + 1, columns.task + 1).every(({ merged }) => merged === 'left')
	if (isWide) return cell
	const rank = numberingOf(cell.text.text)?.rank
	return at <= columns.task && rank !== undefined && rank <= 2 && !row.cells.some(({ merged }) => merged === 'above') ? cell : null
}

/** A row that counts the others (合计 | 2项) and names no units. */
function isSum(row: Row, columns: Columns): boolean {
	const first = row.cells.find(({ filled }) => filled)
	return first !== undefined && /^(?:合计|总计|小计|共计)$/.test(squeeze(first.text).text) && namesIn(row, columns).length === 0
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
		this.#sections.push({
			...namesOf(heading),
			id,
			heading,
			level: this.#depth + level + 1,
			parent,
			position: this.#index.position(cell.text),
			paragraphs: [],
			passages: [],
		})
	}
}

function namesOf(heading: string): { number: string | null; title: string } {
	const number = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[．.、])/.exec(heading)?.[0] ?? null
	return { number, title: number ? heading.slice(number.length) : heading }
}
