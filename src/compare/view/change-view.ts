import type { ComparedLine, ComparedRow, Comparison, TaskChanges } from '../align/comparison.ts'
import { node, type ViewElement } from './node.ts'

/** What became of a task between two periods, above its words in the column of the plan that has it. */
export function changeView(comparison: Comparison, { change, elsewhere, cells }: ComparedLine, at: number): ViewElement | null {
	switch (change) {
		case null:
			return null
		case 'same':
			return at === 0 ? null : words('＝ 没有变化')
		case 'changed':
			return at === 0 ? null : words('≠ 有变化')
		case 'added':
			return words('＋ 新增')
		case 'dropped':
			return words('－ 不再有')
		case 'elsewhere': {
			const row = elsewhere === null ? undefined : rowOf(comparison, elsewhere)
			const period = cells[0] ? '本期' : '上期'
			return words(`${period}写在`, row ? node('a', { href: `#${row.id}` }, row.title) : '另一项任务里')
		}
	}
}

/** Tasks of a row, or of all rows: 任务：2 项有变化，1 项新增. */
export function changesWords({ same, changed, added, dropped }: TaskChanges): string {
	const parts = [
		changed > 0 && `≠ 有变化 ${changed}`,
		added > 0 && `＋ 新增 ${added}`,
		dropped > 0 && `－ 不再有 ${dropped}`,
		same > 0 && `＝ 没有变化 ${same}`,
	].filter(part => part !== false)
	return `任务 ${parts.join('，')}`
}

function words(...content: readonly (ViewElement | string)[]): ViewElement {
	return node('p', { class: 'entry-change' }, content)
}

const indexes = new WeakMap<Comparison, Map<string, ComparedRow>>()

function rowOf(comparison: Comparison, id: string): ComparedRow | undefined {
	const index = indexes.get(comparison) ?? new Map(comparison.groups.flatMap(({ rows }) => rows.map(row => [row.id, row] as const)))
	indexes.set(comparison, index)
	return index.get(id)
}
