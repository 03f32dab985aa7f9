import type { Finding, Rule } from '../rule.ts'

export const unitRepeated = {
	id: 'unit-repeated',
	severity: 'warning',
	title: '同一单位在一项任务中列了两次',
	explanation: '同一单位在一项任务中列了两次，多半是想写另一个单位。同一角色列两次的，本站只计一次。',
	mend: '删去重复的一处；若本想写别的单位，请改正。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（责任单位：县科协、县教育局、县科协）'],
		mended: ['1.建设基地。（责任单位：县科协、县教育局）'],
	},
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
				// Who leads and is listed again is another rule's matter.
				if (!first || (first.role === 'lead') !== (assignment.role === 'lead')) return []
				const message =
					first.role === assignment.role
						? `「${first.printed}」与「${assignment.printed}」是同一单位，在「${task.title}」中列了两次`
						: `「${assignment.printed}」在「${task.title}」中列在责任、配合两种角色下`
				return [{ message, position: assignment.position, related: first.position }]
			}),
		),
	],
} as const satisfies Rule
