import { allUnits } from '../all-units.ts'
import { defineTable } from '../table.ts'

export const unitPlans = defineTable({
	name: 'unit-plans',
	title: '单位所在的方案',
	description: '哪个单位在哪份方案里，一对一行。',
	primaryKey: ['unit_id', 'plan_id'],
	rows: ({ atlas }) => allUnits(atlas).flatMap(({ key, inPlans }) => inPlans.map(({ plan, unit }, index) => ({ key, plan, unit, index }))),
	columns: [
		{ name: 'unit_id', title: '单位编号', type: 'string', required: true, references: 'units', of: ({ key }) => key },
		{ name: 'plan_id', title: '方案编号', type: 'string', required: true, references: 'plans', of: ({ plan }) => plan.id },
		{
			name: 'unit_in_plan',
			title: '在方案里的编号',
			description: '在 plans/方案编号.json 的 units[] 中的 id',
			type: 'string',
			required: true,
			of: ({ unit }) => unit.id,
		},
		{ name: 'name_in_plan', title: '方案里的名称', description: '这份方案所印最完整的', type: 'string', required: true, of: ({ unit }) => unit.name },
		{ name: 'position', title: '次序', description: '方案由新到旧，从 1 起', type: 'integer', required: true, of: ({ index }) => index + 1 },
	],
})
