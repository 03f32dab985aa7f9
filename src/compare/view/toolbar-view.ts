import type { ComparedRow, Comparison } from '../compare/comparison.ts'
import { tokensOf } from '../compare/row-tokens.ts'
import { node, type ViewElement } from './node.ts'
import type { ViewOptions } from './view-options.ts'
import { onlyWords, togetherWords } from './words.ts'

/** What narrows the rows, and what can be done with a comparison. Only a script can work it; without one all rows are shown. */
export function toolbarView(comparison: Comparison, options: ViewOptions): ViewElement {
	const rows = comparison.groups.flatMap(group => group.rows)
	return node(
		'form',
		{ class: 'filter-bar needs-script', id: 'compare-filter', 'aria-label': '筛选举措', method: 'get', 'data-filter': '' },
		select('only', '看哪些', [['', `全部（${rows.length}）`], ...onlyOptions(comparison, rows)]),
		comparison.outline !== null && select('action', '行动', [['', '全部行动'], ...actionOptions(comparison)]),
		select('function', '职能', [['', '全部职能'], ...functionOptions(rows, options)]),
		node(
			'div',
			{ class: 'filter-bar-foot' },
			node('p', { role: 'status', 'aria-live': 'polite', 'data-filter-summary': '' }, `共 ${rows.length} 项`),
			node('button', { class: 'button', type: 'reset' }, '清除筛选'),
			node('button', { class: 'button', type: 'button', 'data-do': 'copy' }, '复制链接'),
			node('button', { class: 'button', type: 'button', 'data-do': 'print' }, '打印'),
			node('button', { class: 'button', type: 'button', 'data-do': 'csv' }, '下载 CSV'),
		),
	)
}

function select(name: string, label: string, options: readonly (readonly [value: string, text: string])[]): ViewElement {
	const id = `compare-${name}`
	return node(
		'div',
		{ class: 'field' },
		node('label', { for: id }, label),
		node(
			'select',
			{ id, name, autocomplete: 'off' },
			options.map(([value, text]) => node('option', { value }, text)),
		),
	)
}

function onlyOptions(comparison: Comparison, rows: readonly ComparedRow[]): (readonly [string, string])[] {
	const { plans, isPeriods } = comparison
	const counts = new Map<string, number>()
	for (const row of rows) for (const token of tokensOf(row, isPeriods)) counts.set(token, (counts.get(token) ?? 0) + 1)
	const choices = [
		['different', '只看不同'],
		['lead', '只看牵头不同'],
		['partly', '牵头部分相同'],
		['unstated', '未载明牵头'],
		['both', `${togetherWords(comparison)}都有`],
		['changed', '有变化'],
		['some', '部分地方有'],
		...plans.map((_, at) => [`plan-${at + 1}`, onlyWords(comparison, at, isPeriods).replace(/^\S /, '')] as const),
	] as const
	return choices.flatMap(([value, text]) => (counts.has(value) ? [[value, `${text}（${counts.get(value)}）`] as const] : []))
}

function actionOptions({ groups }: Comparison): (readonly [string, string])[] {
	return groups.flatMap(({ action, title, rows }) => (action === null ? [] : [[action, `${title}（${rows.length}）`] as const]))
}

function functionOptions(rows: readonly ComparedRow[], { functionName }: ViewOptions): (readonly [string, string])[] {
	const counts = new Map<string, number>()
	for (const row of rows) for (const id of row.functions) counts.set(id, (counts.get(id) ?? 0) + 1)
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id, count]) => [id, `${functionName(id)}（${count}）`])
}
