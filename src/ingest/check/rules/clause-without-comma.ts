import { commaAt } from '../../extract/clause/parse-clause.ts'
import { commaRuleOf } from '../comma-rule.ts'
import type { Rule } from '../rule.ts'

export const clauseWithoutComma = {
	id: 'clause-without-comma',
	severity: 'warning',
	title: '责任分句没有声明所说的逗号',
	explanation: '文中声明“逗号前为牵头单位”，这一分句却没有逗号：照声明理解，所列单位全都牵头，多半不是本意。',
	mend: '在牵头单位后面把顿号改为逗号；确实都牵头的，请写“共同牵头”。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。', '责任单位：县科协，县教育局（逗号前为牵头单位，下同）', '2.举办展览。', '责任单位：县文旅局、县科协'],
		mended: ['1.建设基地。', '责任单位：县科协，县教育局（逗号前为牵头单位，下同）', '2.举办展览。', '责任单位：县文旅局，县科协'],
	},
	check: ({ plan, text }) =>
		plan.tasks.flatMap(task => {
			const ruled = task.assignments.filter(({ evidence }) => evidence.kind === 'rule')
			const [first] = ruled
			const rule = commaRuleOf(plan, ruled)
			if (!first || !rule || !task.clause || ruled.some(({ role }) => role !== 'lead')) return []
			// What the declaration itself prints behind the names is no list.
			const end = task.clause.position.end.offset
			const declaration = rule.position.start.offset
			const list = text.slice(first.position.start.offset, declaration > first.position.start.offset ? Math.min(end, declaration) : end)
			if (commaAt(list) < list.length) return []
			return [
				{
					message: `「${task.title}」的责任分句应有逗号，实无：所列${task.assignments.length > 1 ? ` ${task.assignments.length} 个单位都` : '单位'}作牵头单位`,
					note: `声明为：${rule.text}`,
					position: task.clause.position,
					related: rule.position,
				},
			]
		}),
} as const satisfies Rule
