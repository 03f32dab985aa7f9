import type { ComparedLine, ComparedRow, Comparison } from '../compare/comparison.ts'
import { columnsOf, textOf } from '../compare/entries.ts'
import { tokensOf } from '../compare/row-tokens.ts'
import { type EntryText, entryView, placeLinks } from './entry-view.ts'
import { node, type ViewElement } from './node.ts'
import type { ViewOptions } from './view-options.ts'
import { leadVerdicts, movedWords, presenceWords, unitWords } from './words.ts'

/** One measure in all plans. */
export function rowView(comparison: Comparison, row: ComparedRow, group: string, options: ViewOptions, isEmpty: boolean): ViewElement {
	return node(
		'article',
		{
			class: `row row-${row.difference}`,
			id: row.id,
			tabindex: '-1',
			'data-is': tokensOf(row, comparison.isPeriods).join(' '),
			'data-functions': row.functions.join(' '),
		},
		!isEmpty && rowContent(comparison, row, group, options),
	)
}

/** What is to be said of a row, then line by line what each plan says. A row in which nothing differs is folded. */
export function rowContent(comparison: Comparison, row: ComparedRow, group: string, options: ViewOptions): ViewElement[] {
	const texts = entryTexts(comparison, row, options.mark)
	const further = furtherLine(comparison, row, options)
	const lines = [...row.lines.map((line, index) => lineView(comparison, row, group, line, index, texts, options)), ...(further ? [further] : [])]
	const title = node(
		'h4',
		{ class: 'row-title' },
		row.measure === null ? row.title : node('a', { href: options.address(`/measures/${row.measure}/`) }, row.title),
	)
	if (row.difference !== 'none') return [node('div', { class: 'row-head' }, title, verdictView(comparison, row)), ...lines]
	return [title, node('details', {}, node('summary', {}, '＝ 单位和文字都相同，展开看'), lines)]
}

function verdictView(comparison: Comparison, row: ComparedRow): ViewElement {
	const { plans, isPeriods } = comparison
	const [base] = plans
	const units = plans.flatMap((plan, at) => {
		const sets = row.units[at]
		if (!base || !sets) return []
		const name = plans.length > 2 ? `${plan.name}：` : ''
		return [name + unitWords(sets), ...movedWords(sets, base, plan, isPeriods)]
	})
	return node(
		'ul',
		{ class: 'row-verdict' },
		node('li', { class: 'verdict-presence' }, presenceWords(row, comparison)),
		leadVerdicts(comparison, row).map(({ verdict, words }) => node('li', { class: `verdict-${verdict}` }, words)),
		units.map(words => node('li', {}, words)),
	)
}

function lineView(
	comparison: Comparison,
	row: ComparedRow,
	group: string,
	line: ComparedLine,
	index: number,
	texts: readonly (readonly (EntryText | null)[])[],
	options: ViewOptions,
): ViewElement {
	const { plans } = comparison
	return node(
		'div',
		{ class: 'line' },
		plans.map((plan, at) => {
			const entry = line.cells[at]
			const text = texts[at]?.[index]
			if (entry && text) return cell(at, plan.name, entryView(plan, at, row, group, entry, text, options))
			return index === 0 && !row.has[at] && cell(at, plan.name, node('p', { class: 'absent' }, row.measure === null ? '没有相近的任务' : '没有列入这项举措'))
		}),
	)
}

/** The words of a row, plan by plan and line by line; null where a plan says nothing in a line. */
export function entryTexts({ plans }: Comparison, { lines }: ComparedRow, mark: ViewOptions['mark']): (EntryText | null)[][] {
	const columns = columnsOf(plans, lines)
	const marked = mark ? mark(columns) : null
	return plans.map((_, at) => {
		let next = 0
		return lines.map(({ cells }) => {
			if (!cells[at]) return null
			const pieces = marked?.[at]?.texts[next] ?? [{ text: columns[at]?.[next] ?? '', mark: null }]
			next += 1
			return { pieces, state: next === 1 ? (marked?.[at]?.state ?? null) : null }
		})
	})
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
