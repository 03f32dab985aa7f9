import type { PublishedPlan } from '../../atlas/atlas.ts'
import { detailKey, taskKey } from '../../atlas/keys.ts'
import { entriesByMeasure } from '../../atlas/measure-entries.ts'
import { defineTable } from '../table.ts'

export const taskMeasures = defineTable({
	name: 'task-measures',
	title: '任务与举措',
	description: '哪项任务落实纲要的哪项举措，一对一行，由本站按章节、标题和用词判断。只为整个行动列出单位的任务，按它的各段归类。',
	primaryKey: ['id'],
	rows: ({ atlas }) => atlas.plans.flatMap(entriesOf),
	columns: [
		{
			name: 'id',
			title: '编号',
			description: '任务或段的编号/举措编号',
			type: 'string',
			required: true,
			of: ({ plan, task, detail, measure }) => `${detail === null ? taskKey(plan, task.id) : detailKey(plan, task.id, detail)}/${measure}`,
		},
		{ name: 'task_id', title: '任务编号', type: 'string', required: true, references: 'tasks', of: ({ plan, task }) => taskKey(plan, task.id) },
		{
			name: 'detail_id',
			title: '段的编号',
			description: '按段归类时；按整项任务归类为空',
			type: 'string',
			references: 'details',
			of: ({ plan, task, detail }) => (detail === null ? null : detailKey(plan, task.id, detail)),
		},
		{ name: 'measure_id', title: '举措编号', type: 'string', required: true, references: 'measures', of: ({ measure }) => measure },
		{ name: 'is_main', title: '是否首要', description: 'true 首要的举措 · false 兼及', type: 'boolean', required: true, of: ({ isFurther }) => !isFurther },
		{ name: 'reasons', title: '归入理由', description: '只有首要的举措有', type: 'list', of: ({ evidence }) => evidence?.reasons ?? [] },
		{ name: 'corrected_on', title: '人工更正的日期', type: 'date', of: ({ evidence }) => evidence?.override?.date ?? null },
		{ name: 'correction', title: '人工更正的理由', type: 'string', of: ({ evidence }) => evidence?.override?.reason ?? null },
	],
})

/** As the pages of the measures have them, in the order of the document. */
function entriesOf(plan: PublishedPlan) {
	const order = new Map(plan.tasks.map((task, index) => [task, index]))
	return [...entriesByMeasure(plan)]
		.flatMap(([measure, entries]) =>
			entries.map(({ task, detail, isFurther }) => ({
				...{ plan, task, measure, isFurther },
				detail: detail === null ? null : task.details.indexOf(detail),
				evidence: isFurther ? null : (detail ?? task).measureEvidence,
			})),
		)
		.sort((a, b) => (order.get(a.task) ?? 0) - (order.get(b.task) ?? 0) || (a.detail ?? 0) - (b.detail ?? 0) || Number(a.isFurther) - Number(b.isFurther))
}
