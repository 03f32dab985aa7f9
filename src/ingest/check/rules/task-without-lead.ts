import type { Rule } from '../rule.ts'

export const taskWithoutLead: Rule = {
	id: 'task-without-lead',
	severity: 'warning',
	title: '任务没有牵头单位',
	explanation: '本方案的其他任务写明了牵头单位，这一项没有。请补上牵头单位。',
	check: ({ plan }) => {
		const leads = plan.tasks.some(({ assignments }) => assignments.some(({ role }) => role === 'lead'))
		if (!leads) return []
		return plan.tasks
			.filter(({ assignments }) => assignments.length > 0 && assignments.every(({ role }) => role !== 'lead'))
			.map(task => ({ message: `「${task.title}」应有牵头单位，实未载明`, position: task.position }))
	},
}
