import type { ComparedTargetRow, Comparison, TargetSeries } from '../align/comparison.ts'
import type { ComparedPlan, ComparedTarget } from '../compared-plan.ts'
import { type Child, node, type ViewElement } from './node.ts'
import { tableView } from './table-view.ts'
import type { ViewOptions } from './view-options.ts'

/** How the targets of the plans stand to each other. */
export const targetVerdictWords = { same: '＝ 相同', different: '≠ 不同', notComparable: '表述不同，不宜直接比较' } as const

/** The targets of all plans, in the words of the documents; those of two periods in one line over the years. */
export function targetView({ plans, targets, targetSeries }: Comparison, options: ViewOptions): ViewElement[] {
	const heading = node('h2', { id: 'compared-targets' }, '目标')
	if (targets.length === 0) return [heading, node('p', { class: 'soft' }, '这些方案都没有载明可以比较的目标。')]
	const head = ['衡量什么', ...plans.map(({ name }) => name)]
	const rows = targetSeries.length > 0 ? targetSeries.map(series => seriesRow(plans, series, options)) : targets.map(row => targetRow(plans, row, options))
	return [heading, tableView('目标对照', head, rows)]
}

function targetRow(plans: readonly ComparedPlan[], row: ComparedTargetRow, options: ViewOptions): ViewElement {
	const isPartly = row.verdict !== null && row.cells.includes(null)
	const rest = isPartly && node('span', { class: 'target-rest' }, '，其余未载明')
	const about = node('span', { class: 'target-verdict' }, yearWords(row.year), ' ', verdictView(row, plans), rest)
	const cells = plans.map((plan, at) => {
		const target = row.cells[at]
		return target ? tableCell(plan, statedView(plan, target, options)) : notStated()
	})
	return node('tr', {}, node('th', { scope: 'row' }, row.metric, about), cells)
}

/** 2020年 达到8% → 2025年 达到13% → 2035年 达到25%: below the metric in one line, and in its column what each plan states, with its place. */
function seriesRow(plans: readonly ComparedPlan[], { metric, steps }: TargetSeries, options: ViewOptions): ViewElement {
	const stated = [...new Set(steps.map(({ target }) => `${yearWords(target.year)} ${target.words}`))]
	const line = stated.length > 1 && node('span', { class: 'target-verdict' }, stated.join(' → '))
	const cells = plans.map((plan, at) => {
		const own = steps.filter(step => step.plan === at)
		if (own.length === 0) return notStated()
		return tableCell(
			plan,
			own.map(({ target }) => node('div', { class: 'target-step' }, `${yearWords(target.year)} `, statedView(plan, target, options))),
		)
	})
	return node('tr', {}, node('th', { scope: 'row' }, metric, line), cells)
}

/** What a target is relative to, where its own words do not say it: （同步全省平均水平）; else nothing. */
export function relativeWords({ words, relativeTo }: Pick<ComparedTarget, 'words' | 'relativeTo'>): string {
	return relativeTo !== null && !words.includes(relativeTo) && !/\d/.test(relativeTo) ? `（${relativeTo}）` : ''
}

function statedView(plan: ComparedPlan, target: ComparedTarget, { address }: ViewOptions): (ViewElement | string)[] {
	const { words, line } = target
	const relative = relativeWords(target)
	return [
		node('strong', {}, words),
		...(relative === '' ? [] : [relative]),
		node('a', { class: 'target-source', href: address(`${plan.sourcePath}#L${line}`) }, `原文第 ${line} 行`),
	]
}

/** A cell with the name of its plan, for phones, where the columns stand below each other. */
function tableCell({ name }: ComparedPlan, content: Child): ViewElement {
	return node('td', {}, node('span', { class: 'cell-place' }, name), content)
}

function notStated(): ViewElement {
	return node('td', { class: 'not-stated' }, node('span', { class: 'soft' }, '未载明'))
}

function yearWords(year: number | null): string {
	return year === null ? '年份未载明' : `${year}年`
}

/** What is said of those that state it; who agrees is named where not all do. */
function verdictView({ verdict, cells, agreeing }: ComparedTargetRow, plans: readonly ComparedPlan[]): ViewElement {
	const namesOf = (positions: readonly number[]) => positions.map(at => plans[at]?.name ?? '').join('、')
	const stating = cells.flatMap((cell, at) => (cell ? [at] : []))
	if (verdict === null) return node('span', { class: 'target-only' }, `只有${namesOf(stating)}载明`)
	const agreed = agreeing.filter(group => group.length > 1 && group.length < plans.length).map(group => `${namesOf(group)}相同`)
	const words = verdict === 'same' && agreed.length > 0 ? `＝ ${agreed.join('；')}` : [targetVerdictWords[verdict], ...agreed].join('；')
	return node('span', { class: `target-${verdict}` }, words)
}
