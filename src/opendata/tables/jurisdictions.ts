import { levelWords } from '../../atlas/level-words.ts'
import { planPath } from '../../atlas/paths.ts'
import { defineTable } from '../table.ts'

export const jurisdictions = defineTable({
	name: 'jurisdictions',
	title: '行政区',
	description: '收有方案的行政区，一个一行。',
	primaryKey: ['id'],
	rows: ({ atlas }) => atlas.places,
	columns: [
		{
			name: 'id',
			title: '行政区编号',
			description: '拼音，也是网址里的名称，如 quxian',
			type: 'string',
			required: true,
			of: ({ jurisdiction }) => jurisdiction.slug,
		},
		{ name: 'name', title: '名称', type: 'string', required: true, of: ({ jurisdiction }) => jurisdiction.name },
		{ name: 'level', title: '层级', type: 'string', required: true, values: levelWords, of: ({ jurisdiction }) => jurisdiction.level },
		{ name: 'code', title: '行政区划代码', description: 'GB/T 2260，六位', type: 'string', of: ({ jurisdiction }) => jurisdiction.code },
		{ name: 'parents', title: '上级行政区', description: '由近到远', type: 'list', of: ({ jurisdiction }) => jurisdiction.parents.map(({ name }) => name) },
		{ name: 'page_url', title: '网页', type: 'uri', required: true, of: ({ newest }, { atlas, address }) => address(planPath(atlas, newest)) },
	],
})
