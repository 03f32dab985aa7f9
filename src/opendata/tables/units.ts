import { unitKindWords } from '../../atlas/unit-kind-words.ts'
import { allUnits, countsOf } from '../all-units.ts'
import { defineTable } from '../table.ts'

export const units = defineTable({
	name: 'units',
	title: '单位',
	description: '一个行政区的一个单位一行，不论它的几份现行方案怎样写它；已有较新方案的旧方案，单位另列。',
	primaryKey: ['id'],
	rows: ({ atlas }) => allUnits(atlas).map(unit => ({ ...unit, counts: countsOf(unit) })),
	columns: [
		{
			name: 'id',
			title: '单位编号',
			description: '行政区编号/单位拼音，如 quxian/xianjiaoyuju；只在旧方案里的，中间加方案编号',
			type: 'string',
			required: true,
			of: ({ key }) => key,
		},
		{ name: 'jurisdiction_id', title: '行政区编号', type: 'string', required: true, references: 'jurisdictions', of: ({ place }) => place.jurisdiction.slug },
		{ name: 'name', title: '名称', description: '方案所印最完整的名称', type: 'string', required: true, of: ({ name }) => name },
		{ name: 'kind', title: '类别', type: 'string', required: true, values: unitKindWords, of: ({ kind }) => kind },
		{ name: 'spellings', title: '印发的写法', description: '由多到少', type: 'list', of: ({ spellings }) => spellings },
		{
			name: 'plan_ids',
			title: '所在方案',
			description: '方案编号，新的在前；一对一行的在 unit-plans.csv',
			type: 'list',
			of: ({ inPlans }) => inPlans.map(({ plan }) => plan.id),
		},
		{ name: 'is_current', title: '是否在现行方案中', type: 'boolean', required: true, of: ({ isCurrent }) => isCurrent },
		{ name: 'task_count', title: '任务数', type: 'integer', required: true, of: ({ counts }) => counts.total },
		{
			name: 'lead_count',
			title: '牵头的任务数',
			description: '所在的方案都没有写牵头单位的为空，不是 0',
			type: 'integer',
			of: ({ counts }) => counts.lead,
		},
		{ name: 'responsible_count', title: '责任的任务数', type: 'integer', required: true, of: ({ counts }) => counts.responsible },
		{ name: 'support_count', title: '配合的任务数', type: 'integer', required: true, of: ({ counts }) => counts.support },
		{ name: 'page_url', title: '网页', type: 'uri', required: true, of: ({ path }, { address }) => address(path) },
	],
})
