import { measuresIndex } from '../../atlas/measures-index.ts'
import { measurePath } from '../../atlas/paths.ts'
import { defineTable } from '../table.ts'

export const measures = defineTable({
	name: 'measures',
	title: '纲要的举措',
	description: '纲要的每个行动包含哪些举措，一项一行。各地的任务按它对照。',
	primaryKey: ['id'],
	rows: ({ atlas }) => {
		const withPage = new Set(measuresIndex(atlas).map(({ measure }) => measure.id))
		return atlas.registries.actions.flatMap(action => action.measures.map(measure => ({ action, measure, hasPage: withPage.has(measure.id) })))
	},
	columns: [
		{ name: 'id', title: '举措编号', description: '行动编号.举措，如 elderly.smart', type: 'string', required: true, of: ({ measure }) => measure.id },
		{ name: 'action_id', title: '行动编号', type: 'string', required: true, references: 'actions', of: ({ action }) => action.id },
		{ name: 'title', title: '标题', type: 'string', required: true, of: ({ measure }) => measure.title },
		{
			name: 'page_url',
			title: '网页',
			description: '没有方案落实这个纲要时为空',
			type: 'uri',
			of: ({ measure, hasPage }, { address }) => (hasPage ? address(measurePath(measure.id)) : null),
		},
	],
})
