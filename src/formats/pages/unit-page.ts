import { z } from 'zod'
import {
	companionsOf,
	countRoles,
	dutiesOf,
	type Place,
	type PlaceUnit,
	partnersInPlace,
	placeUnitCsv,
	placeUnitPath,
	planPath,
	sameFunctionElsewhere,
	spellingsOf,
	statedCounts,
	type UnitInPlan,
	unitsOfPlace,
} from '../../atlas/index.ts'
import { placeUnitKey } from '../../atlas/keys.ts'
import { roleSchema, unitSchema } from '../../model/index.ts'
import {
	bodyOf,
	bodySchema,
	countsSchema,
	deadlineFact,
	deadlineFactSchema,
	taskFact,
	taskFields,
	unitIdSchema,
	unitLink,
	unitLinkSchema,
	whereFields,
	whereIn,
} from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'
import { unitTables } from '../tables/unit-tables.ts'

const schema = z.strictObject({
	...pageHead,
	jurisdiction: z.string().describe('行政区'),
	unitId: unitIdSchema,
	...unitSchema.shape,
	plans: z.array(
		z.strictObject({
			plan: z.string().describe('方案的编号'),
			page: z.string().describe('方案页面的网址'),
			counts: countsSchema,
			spellings: z.array(z.strictObject({ printed: z.string(), count: z.int(), ...whereFields })).describe('印发的写法，按次数由多到少'),
			duties: z.array(
				z.strictObject({
					role: roleSchema,
					...taskFields,
					text: z.string().describe('任务全文'),
					deadline: deadlineFactSchema,
					printed: z.array(z.strictObject({ printed: z.string(), evidence: z.string(), ...whereFields })).describe('原文怎样写这个单位，凭什么是这个角色'),
					companions: z.array(unitLinkSchema.extend({ roles: z.array(roleSchema) })).describe('同一项任务的其他单位'),
				}),
			),
		}),
	),
	partners: z
		.array(unitLinkSchema.extend({ tasks: z.int(), lead: z.int(), responsible: z.int(), support: z.int() }))
		.describe('与它列在同一项任务的单位，共同任务由多到少；其中对方牵头、责任、配合各几项'),
	elsewhere: z.array(bodySchema.extend({ jurisdiction: z.string() })).describe('其他地方职能相同的单位'),
})

function unitPage(context: PageContext, place: Place, unit: PlaceUnit): z.infer<typeof schema> {
	const { atlas, address } = context
	const { id, name, spellings, kind, functions, inPlans } = unit
	return {
		...headOf(
			context,
			'unit',
			placeUnitPath(place, id),
			name,
			inPlans.map(({ plan }) => plan),
		),
		jurisdiction: place.jurisdiction.name,
		unitId: placeUnitKey(place, id),
		...{ id, name, spellings, kind, functions },
		plans: inPlans.map(one => planPart(context, one)),
		partners: partnersInPlace(place, unit).map(({ unit: partner, tasks, byRole }) => ({
			name: partner.name,
			unitId: placeUnitKey(place, partner.id),
			page: address(placeUnitPath(place, partner.id)),
			tasks,
			...byRole,
		})),
		elsewhere: sameFunctionElsewhere(atlas, place, unit).flatMap(({ place: other, bodies }) =>
			bodies.map(body => ({ jurisdiction: other.jurisdiction.name, ...bodyOf(context, other, body.unit, body.counts) })),
		),
	}
}

function planPart(context: PageContext, { plan, unit }: UnitInPlan): z.infer<typeof schema>['plans'][number] {
	return {
		plan: plan.id,
		page: context.address(planPath(context.atlas, plan)),
		counts: statedCounts([plan], countRoles(plan, unit.id)),
		spellings: spellingsOf(plan, unit.id).map(({ printed, count, first }) => ({ printed, count, ...whereIn(context, plan, first) })),
		duties: dutiesOf(plan, unit.id).flatMap(({ role, sections }) =>
			sections.flatMap(({ duties }) =>
				duties.map(({ task, assignments }) => ({
					role,
					...taskFact(context, plan, task),
					text: task.text,
					deadline: deadlineFact(task),
					printed: assignments.map(({ printed, evidence, position }) => ({ printed, evidence: evidence.text, ...whereIn(context, plan, position) })),
					companions: companionsOf(plan, task, unit.id).map(({ unit: other, roles }) => ({ ...unitLink(context, plan, other.id), roles })),
				})),
			),
		),
	}
}

/** Everything that one body must do. Its table: one row a duty. */
export const unitKind: PageKind = {
	id: 'unit',
	title: '一个单位的全部任务：角色、原文、完成时限、共同单位',
	schema,
	pagesOf: atlas =>
		atlas.places.flatMap(place =>
			unitsOfPlace(place).map(unit => ({
				path: placeUnitPath(place, unit.id),
				json: context => unitPage(context, place, unit),
				csv: () => placeUnitCsv(unit),
				tables: unitTables(atlas, place, unit),
			})),
		),
}
