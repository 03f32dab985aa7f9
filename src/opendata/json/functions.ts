import { z } from 'zod'
import { functionsIndex } from '../../atlas/functions-index.ts'
import { functionPath } from '../../atlas/paths.ts'
import { functionEntrySchema } from '../../model/registries.ts'
import { allUnits } from '../all-units.ts'
import { defineCollection } from '../json-file.ts'
import { namedFunctions } from '../named-functions.ts'

const functionSchema = z.strictObject({
	id: z.string().describe('职能编号，如 jiaoyu'),
	name: z.string().describe('名称，如 教育'),
	kind: functionEntrySchema.shape.kind.unwrap(),
	units: z.array(z.string()).describe('有这项职能的单位，见 units.json'),
	page: z.string().nullable().describe('网址；现行方案没有这项职能的单位时为 null'),
})

export const functions = defineCollection({
	name: 'functions',
	title: '职能',
	description: '各地单位所属的职能，和每项职能有哪些单位。',
	schema: z.strictObject({ dataVersion: z.string(), functions: z.array(functionSchema) }),
	make: ({ atlas, address }) => {
		const withPage = new Set(functionsIndex(atlas).map(({ id }) => id))
		const units = allUnits(atlas)
		return {
			dataVersion: atlas.dataVersion,
			functions: namedFunctions(atlas).map(({ id, name, kind }) => ({
				...{ id, name, kind },
				units: units.filter(unit => unit.functions.includes(id)).map(({ key }) => key),
				page: withPage.has(id) ? address(functionPath(id)) : null,
			})),
		}
	},
})
