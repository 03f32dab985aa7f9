import type { Task } from '../../../model/plan.ts'
import type { Rule } from '../rule.ts'

export const taskWithoutLead = {
	id: 'task-without-lead',
	severity: 'warning',
	title: '任务没有牵头单位',
	explanation: '本方案的其他任务写明了牵头单位，这一项没有。几个单位一起负责而无人牵头，容易互相等待，考核也找不到对象。',
	mend: '在所列单位中明确一个牵头单位，写法与其他各项一致。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（牵头单位：县科协；配合单位：县教育局）', '2.举办展览。（责任单位：县文旅局、县科协）'],
		mended: ['1.建设基地。（牵头单位：县科协；配合单位：县教育局）', '2.举办展览。（牵头单位：县文旅局；配合单位：县科协）'],
	},
	check: ({ plan }) => {
		const leads = plan.tasks.some(({ assignments }) => assignments.some(({ role }) => role === 'lead'))
		if (!leads) return []
		return plan.tasks.filter(needsLead).map(task => ({ message: `「${task.title}」应有牵头单位，实未载明`, position: task.position }))
	},
} as const satisfies Rule

/** Several bodies of which none leads. One alone needs no lead, and 按职责分工负责 says that each does its own part. */
function needsLead({ assignments }: Task): boolean {
	const units = new Set(assignments.map(({ unit }) => unit))
	return units.size > 1 && assignments.every(({ role, evidence }) => role !== 'lead' && !/职[责能]|分工|分别/.test(evidence.text))
}
