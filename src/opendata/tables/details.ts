import { detailKey, taskKey } from '../../atlas/keys.ts'
import { sourcePath } from '../../atlas/paths.ts'
import { defineTable } from '../table.ts'

export const details = defineTable({
	name: 'details',
	title: '任务的展开',
	description: '正文中展开任务的小标题及文字，一段一行。',
	primaryKey: ['id'],
	rows: ({ atlas }) => atlas.plans.flatMap(plan => plan.tasks.flatMap(task => task.details.map((detail, index) => ({ plan, task, detail, index })))),
	columns: [
		{
			name: 'id',
			title: '段的编号',
			description: '任务编号/d 加次序',
			type: 'string',
			required: true,
			of: ({ plan, task, index }) => detailKey(plan, task.id, index),
		},
		{ name: 'task_id', title: '任务编号', type: 'string', required: true, references: 'tasks', of: ({ plan, task }) => taskKey(plan, task.id) },
		{ name: 'title', title: '小标题', type: 'string', of: ({ detail }) => detail.title },
		{ name: 'text', title: '文字', type: 'string', of: ({ detail }) => detail.text },
		{ name: 'line', title: '原文行号', type: 'integer', required: true, of: ({ detail }) => detail.position.start.line },
		{ name: 'text_url', title: '原文所在', type: 'uri', required: true, of: ({ plan, detail }, { address }) => address(sourcePath(plan, detail.position)) },
	],
})
