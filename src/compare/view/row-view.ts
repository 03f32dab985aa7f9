import type { ComparedLine, ComparedRow, Comparison } from '../compare/comparison.ts'
import { textOf } from '../compare/entries.ts'
import type { MarkedText } from '../compare/mark-line.ts'
import { tokensOf } from '../compare/row-tokens.ts'
import { entryView, placeLinks } from './entry-view.ts'
import { node, type ViewElement } from './node.ts'
import type { ViewOptions } from './view-options.ts'
import { leadWords, movedWords, presenceWords, unitWords } from './words.ts'

/** One measure in all plans: what is to be said of it, then line by line what each plan says. A row in which nothing differs is folded. */
export function rowView(comparison: Comparison, row: ComparedRow, group: string, options: ViewOptions): ViewElement {
	const tokens = tokensOf(row, comparison.isPeriods)
	const lines = [...row.lines.map((line, index) => lineView(comparison, row, group, line, index === 0, options)), furtherLine(comparison, row, options)]
	const title = node(
		'h4',
		{ class: 'row-title' },
		row.measure === null ? row.title : node('a', { href: options.address(`/measures/${row.measure}/`) }, row.title),
	)
	const attributes = { class: `row row-${row.difference}`, id: row.id, tabindex: '-1', 'data-is': tokens.join(' '), 'data-functions': row.functions.join(' ') }
	if (row.difference !== 'none') return node('article', attributes, node('div', { class: 'row-head' }, title, verdictView(comparison, row)), lines)
	return node('article', attributes, title, node('details', {}, node('summary', {}, '＝ 单位和文字都相同，展开看'), lines))
}

function verdictView(comparison: Comparison, row: ComparedRow): ViewElement {
	const { plans, isPeriods } = comparison
	const [base] = plans
	const others = plans.flatMap((plan, at) => {
		const [lead, units] = [row.leads[at], row.units[at]]
		if (!base || !lead || !units) return []
		const name = plans.length > 2 ? `${plan.name}：` : ''
		return [
			node('li', { class: `verdict-lead verdict-${lead}` }, name + leadWords(lead, base.name, plan.name)),
			node('li', {}, name + unitWords(units)),
			...movedWords(units, base, plan, isPeriods).map(words => node('li', {}, words)),
		]
	})
	return node('ul', { class: 'row-verdict' }, node('li', { class: 'verdict-presence' }, presenceWords(row, comparison)), others)
}

function lineView(comparison: Comparison, row: ComparedRow, group: string, line: ComparedLine, isFirst: boolean, options: ViewOptions): ViewElement {
	const { plans } = comparison
	const words = textsOf(comparison, line)
	const texts = options.mark ? options.mark(words, line.likeness) : unmarked(words)
	return node(
		'div',
		{ class: 'line' },
		plans.map((plan, at) => {
			const entry = line.cells[at]
			const text = texts[at]
			if (entry && text) return cell(at, plan.name, entryView(plan, at, row, group, entry, text, options))
			return isFirst && !row.has[at] && cell(at, plan.name, node('p', { class: 'absent' }, row.measure === null ? '没有相近的任务' : '没有列入这项举措'))
		}),
	)
}

/** What each plan says in a line. */
export function textsOf({ plans }: Comparison, { cells }: ComparedLine): (string | null)[] {
	return plans.map((plan, at) => (cells[at] ? textOf(plan, cells[at]).text : null))
}

function unmarked(texts: readonly (string | null)[]): (MarkedText | null)[] {
	return texts.map(text => (text === null ? null : { state: 'alone', pieces: [{ text, mark: null }] }))
}

/** What is mainly about another measure, and about this one too. */
function furtherLine({ plans, outline }: Comparison, { further, has, lines }: ComparedRow, options: ViewOptions): ViewElement | null {
	if (further.every(list => list.length === 0)) return null
	const titles = new Map(outline?.actions.flatMap(({ measures }) => measures.map(({ id, title }) => [id, title] as const)))
	return node(
		'div',
		{ class: 'line line-further' },
		plans.map((plan, at) => {
			const list = further[at] ?? []
			if (list.length === 0) return lines.length === 0 && !has[at] && cell(at, plan.name, node('p', { class: 'absent' }, '没有列入这项举措'))
			const items = list.map(entry => {
				const { title, line } = textOf(plan, entry)
				const task = plan.tasks[entry.task]
				const own = entry.passage === null ? task : task?.passages[entry.passage]
				const main = own?.measure ? titles.get(own.measure) : undefined
				return node('li', {}, title, main !== undefined && node('small', {}, `（主要是${main}）`), ' ', task && placeLinks(plan, task, line, options))
			})
			return cell(at, plan.name, node('p', { class: 'entry-note' }, '兼及这项举措的：'), node('ul', { class: 'further' }, items))
		}),
	)
}

function cell(at: number, name: string, ...content: readonly ViewElement[]): ViewElement {
	return node('div', { class: `cell plan-${at + 1}` }, node('p', { class: 'cell-place' }, name), content)
}
