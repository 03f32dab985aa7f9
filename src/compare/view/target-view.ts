import type { ComparedTargetRow, Comparison } from '../compare/comparison.ts'
import { node, type ViewElement } from './node.ts'
import { tableView } from './table-view.ts'
import type { ViewOptions } from './view-options.ts'

const verdictWords = { same: '＝ 相同', different: '≠ 不同', notComparable: '表述不同，不宜直接比较' } as const

/** The targets of all plans, in the words of the documents. */
export function targetView({ plans, targets }: Comparison, { address }: ViewOptions): ViewElement[] {
	const heading = node('h2', { id: 'compared-targets' }, '目标')
	if (targets.length === 0) return [heading, node('p', { class: 'soft' }, '这些方案都没有载明可以比较的目标。')]
	const head = ['衡量什么', ...plans.map(({ name }) => name)]
	const rows = targets.map(row =>
		node(
			'tr',
			{},
			node(
				'th',
				{ scope: 'row' },
				row.metric,
				node('span', { class: 'target-verdict' }, row.year === null ? '年份未载明' : `${row.year}年`, ' ', verdictView(row, plans)),
			),
			plans.map((plan, at) => {
				const target = row.cells[at]
				if (!target) return node('td', {}, node('span', { class: 'soft' }, '未载明'))
				const relative =
					target.relativeTo !== null && !target.words.includes(target.relativeTo) && !/\d/.test(target.relativeTo) ? `（${target.relativeTo}）` : null
				return node(
					'td',
					{},
					node('strong', {}, target.words),
					relative,
					node('a', { class: 'target-source', href: address(`${plan.sourcePath}#L${target.line}`) }, `原文第 ${target.line} 行`),
				)
			}),
		),
	)
	return [heading, tableView('目标对照', head, rows)]
}

function verdictView({ verdict, cells }: ComparedTargetRow, plans: Comparison['plans']): ViewElement {
	const only = cells.findIndex(cell => cell !== null)
	return node('span', { class: `target-${verdict ?? 'only'}` }, verdict === null ? `只有${plans[only]?.name ?? ''}载明` : verdictWords[verdict])
}
