import { taskKey, unitKey } from '../../atlas/keys.ts'
import { sourcePath } from '../../atlas/paths.ts'
import { roleWords } from '../../atlas/role-words.ts'
import { evidenceWords } from '../evidence-words.ts'
import { defineTable } from '../table.ts'
import { currentColumn } from './current-column.ts'

export const assignments = defineTable({
	name: 'assignments',
	title: '责任',
	description: '哪项任务由哪个单位以什么角色负责，一条一行。角色以原文为准。含已有较新方案的旧方案，见 is_current。',
	primaryKey: ['id'],
	rows: ({ atlas }) =>
		atlas.plans.flatMap(plan => plan.tasks.flatMap(task => task.assignments.map((assignment, index) => ({ plan, task, assignment, index })))),
	columns: [
		{
			name: 'id',
			title: '责任编号',
			description: '任务编号/次序，从 1 起',
			type: 'string',
			required: true,
			of: ({ plan, task, index }) => `${taskKey(plan, task.id)}/${index + 1}`,
		},
		{ name: 'plan_id', title: '方案编号', type: 'string', required: true, references: 'plans', of: ({ plan }) => plan.id },
		currentColumn,
		{ name: 'task_id', title: '任务编号', type: 'string', required: true, references: 'tasks', of: ({ plan, task }) => taskKey(plan, task.id) },
		{
			name: 'unit_id',
			title: '单位编号',
			type: 'string',
			required: true,
			references: 'units',
			of: ({ plan, assignment }, { atlas }) => unitKey(atlas, plan, assignment.unit),
		},
		{ name: 'role', title: '角色', type: 'string', required: true, values: roleWords, of: ({ assignment }) => assignment.role },
		{ name: 'printed_name', title: '印发的名称', description: '原样', type: 'string', required: true, of: ({ assignment }) => assignment.printed },
		{
			name: 'evidence_kind',
			title: '凭什么认定角色',
			type: 'string',
			required: true,
			values: evidenceWords,
			of: ({ assignment }) => assignment.evidence.kind,
		},
		{ name: 'evidence', title: '起决定作用的原文', type: 'string', of: ({ assignment }) => assignment.evidence.text },
		{ name: 'line', title: '原文行号', type: 'integer', required: true, of: ({ assignment }) => assignment.position.start.line },
		{
			name: 'text_url',
			title: '原文所在',
			type: 'uri',
			required: true,
			of: ({ plan, assignment }, { address }) => address(sourcePath(plan, assignment.position)),
		},
	],
})
