import { commaAt } from '../../extract/clause/parse-clause.ts'
import { commaRuleOf } from '../comma-rule.ts'
import type { Rule } from '../rule.ts'

export const clauseWithExtraComma = {
	id: 'clause-with-extra-comma',
	severity: 'info',
	title: '责任分句不止一个逗号',
	explanation: '文中声明“逗号前为牵头单位”，这一分句却有几个逗号，牵头单位到哪一个为止有两种读法。本站以第一个逗号为准。',
	mend: '只在牵头单位后面用一个逗号，其余改为顿号。',
	mendedBy: 'drafter',
	example: {
		fault: ['1.建设基地。', '责任单位：县科协，县教育局（逗号前为牵头单位，下同）', '2.举办展览。', '责任单位：县文旅局，县科协，县妇联'],
		mended: ['1.建设基地。', '责任单位：县科协，县教育局（逗号前为牵头单位，下同）', '2.举办展览。', '责任单位：县文旅局，县科协、县妇联'],
	},
	check: ({ plan, index, text }) =>
		plan.tasks.flatMap(task => {
			const ruled = task.assignments.filter(({ evidence }) => evidence.kind === 'rule')
			const rule = commaRuleOf(plan, ruled)
			// Between the names themselves: the declaration at the end of a clause has a comma of its own.
			const gaps = ruled
				.slice(1)
				.map((assignment, at) => ({ start: (ruled[at] as typeof assignment).position.end.offset, end: assignment.position.start.offset }))
			const commas = gaps.filter(({ start, end }) => commaAt(text.slice(start, end)) < end - start)
			const extra = commas[1]
			if (!rule || !extra) return []
			const at = extra.start + commaAt(text.slice(extra.start, extra.end))
			return [
				{
					message: `「${task.title}」的责任分句应有一个逗号，实有 ${commas.length} 个，以第一个为准`,
					position: index.span(at, at + 1),
					related: rule.position,
				},
			]
		}),
} as const satisfies Rule
