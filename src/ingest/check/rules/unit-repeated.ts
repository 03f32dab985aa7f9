import type { Finding, Rule } from '../rule.ts'

export const unitRepeated: Rule = {
	id: 'unit-repeated',
	severity: 'warning',
	title: '同一单位在一项任务中列了两次',
	explanation: '同一角色列两次的只计一次；既牵头又列在责任单位中的，两个角色都保留。请删去多余的一处。',
	check: ({ plan, extraction }) => [
		...extraction.tasks.flatMap(task =>
			task.repeatedNames.map(
				(repeated): Finding => ({
					message: `「${repeated.printed}」在「${task.title}」中列了两次，只计一次`,
					position: repeated.position,
					related: task.assignments.find(({ printed, role }) => printed === repeated.printed && role === repeated.role)?.position ?? null,
				}),
			),
		),
		...plan.tasks.flatMap(task =>
			task.assignments.flatMap((assignment, at): Finding[] => {
				const first = task.assignments.slice(0, at).find(({ unit }) => unit === assignment.unit)
				if (!first) return []
				const message =
					first.role === assignment.role
						? `「${first.printed}」与「${assignment.printed}」是同一单位，在「${task.title}」中列了两次`
						: `「${assignment.printed}」在「${task.title}」中列在两种角色下`
				return [{ message, position: assignment.position, related: first.position }]
			}),
		),
	],
}
