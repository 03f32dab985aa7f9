import { commaAt } from '../../extract/clause/parse-clause.ts'
import type { Rule } from '../rule.ts'

export const clauseWithoutComma: Rule = {
	id: 'clause-without-comma',
	severity: 'warning',
	title: '责任分句没有声明所说的逗号',
	explanation: '文中声明“逗号前为牵头单位”，而这一分句没有逗号：按声明，所列单位都在逗号之前，都作牵头单位。请核实是否漏印逗号。',
	check: ({ plan }) =>
		plan.tasks.flatMap(task => {
			const rule = plan.declaredRules.findLast(
				({ id, position }) => id === 'leads-before-comma' && position.start.offset < (task.clause?.position.end.offset ?? 0),
			)
			if (!rule || !task.clause || !task.assignments.some(({ evidence }) => evidence.kind === 'rule') || commaAt(task.clause.text) < task.clause.text.length)
				return []
			return [
				{
					message: `「${task.title}」的责任分句应有逗号，实无：所列${task.assignments.length > 1 ? ` ${task.assignments.length} 个单位都` : '单位'}作牵头单位`,
					note: `声明为：${rule.text}`,
					position: task.clause.position,
					related: rule.position,
				},
			]
		}),
}
