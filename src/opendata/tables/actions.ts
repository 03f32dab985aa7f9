import { defineTable } from '../table.ts'

export const actions = defineTable({
	name: 'actions',
	title: '纲要的行动',
	description: '各地方案落实的纲要分成哪些行动和工程，一项一行。',
	primaryKey: ['id'],
	rows: ({ atlas }) => atlas.registries.outlines.flatMap(outline => outline.actions.map(action => ({ outline, action }))),
	columns: [
		{ name: 'id', title: '行动编号', type: 'string', required: true, of: ({ action }) => action.id },
		{ name: 'title', title: '标题', type: 'string', required: true, of: ({ action }) => action.title },
		{ name: 'part', title: '在纲要的哪一部分', type: 'string', required: true, of: ({ action }) => action.part },
		{ name: 'family', title: '纲要编号', type: 'string', required: true, of: ({ outline }) => outline.family },
		{ name: 'outline_title', title: '纲要的标题', type: 'string', required: true, of: ({ outline }) => outline.title },
		{ name: 'outline_number', title: '纲要的文号', type: 'string', required: true, of: ({ outline }) => outline.documentNumber },
	],
})
