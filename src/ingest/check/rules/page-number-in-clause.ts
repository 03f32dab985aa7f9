import type { Rule } from '../rule.ts'

export const pageNumberInClause = {
	id: 'page-number-in-clause',
	severity: 'info',
	title: '责任分句中间夹有页码',
	explanation: '文件转成文字时，页码混进了跨页的责任分句。本站已略去页码并把前后接上，接缝处的单位名称值得核对。',
	mend: '一般不用改。要改，请在转换前去掉页码，或从原 Word 文件另存为文本。',
	mendedBy: 'maintainer',
	example: {
		fault: ['1.建设基地。（责任单位：县教育局、县科', '', '- 6 -', '', '协）'],
		mended: ['1.建设基地。（责任单位：县教育局、县科协）'],
	},
	check: ({ plan }) =>
		plan.coverage.omitted
			.filter(({ reason }) => reason === 'page-number')
			.flatMap(({ position }) => {
				const task = plan.tasks.find(
					({ clause }) => clause && clause.position.start.offset < position.start.offset && position.end.offset < clause.position.end.offset,
				)
				return task ? [{ message: `「${task.title}」的责任分句中间夹有页码，已略去`, position, related: task.clause?.position ?? null }] : []
			}),
} as const satisfies Rule
