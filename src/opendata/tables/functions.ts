import { functionsIndex } from '../../atlas/functions-index.ts'
import { functionPath } from '../../atlas/paths.ts'
import { unitKindWords } from '../../atlas/unit-kind-words.ts'
import { namedFunctions } from '../named-functions.ts'
import { defineTable } from '../table.ts'

export const functions = defineTable({
	name: 'functions',
	title: '职能',
	description: '各地方案的单位所属的职能，一项一行。县教育局、县教委、市教育体育局同属教育。',
	primaryKey: ['id'],
	rows: ({ atlas }) => namedFunctions(atlas),
	columns: [
		{ name: 'id', title: '职能编号', type: 'string', required: true, of: ({ id }) => id },
		{ name: 'name', title: '名称', type: 'string', required: true, of: ({ name }) => name },
		{ name: 'kind', title: '机构类别', type: 'string', required: true, values: unitKindWords, of: ({ kind }) => kind },
		{
			name: 'page_url',
			title: '网页',
			description: '现行方案没有这项职能的单位时为空',
			type: 'uri',
			of: ({ id }, { atlas, address }) => (functionsIndex(atlas).some(entry => entry.id === id) ? address(functionPath(id)) : null),
		},
	],
})
