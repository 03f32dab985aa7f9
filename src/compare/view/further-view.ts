import type { ComparedRow, Comparison } from '../align/comparison.ts'
import { textOf } from '../align/entries.ts'
import { absentView } from './absent-view.ts'
import { cellView } from './cell-view.ts'
import { placeLinks } from './entry-view.ts'
import { node, type ViewElement } from './node.ts'
import type { ViewOptions } from './view-options.ts'

/** What is mainly about another measure, and about the row's too. */
export function furtherView({ plans, outline }: Comparison, row: ComparedRow, options: ViewOptions): ViewElement | null {
	const { further, has, lines } = row
	if (further.every(list => list.length === 0)) return null
	const titles = new Map(outline?.actions.flatMap(({ measures }) => measures.map(({ id, title }) => [id, title] as const)))
	return node(
		'div',
		{ class: 'line line-further' },
		plans.map((plan, at) => {
			const list = further[at] ?? []
			if (list.length === 0) return lines.length === 0 && !has[at] && cellView(at, plan.name, absentView(row, at, options))
			const items = list.map(entry => {
				const { title, line } = textOf(plan, entry)
				const task = plan.tasks[entry.task]
				const own = entry.passage === null ? task : task?.passages[entry.passage]
				const main = own?.measure ? titles.get(own.measure) : undefined
				return node('li', {}, title, main !== undefined && node('small', {}, `（主要是${main}）`), ' ', task && placeLinks(plan, task, line, options))
			})
			return cellView(at, plan.name, node('p', { class: 'entry-note' }, '兼及这项举措的：'), node('ul', { class: 'further' }, items))
		}),
	)
}
