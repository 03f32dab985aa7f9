import type { ComparedRow, Comparison } from '../align/comparison.ts'
import { columnsOf } from '../align/entries.ts'
import { tokensOf } from '../align/row-tokens.ts'
import { absentView } from './absent-view.ts'
import { cellView } from './cell-view.ts'
import { changesWords, changeView } from './change-view.ts'
import { type EntryPlace, type EntryText, entryView } from './entry-view.ts'
import { furtherCells } from './further-view.ts'
import { node, type ViewElement } from './node.ts'
import { unitSigns } from './unit-signs.ts'
import type { ViewOptions } from './view-options.ts'
import { leadVerdicts, presenceWords, unitWords } from './words.ts'

/** One measure in all plans. */
export function rowView(comparison: Comparison, row: ComparedRow, group: string, options: ViewOptions, isEmpty: boolean): ViewElement {
	return node(
		'article',
		{
			class: `row row-${row.difference}`,
			id: row.id,
			tabindex: '-1',
			'aria-labelledby': titleId(row),
			'data-is': tokensOf(row, comparison.isPeriods).join(' '),
			'data-functions': row.functions.join(' '),
		},
		!isEmpty && rowContent(comparison, row, group, options),
	)
}

function titleId({ id }: ComparedRow): string {
	return `${id}-title`
}

/** What is to be said of a row, then line by line what each plan says. A row in which nothing differs is folded. */
export function rowContent(comparison: Comparison, row: ComparedRow, group: string, options: ViewOptions): ViewElement[] {
	const texts = entryTexts(comparison, row, options.mark)
	const further = furtherCells(comparison, row, options)
	const places = comparison.plans.map((plan, at): EntryPlace => ({ plan, at, group, signs: unitSigns(comparison, row, at) }))
	const below = further.below.some(cell => cell !== null)
	const lines = [
		...row.lines.map((_, index) => lineView(comparison, places, row, index, texts, further.beside, options)),
		...(below ? [furtherLine(comparison, row, further.below, options)] : []),
	]
	const title = node(
		'h4',
		{ class: 'row-title', id: titleId(row) },
		row.measure === null ? row.title : node('a', { href: options.address(`/measures/${row.measure}/`) }, row.title),
	)
	if (row.difference !== 'none') return [node('div', { class: 'row-head' }, title, verdictView(comparison, row)), ...lines]
	return [title, node('details', {}, node('summary', {}, '＝ 单位和文字都相同，展开看'), lines)]
}

function verdictView(comparison: Comparison, row: ComparedRow): ViewElement {
	const { plans } = comparison
	// What one period alone has is new, or no more, as a whole.
	const isCommon = !row.has.includes(false)
	const units = plans.flatMap((plan, at) => {
		const sets = row.units[at]
		return sets ? [(plans.length > 2 ? `${plan.name}：` : '') + unitWords(sets)] : []
	})
	return node(
		'ul',
		{ class: 'row-verdict' },
		node('li', { class: 'verdict-presence' }, presenceWords(row, comparison)),
		leadVerdicts(comparison, row).map(({ verdict, words }) => node('li', { class: `verdict-${verdict}` }, words)),
		isCommon && row.tasks && node('li', {}, changesWords(row.tasks)),
		units.map(words => node('li', {}, words)),
	)
}

function lineView(
	comparison: Comparison,
	places: readonly EntryPlace[],
	row: ComparedRow,
	index: number,
	texts: readonly (readonly (EntryText | null)[])[],
	beside: readonly (ViewElement | null)[],
	options: ViewOptions,
): ViewElement {
	const line = row.lines[index] ?? { cells: [], change: null, elsewhere: null }
	return node(
		'div',
		{ class: 'line' },
		places.map(place => {
			const { plan, at } = place
			const entry = line.cells[at]
			const text = texts[at]?.[index]
			if (entry && text)
				return cellView(
					at,
					plan.name,
					row.has.includes(false) && line.change !== 'elsewhere' ? null : changeView(comparison, line, at),
					entryView(place, entry, text, options),
				)
			if (index > 0) return null
			return beside[at] ?? (!row.has[at] && cellView(at, plan.name, absentView(row, at, options)))
		}),
	)
}

function furtherLine({ plans }: Comparison, row: ComparedRow, cells: readonly (ViewElement | null)[], options: ViewOptions): ViewElement {
	const absent = (at: number, name: string) => row.lines.length === 0 && !row.has[at] && cellView(at, name, absentView(row, at, options))
	return node(
		'div',
		{ class: 'line line-further' },
		plans.map(({ name }, at) => cells[at] ?? absent(at, name)),
	)
}

/** The words of a row, plan by plan and line by line; null where a plan says nothing in a line. */
export function entryTexts({ plans, isPeriods }: Comparison, { lines }: ComparedRow, mark: ViewOptions['mark']): (EntryText | null)[][] {
	const columns = columnsOf(plans, lines)
	if (mark) return mark(columns, isPeriods)
	return columns.map(texts => texts.map(text => (text === null ? null : { pieces: [{ text, mark: null }], state: null })))
}
