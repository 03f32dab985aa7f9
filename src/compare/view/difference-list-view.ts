import type { ComparedRow, Comparison } from '../compare/comparison.ts'
import { type DifferenceList, listDifferences } from '../compare/list-differences.ts'
import { node, type ViewElement } from './node.ts'
import { onlyWords, presenceWords, unitNames } from './words.ts'

const mostOpen = 40

/** All differences one after the other, for whoever reads or listens in a line: by kind, each leading to its row. */
export function differenceListView(comparison: Comparison): ViewElement {
	const lists = listDifferences(comparison)
	const count = lists.reduce((sum, { rows }) => sum + rows.length, 0)
	return node(
		'section',
		{ class: 'differences', 'aria-labelledby': 'differences' },
		node('h2', { id: 'differences' }, `不同之处（${count}）`),
		lists.length === 0 && node('p', {}, '没有不同。'),
		lists.map(list =>
			node(
				'details',
				{ open: isOpen(list) },
				node('summary', {}, `${listTitle(comparison, list)}（${list.rows.length}）`),
				node(
					'ol',
					{},
					list.rows.map(row => node('li', {}, node('a', { href: `#${row.id}` }, row.title), detail(comparison, list, row))),
				),
			),
		),
	)
}

/** What matters most is seen at once, as long as it can be read at once. */
function isOpen({ kind, rows }: DifferenceList): boolean {
	return rows.length <= mostOpen && (kind === 'only' || kind === 'some' || kind === 'lead')
}

function listTitle(comparison: Comparison, { kind, plan }: DifferenceList): string {
	switch (kind) {
		case 'only':
			return onlyWords(comparison, plan ?? 0, comparison.isPeriods)
		case 'some':
			return '部分地方有'
		case 'lead':
			return '≠ 牵头不同'
		case 'leadPartly':
			return '≈ 牵头部分相同'
		case 'units':
			return '单位不同'
		case 'text':
			return '文字有改动'
	}
}

function detail(comparison: Comparison, { kind }: DifferenceList, row: ComparedRow): string | null {
	const { plans } = comparison
	if (kind === 'some') return `：${presenceWords(row, comparison)}`
	if (kind === 'lead' || kind === 'leadPartly')
		return `：${plans.flatMap((plan, at) => (row.leadUnits[at]?.length ? [`${plan.name} ${unitNames(plan, row.leadUnits[at])}`] : [])).join('；')}`
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
