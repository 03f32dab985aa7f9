import { lineageDocuments } from '../../atlas/lineage-documents.ts'
import { sourcePath } from '../../atlas/paths.ts'
import { defineTable } from '../table.ts'
import { currentColumn } from './current-column.ts'

export const citations = defineTable({
	name: 'citations',
	title: '引用的文件',
	description: '方案引用的文件，一处一行，按文中先后：有作为依据的，也有只是提到的。含已有较新方案的旧方案，见 is_current。',
	primaryKey: ['id'],
	rows: ({ atlas }) => {
		const cited = new Map(lineageDocuments(atlas).flatMap(({ plan, citedAt }) => citedAt.map(({ citation }) => [citation, plan] as const)))
		return atlas.plans.flatMap(plan => plan.citations.map((citation, index) => ({ plan, citation, index, document: cited.get(citation) ?? null })))
	},
	columns: [
		{ name: 'id', title: '引用编号', description: '方案编号/c 加次序', type: 'string', required: true, of: ({ plan, index }) => `${plan.id}/c${index + 1}` },
		{ name: 'plan_id', title: '方案编号', type: 'string', required: true, references: 'plans', of: ({ plan }) => plan.id },
		currentColumn,
		{ name: 'title', title: '所引文件的标题', type: 'string', of: ({ citation }) => citation.title },
		{ name: 'document_number', title: '所引文件的文号', description: '原样', type: 'string', of: ({ citation }) => citation.documentNumber },
		{
			name: 'cited_plan_id',
			title: '所引的是哪份方案',
			description: '所引文件也收在本站时；否则为空',
			type: 'string',
			references: 'plans',
			of: ({ document }) => document?.id ?? null,
		},
		{ name: 'line', title: '原文行号', type: 'integer', required: true, of: ({ citation }) => citation.position.start.line },
		{ name: 'text_url', title: '原文所在', type: 'uri', required: true, of: ({ plan, citation }, { address }) => address(sourcePath(plan, citation.position)) },
	],
})
