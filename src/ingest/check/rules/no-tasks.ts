import { columnsOf, headingsUnderstood } from '../../extract/tasks/columns.ts'
import { join } from '../../passage.ts'
import { type Root, type Table, walk } from '../../structure/tree.ts'
import type { Finding, Rule } from '../rule.ts'

export const noTasks = {
	id: 'no-tasks',
	severity: 'warning',
	title: '没有读出任务',
	explanation: '没有读出一项写明责任单位的任务，网站上这份方案只有正文，查不到任何单位。',
	mend: '给每项任务写明责任单位，如“（责任单位：县教育局）”，或改列任务分工表，表头写明“工作任务”“牵头单位”“配合单位”。文中已经写明而没有认出的，请对照“角色怎样认定”里的各种写法。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.做好科普服务。推进科普阵地建设。'],
		mended: ['1.做好科普服务。推进科普阵地建设。（责任单位：县科协）'],
	},
	check: ({ root, plan, extraction, index }) => {
		if (plan.tasks.length > 0 || extraction.otherGenre !== null) return []
		const message = '文中没有认出任何写明责任单位的任务'
		const table = tableNotUnderstood(root)
		if (!table) return [{ message, position: null }]
		return [{ message, position: index.position(join(table.header.cells.map(cell => cell.text))), note: noteOf(table) } satisfies Finding]
	},
} as const satisfies Rule

/** The first table whose headings speak of tasks or of units, and not of both. */
function tableNotUnderstood(root: Root): Table | null {
	for (const { node } of walk(root.children)) {
		if (node.type !== 'table' || columnsOf(node.header)) continue
		const { tasks, units } = headingsUnderstood(node.header)
		if (tasks.length + units.length > 0) return node
	}
	return null
}

function noteOf(table: Table): string {
	const { printed, tasks, units } = headingsUnderstood(table.header)
	const quoted = (words: readonly string[]) => words.map(word => `「${word}」`).join('')
	const found = [tasks.length > 0 ? `认出任务栏${quoted(tasks)}` : '没有认出任务栏', units.length > 0 ? `认出单位栏${quoted(units)}` : '没有认出单位栏']
	return `表头为${quoted(printed)}：${found.join('，')}。任务栏名可用“工作任务”“工作内容”“措施”等，单位栏名可用“牵头单位”“责任单位”“配合单位”或“牵头”“配合”`
}
