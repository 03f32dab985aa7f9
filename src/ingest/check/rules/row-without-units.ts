import type { Rule } from '../rule.ts'

export const rowWithoutUnits: Rule = {
	id: 'row-without-units',
	severity: 'warning',
	title: '表格中一项任务没有责任单位',
	explanation: '这一行各责任栏都是空的。若单位栏与上一行合并，请在原文件中逐行填写；空栏不会照上一行补上。',
	check: ({ plan }) =>
		plan.tasks
			.filter(({ assignments, recogniser }) => recogniser === 'table-row' && assignments.length === 0)
			.map(task => ({ message: `「${task.title}」应有责任单位，实未载明`, position: task.position })),
}
