import { allUnits } from '../all-units.ts'
import { defineTable } from '../table.ts'

export const unitFunctions = defineTable({
	name: 'unit-functions',
	title: '单位的职能',
	description: '哪个单位有哪项职能，一对一行；合并机构有几行。',
	primaryKey: ['unit_id', 'function_id'],
	rows: ({ atlas }) => allUnits(atlas).flatMap(({ key, functions }) => functions.map((id, index) => ({ key, id, index }))),
	columns: [
		{ name: 'unit_id', title: '单位编号', type: 'string', required: true, references: 'units', of: ({ key }) => key },
		{ name: 'function_id', title: '职能编号', type: 'string', required: true, references: 'functions', of: ({ id }) => id },
		{ name: 'position', title: '次序', description: '在名称中的先后，从 1 起', type: 'integer', required: true, of: ({ index }) => index + 1 },
	],
})
