import { taskKey } from '../../atlas/keys.ts'
import { sourcePath } from '../../atlas/paths.ts'
import { comparatorWords } from '../../atlas/target-words.ts'
import { defineTable } from '../table.ts'
import { currentColumn } from './current-column.ts'

export const indicators = defineTable({
	name: 'indicators',
	title: '指标',
	description: '方案载明的目标，一个一行；没有印的不补。含已有较新方案的旧方案，见 is_current。',
	primaryKey: ['id'],
	rows: ({ atlas }) => atlas.plans.flatMap(plan => plan.indicators.map(indicator => ({ plan, indicator }))),
	columns: [
		{ name: 'id', title: '指标编号', type: 'string', required: true, of: ({ plan, indicator }) => `${plan.id}/${indicator.id}` },
		{ name: 'plan_id', title: '方案编号', type: 'string', required: true, references: 'plans', of: ({ plan }) => plan.id },
		currentColumn,
		{
			name: 'task_id',
			title: '任务编号',
			description: '不在任务中的为空',
			type: 'string',
			references: 'tasks',
			of: ({ plan, indicator }) => (indicator.task === null ? null : taskKey(plan, indicator.task)),
		},
		{ name: 'metric', title: '衡量什么', type: 'string', required: true, of: ({ indicator }) => indicator.metric },
		{ name: 'comparator', title: '比较', type: 'string', required: true, values: comparatorWords, of: ({ indicator }) => indicator.comparator },
		{ name: 'value', title: '数值', description: '没有数字的目标（如全覆盖）为空', type: 'number', of: ({ indicator }) => indicator.value },
		{ name: 'unit', title: '计量单位', description: '原样', type: 'string', of: ({ indicator }) => indicator.unit },
		{ name: 'year', title: '目标年份', type: 'integer', of: ({ indicator }) => indicator.year },
		{ name: 'relative_to', title: '相对于', description: '相对目标的原话；绝对目标为空', type: 'string', of: ({ indicator }) => indicator.relativeTo },
		{ name: 'place', title: '目标所指的行政区', type: 'string', required: true, of: ({ indicator }) => indicator.place },
		{ name: 'text', title: '原文中的这句话', type: 'string', required: true, of: ({ indicator }) => indicator.text },
		{ name: 'line', title: '原文行号', type: 'integer', required: true, of: ({ indicator }) => indicator.position.start.line },
		{
			name: 'text_url',
			title: '原文所在',
			type: 'uri',
			required: true,
			of: ({ plan, indicator }, { address }) => address(sourcePath(plan, indicator.position)),
		},
	],
})
