import type { ComparedRow, Comparison } from '../align/comparison.ts'
import { textOf } from '../align/entries.ts'
import { cellView } from './cell-view.ts'
import { placeLinks } from './entry-view.ts'
import { node, type ViewElement } from './node.ts'
import type { ViewOptions } from './view-options.ts'

/**
 * What is mainly about another measure, and about the row's too. What a plan says in no line of the row but here stands beside the first line of the others, not
 * below an empty column.
 * @returns the cells by plan, those for the first line apart from those for a line of their own
 */
export function furtherCells(
	comparison: Comparison,
	row: ComparedRow,
	options: ViewOptions,
): { beside: (ViewElement | null)[]; below: (ViewElement | null)[] } {
	const isBeside = comparison.plans.map((_, at) => row.lines.length > 0 && row.lines.every(({ cells }) => !cells[at]))
	const cells = comparison.plans.map((_, at) => furtherCell(comparison, row, at, options))
	return { beside: cells.map((cell, at) => (isBeside[at] ? cell : null)), below: cells.map((cell, at) => (isBeside[at] ? null : cell)) }
}

function furtherCell({ plans, outline }: Comparison, row: ComparedRow, at: number, options: ViewOptions): ViewElement | null {
	const list = row.further[at] ?? []
	const plan = plans[at]
	if (!plan || list.length === 0) return null
	const titles = new Map(outline?.actions.flatMap(({ measures }) => measures.map(({ id, title }) => [id, title] as const)))
	const items = list.map(entry => {
		const { title, line } = textOf(plan, entry)
		const task = plan.tasks[entry.task]
		const own = entry.passage === null ? task : task?.passages[entry.passage]
		const main = own?.measure ? titles.get(own.measure) : undefined
		return node('li', {}, title, main !== undefined && node('small', {}, `（主要是${main}）`), ' ', task && placeLinks(plan, task, line, options))
	})
	return cellView(at, plan.name, node('p', { class: 'entry-note' }, '兼及这项举措的：'), node('ul', { class: 'further' }, items))
}
