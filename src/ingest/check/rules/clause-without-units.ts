import type { Rule } from '../rule.ts'

export const clauseWithoutUnits = {
	id: 'clause-without-units',
	severity: 'warning',
	title: '责任分句里没有单位',
	explanation: '有“责任单位：”这样的标签，后面却没有单位，或者只有“有关部门”这样的泛称：这项任务没有人负责。',
	mend: '写上单位的名称；“有关部门”请写明是哪些部门。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（责任单位：县科协）', '2.举办展览。（责任单位：有关部门）'],
		mended: ['1.建设基地。（责任单位：县科协）', '2.举办展览。（责任单位：县文旅局）'],
	},
	check: ({ plan }) =>
		plan.tasks.flatMap(task =>
			task.clause && task.assignments.length === 0 ? [{ message: `「${task.title}」的责任分句应写明单位，实未写明`, position: task.clause.position }] : [],
		),
} as const satisfies Rule
