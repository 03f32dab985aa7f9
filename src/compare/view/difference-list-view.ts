import type { ComparedRow, Comparison } from '../align/comparison.ts'
import { textOf } from '../align/entries.ts'
import { type DifferenceList, listDifferences } from '../align/list-differences.ts'
import { countTokens, type TokenCount } from '../align/row-tokens.ts'
import { flatten, node, type ViewElement, type ViewNode } from './node.ts'
import type { ViewOptions } from './view-options.ts'
import { countWords, leadNames, onlyWords, presenceWords, unitNames } from './words.ts'

const none: TokenCount = { counted: 0, others: 0 }

const mostOpen = 40

/** Longer titles are cut: some offices write the whole task into the title. */
const mostOfTitle = 60

/** All differences one after the other, for whoever reads or listens in a line: by kind, each leading to its row. What is of no measure stands apart. */
export function differenceListView(comparison: Comparison, { rowsAtOnce }: Pick<ViewOptions, 'rowsAtOnce'>): ViewElement {
	const lists = listDifferences(comparison)
	const count = countTokens(comparison).get('different') ?? none
	return node(
		'section',
		{ class: 'differences', 'aria-labelledby': 'differences' },
		node('h2', { id: 'differences' }, `不同之处（${countWords(count)}）`),
		lists.length === 0 && node('p', {}, '没有不同。'),
		lists.map(list => {
			const { rows, others } = list
			const isOpen = isSeenAtOnce(list)
			return node(
				'details',
				{ open: isOpen },
				node('summary', {}, `${listTitle(comparison, list)}（${countWords({ counted: rows.length, others: others.length })}）`),
				(isOpen || rowsAtOnce === Number.POSITIVE_INFINITY) && differenceItems(comparison, list),
			)
		}),
	)
}

/** What a list of differences says below its title. */
export function differenceItems(comparison: Comparison, list: DifferenceList): ViewNode[] {
	const { rows, others } = list
	const isDivided = rows.length > 0 && others.length > 0
	return flatten([
		itemsView(comparison, list, rows),
		isDivided && node('p', { class: 'differences-others' }, '不属于纲要举措的任务：'),
		itemsView(comparison, list, others),
	])
}

function itemsView(comparison: Comparison, list: DifferenceList, rows: readonly ComparedRow[]): ViewElement | null {
	if (rows.length === 0) return null
	return node(
		'ol',
		{},
		rows.map(row => node('li', {}, node('a', { href: `#${row.id}` }, cutTitle(row.title)), detail(comparison, list, row))),
	)
}

function cutTitle(title: string): string {
	const characters = [...title]
	return characters.length > mostOfTitle ? `${characters.slice(0, mostOfTitle).join('')}……` : title
}

/** What matters most is seen at once, as long as it can be read at once. */
function isSeenAtOnce({ kind, rows, others }: DifferenceList): boolean {
	return rows.length + others.length <= mostOpen && (kind === 'only' || kind === 'some' || kind === 'lead')
}

function listTitle(comparison: Comparison, { kind, plan }: DifferenceList): string {
	switch (kind) {
		case 'only':
			return onlyWords(comparison, plan ?? 0, comparison.outline !== null)
		case 'some':
			return '部分地方有'
		case 'lead':
			return '≠ 牵头不同'
		case 'leadPartly':
			return '≈ 牵头部分相同'
		case 'units':
			return '单位不同'
		case 'taskDropped':
			return '－ 两期都有，但有任务不再有'
		case 'taskAdded':
			return '＋ 两期都有，但有新增的任务'
		case 'text':
			return '文字有改动'
	}
}

function detail(comparison: Comparison, { kind }: DifferenceList, row: ComparedRow): string | null {
	const { plans } = comparison
	if (kind === 'some') return `：${presenceWords(row, comparison)}`
	if (kind === 'lead' || kind === 'leadPartly')
		return `：${plans.flatMap((plan, at) => (row.leadUnits[at]?.length ? [`${plan.name} ${leadNames(plan, at, row)}`] : [])).join('；')}`
	if (kind === 'taskDropped' || kind === 'taskAdded') return `：${changedTitles(comparison, row, kind === 'taskDropped' ? 'dropped' : 'added').join('；')}`
	if (kind !== 'units') return null
	const parts = plans.flatMap((plan, at) => {
		const sets = row.units[at]
		const base = plans[0]
		if (!sets || !base) return []
		const added = sets.onlyB.length > 0 ? [`＋ ${unitNames(plan, sets.onlyB)}`] : []
		const removed = sets.onlyA.length > 0 ? [`－ ${unitNames(base, sets.onlyA)}`] : []
		const words = [...added, ...removed].join('；')
		return words === '' ? [] : [plans.length > 2 ? `${plan.name} ${words}` : words]
	})
	return parts.length === 0 ? null : `：${parts.join('。')}`
}

/** What the tasks of a row are called that one period has and the other has not. */
function changedTitles({ plans }: Comparison, { lines }: ComparedRow, change: 'dropped' | 'added'): string[] {
	return lines
		.filter(line => line.change === change)
		.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell && plans[at] ? [cutTitle(textOf(plans[at], cell).title)] : [])))
}
