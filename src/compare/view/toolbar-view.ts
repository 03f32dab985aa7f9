import type { ComparedRow, Comparison } from '../align/comparison.ts'
import { countTokens, type RowToken } from '../align/row-tokens.ts'
import { node, type ViewElement } from './node.ts'
import type { ViewOptions } from './view-options.ts'
import { countWords, onlyWords, togetherWords } from './words.ts'

/** What narrows the rows, and what can be done with a comparison. Only a script can work it; without one all rows are shown. */
export function toolbarView(comparison: Comparison, options: ViewOptions): ViewElement {
	const { summary } = comparison
	const rows = comparison.groups.flatMap(group => group.rows)
	return node(
		'form',
		{ class: 'filter-bar needs-script', id: 'compare-filter', 'aria-label': '筛选举措', method: 'get', 'data-filter': '' },
		select('only', '看哪些', `全部（${countWords({ counted: rows.length - summary.others, others: summary.others })}）`, onlyChoices(comparison)),
		comparison.outline !== null && select('action', '行动', '全部行动', actionChoices(comparison)),
		select('function', '职能', '全部职能', functionChoices(rows, options)),
		node(
			'div',
			{ class: 'filter-bar-foot' },
			node('p', { role: 'status', 'aria-live': 'polite', 'data-filter-summary': '' }, `共 ${rows.length} 项`),
			node('button', { class: 'button', type: 'reset' }, '清除筛选'),
			node('button', { class: 'button', type: 'button', 'data-do': 'copy' }, '复制链接'),
			node('button', { class: 'button', type: 'button', 'data-do': 'print' }, '打印全部'),
			node('button', { class: 'button', type: 'button', 'data-do': 'print-summary' }, '只打印摘要'),
			node('button', { class: 'button', type: 'button', 'data-do': 'csv' }, '下载 CSV'),
		),
	)
}

/** A choice; `none` says why no row answers to it, where none does. */
interface Choice {
	value: string
	text: string
	none?: string | null
}

function select(name: string, label: string, all: string, choices: readonly Choice[]): ViewElement {
	const id = `compare-${name}`
	return node(
		'div',
		{ class: 'field' },
		node('label', { for: id }, label),
		node(
			'select',
			{ id, name, autocomplete: 'off' },
			node('option', { value: '' }, all),
			choices.map(({ value, text, none = null }) => node('option', { value, 'data-none': none }, text)),
		),
	)
}

/** Everything that can be asked for stands there, also what no row answers to: an address that asks for it stays true. */
function onlyChoices(comparison: Comparison): Choice[] {
	const { plans, isPeriods } = comparison
	const counts = countTokens(comparison)
	const silent = plans.filter(({ namesLead }) => !namesLead).map(({ name }) => name)
	const why = silent.length > 0 ? `（${silent.join('、')}未载明牵头）` : ''
	const choices: readonly (readonly [value: RowToken, text: string, none: string])[] = [
		['different', '只看不同', '没有不同之处。'],
		['lead', '只看牵头不同', `没有牵头不同的举措${why}。`],
		['partly', '牵头部分相同', `没有牵头部分相同的举措${why}。`],
		['units', '单位不同', '没有单位不同的举措。'],
		['unstated', '未载明牵头', '没有未载明牵头的举措。'],
		['both', `${togetherWords(comparison)}都有`, `没有${togetherWords(comparison)}都有的举措。`],
		...(isPeriods ? periodChoices : []),
		...(plans.length > 2 ? [['some', '部分地方有', '没有部分地方有的举措。'] as const] : []),
		...plans.map(({ name }, at) => {
			const words = onlyWords(comparison, at, comparison.outline !== null).replace(/^[－＋] /, '')
			return [`plan-${at + 1}`, words, isPeriods ? `没有${at === 0 ? '不再有的' : '新增的'}举措。` : `没有只有${name}列为任务的举措。`] as const
		}),
	]
	return choices.map(([value, text, none]) => {
		const count = counts.get(value)
		return { value, text: `${text}（${countWords(count ?? { counted: 0, others: 0 })}）`, none: count ? null : none }
	})
}

const periodChoices: readonly (readonly [value: RowToken, text: string, none: string])[] = [
	['changed', '有变化', '没有变化。'],
	['task-dropped', '有任务不再有', '两期都有的举措里，没有不再有的任务。'],
	['task-added', '有新增的任务', '两期都有的举措里，没有新增的任务。'],
	['words', '文字有改动', '文字没有改动。'],
]

function actionChoices({ groups }: Comparison): Choice[] {
	return groups.flatMap(({ action, title, rows }) => (action === null ? [] : [{ value: action, text: `${title}（${rows.length}）` }]))
}

function functionChoices(rows: readonly ComparedRow[], { functionName }: ViewOptions): Choice[] {
	const counts = new Map<string, number>()
	for (const row of rows) for (const id of row.functions) counts.set(id, (counts.get(id) ?? 0) + 1)
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id, count]) => ({ value: id, text: `${functionName(id)}（${count}）` }))
}
