import type { Rule } from '../rule.ts'

export const pageNumberInClause: Rule = {
	id: 'page-number-in-clause',
	severity: 'info',
	title: '责任分句中间夹有页码',
	explanation: '分句跨页，页码混进了文字。已略去页码并把前后接上；请核对接上的单位名称。',
	check: ({ plan }) =>
		plan.coverage.omitted
			.filter(({ reason }) => reason === 'page-number')
			.flatMap(({ position }) => {
				const task = plan.tasks.find(
					({ clause }) => clause && clause.position.start.offset < position.start.offset && position.end.offset < clause.position.end.offset,
				)
				return task ? [{ message: `「${task.title}」的责任分句中间夹有页码，已略去`, position, related: task.clause?.position ?? null }] : []
			}),
}
