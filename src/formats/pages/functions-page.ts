import { z } from 'zod'
import { type Atlas, type Cell, currentPlans, functionPath, functionsIndex, plansNaming, roleCells, roleWords, toCsv } from '../../atlas/index.ts'
import { roles } from '../../model/index.ts'
import { bodyOf, bodySchema } from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'
import { fieldsTables } from '../tables/fields-table.ts'
import { notNamed } from '../tables/function-tables.ts'

const schema = z.strictObject({
	...pageHead,
	functions: z.array(
		z.strictObject({
			id: z.string().describe('职能的编号'),
			name: z.string(),
			page: z.string(),
			places: z.int().describe('几个行政区提到'),
			tasks: z.int(),
			leads: z.int().describe('其中牵头的任务；没有写牵头单位的方案没有算在内'),
			bodies: z.array(bodySchema.extend({ jurisdiction: z.string() })),
		}),
	),
})

function functionsPage(context: PageContext): z.infer<typeof schema> {
	const { atlas, address } = context
	return {
		...headOf(context, 'functions', '/functions/', '职能', currentPlans(atlas)),
		functions: functionsIndex(atlas).map(({ id, name, places, placeCount, taskCount, leadCount }) => ({
			id,
			name,
			page: address(functionPath(id)),
			places: placeCount,
			tasks: taskCount,
			leads: leadCount,
			bodies: places.flatMap(({ place, bodies }) =>
				bodies.map(({ unit, counts }) => ({ jurisdiction: place.jurisdiction.name, ...bodyOf(context, place, unit, counts) })),
			),
		})),
	}
}

/** One row a body; a place that names none has a row that says so. */
function functionsCsv(atlas: Atlas): string {
	return toCsv(
		['职能', '行政区', '单位', ...roles.map(role => roleWords[role]), '合计', '说明'],
		functionsIndex(atlas).flatMap(({ name, places }) =>
			places.flatMap(({ place, bodies }): Cell[][] =>
				bodies.length === 0
					? [[name, place.jurisdiction.name, null, ...Array.from({ length: roles.length + 1 }, () => null), notNamed]]
					: bodies.map(({ unit, counts }) => [name, place.jurisdiction.name, unit.name, ...roleCells(plansNaming(unit), counts), counts.total, null]),
			),
		),
	)
}

/** All fields of government. */
export const functionsKind: PageKind = {
	id: 'functions',
	title: '职能：同一项工作在各地由哪些单位负责',
	schema,
	pagesOf: atlas => [{ path: '/functions/', json: functionsPage, csv: () => functionsCsv(atlas), tables: fieldsTables(atlas) }],
}
