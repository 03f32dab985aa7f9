import type { Task } from '../../../model/plan.ts'
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
		...extraction.tasks.flatMap(({ title, assignments, repeatedNames }) => {
			const first = new Map(assignments.toReversed().map(({ printed, role, position }) => [`${role} ${printed}`, position]))
			return repeatedNames.map(
				({ printed, role, position }): Finding => ({
					message: `「${printed}」在「${title}」中列了两次，只计一次`,
					position,
					related: first.get(`${role} ${printed}`) ?? null,
				}),
			)
		}),
		...plan.tasks.flatMap(task => {
			const listed = new Map<string, Task['assignments'][number]>()
			return task.assignments.flatMap((assignment): Finding[] => {
				const first = listed.get(assignment.unit)
				if (!first) listed.set(assignment.unit, assignment)
				// Who leads and is listed again is another rule's matter.
				if (!first || (first.role === 'lead') !== (assignment.role === 'lead')) return []
				const message =
					first.role === assignment.role
						? `「${first.printed}」与「${assignment.printed}」是同一单位，在「${task.title}」中列了两次`
						: `「${assignment.printed}」在「${task.title}」中列在责任、配合两种角色下`
				return [{ message, position: assignment.position, related: first.position }]
			})
		}),
	],
} as const satisfies Rule
