import type { Finding, Rule } from '../rule.ts'

const listWords = { lead: '牵头单位', responsible: '责任单位', support: '配合单位' } as const

export const leadAlsoResponsible = {
	id: 'lead-also-responsible',
	severity: 'warning',
	title: '牵头单位又列在责任或配合单位中',
	explanation: '同一单位在一项任务里既牵头，又列在责任单位或配合单位中。两个角色都是原文所写，本站都保留；但任务数会多算一次，读的人也会以为漏写了另一个单位。',
	mend: '从责任单位、配合单位中删去牵头单位；若本想写别的单位，请改正。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。（牵头单位：县科协；配合单位：县教育局、县科协）'],
		mended: ['1.建设基地。（牵头单位：县科协；配合单位：县教育局）'],
	},
	check: ({ plan }) =>
		plan.tasks.flatMap(task => {
			const leads = new Map(task.assignments.filter(({ role }) => role === 'lead').map(lead => [lead.unit, lead]))
			return task.assignments.flatMap(({ unit, role, printed, position }): Finding[] => {
				const lead = leads.get(unit)
				if (!lead || role === 'lead') return []
				return [{ message: `「${printed}」在「${task.title}」中已是牵头单位，又列在${listWords[role]}中`, position, related: lead.position }]
			})
		}),
} as const satisfies Rule
