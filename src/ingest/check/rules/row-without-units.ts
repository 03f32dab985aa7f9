import type { Rule } from '../rule.ts'

export const rowWithoutUnits = {
	id: 'row-without-units',
	severity: 'warning',
	title: '表格中一项任务没有责任单位',
	explanation: '这一行的各责任栏都是空的，空栏不会照上一行补上：表格没有说的，本站不猜。',
	mend: '逐行填写责任单位。单位栏与上一行合并的，请取消合并，各行填全。',
	mendedBy: 'drafter',
	example: {
		fault: ['工作任务\t责任单位', '建设基地\t县科协', '举办展览\t'],
		mended: ['工作任务\t责任单位', '建设基地\t县科协', '举办展览\t县文旅局'],
	},
	check: ({ plan }) =>
		plan.tasks
			.filter(({ assignments, recogniser }) => recogniser === 'table-row' && assignments.length === 0)
			.map(task => ({ message: `「${task.title}」应有责任单位，实未载明`, position: task.position })),
} as const satisfies Rule
