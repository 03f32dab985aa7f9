import { isCurrent } from '../../atlas/atlas.ts'
import { planPath, sourcePath } from '../../atlas/paths.ts'
import { namesLead } from '../../atlas/role-words.ts'
import { defineTable } from '../table.ts'

export const plans = defineTable({
	name: 'plans',
	title: '方案',
	description: '收录的方案，一份一行，含已有较新方案的旧方案；原文没有印的为空。',
	primaryKey: ['id'],
	rows: ({ atlas }) => atlas.plans,
	columns: [
		{ name: 'id', title: '方案编号', description: '如 quxian-2023', type: 'string', required: true, of: ({ id }) => id },
		{ name: 'jurisdiction_id', title: '行政区编号', type: 'string', required: true, references: 'jurisdictions', of: ({ jurisdiction }) => jurisdiction.slug },
		{ name: 'title', title: '标题', type: 'string', of: ({ title }) => title },
		{ name: 'notice_title', title: '印发通知的标题', type: 'string', of: ({ noticeTitle }) => noticeTitle },
		{ name: 'document_number', title: '文号', description: '原样', type: 'string', of: ({ documentNumber }) => documentNumber },
		{ name: 'issuers', title: '发文机关', type: 'list', of: ({ issuers }) => issuers },
		{ name: 'issued_on', title: '成文日期', type: 'date', of: ({ issuedOn }) => issuedOn },
		{ name: 'printed_on', title: '印发日期', description: '版记所印，不是成文日期', type: 'date', of: ({ printedOn }) => printedOn },
		{ name: 'period_start', title: '起始年份', type: 'integer', of: ({ period }) => period?.start ?? null },
		{ name: 'period_end', title: '终止年份', type: 'integer', of: ({ period }) => period?.end ?? null },
		{ name: 'family', title: '落实的纲要', description: '与 actions.csv 的 family 相同；都不是为空', type: 'string', of: ({ family }) => family },
		{ name: 'disclosure', title: '信息公开属性', description: '原样', type: 'string', of: ({ disclosure }) => disclosure },
		{
			name: 'stated_by_editors',
			title: '由编者补充的项',
			description: '原文没有印、由编者补充的是哪几项',
			type: 'list',
			of: ({ sidecar }) => sidecar?.states ?? [],
		},
		{
			name: 'is_current',
			title: '是否现行',
			description: '同一主题没有较新的方案',
			type: 'boolean',
			required: true,
			of: (plan, { atlas }) => isCurrent(atlas, plan),
		},
		{ name: 'names_lead', title: '是否载明牵头单位', type: 'boolean', required: true, of: plan => namesLead(plan) },
		{ name: 'task_count', title: '任务数', type: 'integer', required: true, of: ({ tasks }) => tasks.length },
		{ name: 'unit_count', title: '单位数', type: 'integer', required: true, of: ({ units }) => units.length },
		{ name: 'page_url', title: '网页', type: 'uri', required: true, of: (plan, { atlas, address }) => address(planPath(atlas, plan)) },
		{ name: 'text_url', title: '原文网页', type: 'uri', required: true, of: (plan, { address }) => address(sourcePath(plan)) },
		{ name: 'json_url', title: '全部数据（JSON）', type: 'uri', required: true, of: ({ id }, { address }) => address(`/data/plans/${id}.json`) },
		{
			name: 'published_at_url',
			title: '原始出处',
			description: '文件在哪个网页公布，由编者补充',
			type: 'uri',
			of: ({ sidecar }) => sidecar?.sourceUrl ?? null,
		},
	],
})
