import { z } from 'zod'
import { unitKinds } from '../../model/index.ts'
import { allUnits, countsOf } from '../all-units.ts'
import { defineCollection } from '../json-file.ts'

const count = z.int().min(0)

const unitSchema = z.strictObject({
	id: z.string().describe('行政区编号/单位拼音；只在旧方案里的，中间加方案编号'),
	jurisdiction: z.strictObject({ id: z.string(), name: z.string(), code: z.string().nullable() }),
	name: z.string().describe('方案所印最完整的名称'),
	kind: z.enum(unitKinds),
	spellings: z.array(z.string()).describe('印发的写法'),
	functions: z.array(z.string()).describe('职能编号，见 functions.json'),
	isCurrent: z.boolean().describe('是否在现行方案中'),
	plans: z
		.array(z.strictObject({ plan: z.string().describe('方案编号'), unit: z.string().describe('在这份方案的 units[] 中的 id') }))
		.min(1)
		.describe('所在的方案，新的在前'),
	counts: z
		.strictObject({ lead: count.nullable(), responsible: count, support: count, total: count })
		.describe('各角色的任务数；一项任务里有两个角色的，各算一次，合计算一次；所在的方案都没有写牵头单位的，lead 为 null'),
	page: z.string().describe('网址'),
})

export const units = defineCollection({
	name: 'units',
	title: '单位',
	description: '每个行政区的单位，和它在各份方案里的编号。',
	schema: z.strictObject({ dataVersion: z.string(), units: z.array(unitSchema) }),
	make: ({ atlas, address }) => ({
		dataVersion: atlas.dataVersion,
		units: allUnits(atlas).map(unit => {
			const { key, place, name, kind, spellings, functions, isCurrent, inPlans, path } = unit
			return {
				id: key,
				jurisdiction: { id: place.jurisdiction.slug, name: place.jurisdiction.name, code: place.jurisdiction.code },
				...{ name, kind, spellings, functions, isCurrent },
				plans: inPlans.map(({ plan, unit }) => ({ plan: plan.id, unit: unit.id })),
				counts: countsOf(unit),
				page: address(path),
			}
		}),
	}),
})
