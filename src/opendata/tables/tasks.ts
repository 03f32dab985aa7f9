import { taskKey } from '../../atlas/keys.ts'
import { sourcePath, taskPath } from '../../atlas/paths.ts'
import { defineTable } from '../table.ts'
import { currentColumn } from './current-column.ts'

export const tasks = defineTable({
	name: 'tasks',
	title: '任务',
	description: '一条责任分句，或表格的一行，所管的内容为一项任务，一项一行。含已有较新方案的旧方案，见 is_current。',
	primaryKey: ['id'],
	rows: ({ atlas }) => atlas.plans.flatMap(plan => plan.tasks.map(task => ({ plan, task }))),
	columns: [
		{
			name: 'id',
			title: '任务编号',
			description: '方案编号/任务，如 quxian-2023/t12',
			type: 'string',
			required: true,
			of: ({ plan, task }) => taskKey(plan, task.id),
		},
		{ name: 'plan_id', title: '方案编号', type: 'string', required: true, references: 'plans', of: ({ plan }) => plan.id },
		currentColumn,
		{ name: 'number', title: '原文的编号', type: 'string', of: ({ task }) => task.number },
		{ name: 'title', title: '标题', description: '任务的标题，或第一句', type: 'string', required: true, of: ({ task }) => task.title },
		{ name: 'text', title: '全文', description: '含标题，不含编号与责任分句', type: 'string', required: true, of: ({ task }) => task.text },
		{ name: 'sections', title: '章节', description: '标题原样，由大到小', type: 'list', of: ({ task }) => task.section },
		{ name: 'action_id', title: '纲要的行动', type: 'string', references: 'actions', of: ({ task }) => task.action },
		{ name: 'clause', title: '责任分句', description: '原样；表格的行没有，为空', type: 'string', of: ({ task }) => task.clause?.text ?? null },
		{ name: 'deadline', title: '完成时限', description: '原样', type: 'string', of: ({ task }) => task.deadline?.text ?? null },
		{ name: 'deadline_start', title: '起始日', description: '由原文能断定时', type: 'date', of: ({ task }) => task.deadline?.start ?? null },
		{ name: 'deadline_end', title: '截止日', description: '由原文能断定时', type: 'date', of: ({ task }) => task.deadline?.end ?? null },
		{ name: 'assignment_count', title: '责任条数', type: 'integer', required: true, of: ({ task }) => task.assignments.length },
		{ name: 'line', title: '原文行号', type: 'integer', required: true, of: ({ task }) => task.position.start.line },
		{ name: 'page_url', title: '网页', type: 'uri', required: true, of: ({ plan, task }, { atlas, address }) => address(taskPath(atlas, plan, task.id)) },
		{ name: 'text_url', title: '原文所在', type: 'uri', required: true, of: ({ plan, task }, { address }) => address(sourcePath(plan, task.position)) },
	],
})
