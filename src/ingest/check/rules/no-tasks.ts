import type { Rule } from '../rule.ts'

export const noTasks: Rule = {
	id: 'no-tasks',
	severity: 'warning',
	title: '没有读出任务',
	explanation: '文中没有认出责任分句或任务分工表。请看“角色怎样认定”中的各种写法。',
	check: ({ plan }) => (plan.tasks.length === 0 ? [{ message: '文中没有认出任何写明责任单位的任务', position: null }] : []),
}
