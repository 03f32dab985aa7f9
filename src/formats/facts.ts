import { z } from 'zod'
import {
	namesLead,
	type PlaceUnit,
	type PublishedPlan,
	placeUnitPath,
	plansNaming,
	type RoleCounts,
	sourcePath,
	statedCounts,
	taskPath,
	unitNameIn,
	unitOf,
	unitPath,
} from '../atlas/index.ts'
import { placeUnitKey, unitKey } from '../atlas/keys.ts'
import { type Assignment, deadlineSchema, type Indicator, indicatorSchema, type Position, roleSchema, type Task, unitKinds } from '../model/index.ts'
import type { PageContext } from './page-kind.ts'

/** The facts that several pages tell, each said in one way. */

export const whereFields = {
	line: z.int().min(1).describe('原文的行号'),
	source: z.string().describe('原文那一行的网址'),
}
export const whereIn = ({ address }: PageContext, plan: PublishedPlan, position: Position) => ({
	line: position.start.line,
	source: address(sourcePath(plan, position)),
})

export const countsSchema = z
	.strictObject({ lead: z.int().nullable(), responsible: z.int(), support: z.int(), total: z.int() })
	.describe('任务数：牵头、责任、配合、合计；一项任务以两种角色列入，合计只计一次；没有方案写牵头单位的，牵头为 null')

/** The id of a body in the open data, by which what a page says is joined with it. */
export const unitIdSchema = z.string().describe('单位在开放数据（/data/units.json、units.csv）中的编号，如 quxian/xianjiaoyuju')

export const unitLinkSchema = z.strictObject({ name: z.string().describe('单位名称'), unitId: unitIdSchema, page: z.string().describe('单位页面的网址') })
/** A unit as its place calls it. */
export const unitLink = ({ atlas, address }: PageContext, plan: PublishedPlan, unitId: string) => ({
	name: unitNameIn(atlas, plan, unitId),
	unitId: unitKey(atlas, plan, unitId),
	page: address(unitPath(atlas, plan, unitId)),
})

export const bodySchema = z.strictObject({
	id: z.string().describe('单位的编号，网址用'),
	unitId: unitIdSchema,
	name: z.string(),
	kind: z.enum(unitKinds).describe('department 部门 · partyOrgan 党委机构 · massOrganisation 群团 · government 政府 · collective 统称 · other 其他'),
	page: z.string().describe('单位页面的网址'),
	counts: countsSchema,
	isLeadStated: z.boolean().describe('提到它的方案是否载明牵头单位'),
})
export const bodyOf = ({ address }: PageContext, place: Parameters<typeof placeUnitPath>[0], unit: PlaceUnit, counts: RoleCounts) => ({
	id: unit.id,
	unitId: placeUnitKey(place, unit.id),
	name: unit.name,
	kind: unit.kind,
	page: address(placeUnitPath(place, unit.id)),
	counts: statedCounts(plansNaming(unit), counts),
	isLeadStated: plansNaming(unit).some(namesLead),
})

export const assignmentFactSchema = z.strictObject({
	unit: z.string().describe('单位名称'),
	unitId: unitIdSchema,
	printed: z.string().describe('印发的名称'),
	role: roleSchema,
	evidence: z.string().describe('起决定作用的原文'),
	page: z.string().describe('单位页面的网址'),
	...whereFields,
})
export const assignmentFact = (context: PageContext, plan: PublishedPlan, { unit, printed, role, evidence, position }: Assignment) => ({
	unit: unitOf(plan, unit).name,
	unitId: unitKey(context.atlas, plan, unit),
	printed,
	role,
	evidence: evidence.text,
	page: context.address(unitPath(context.atlas, plan, unit)),
	...whereIn(context, plan, position),
})

export const taskFields = {
	plan: z.string().describe('方案的编号'),
	id: z.string().describe('任务的编号'),
	number: z.string().nullable().describe('编号原样；没有为 null'),
	title: z.string(),
	section: z.array(z.string()).describe('章节，由大到小'),
	page: z.string().describe('任务在方案页面中的网址'),
	...whereFields,
}
/** Which task it is, and where. */
export const taskFact = (context: PageContext, plan: PublishedPlan, { id, number, title, section, position }: Task) => ({
	plan: plan.id,
	id,
	number,
	title,
	section,
	page: context.address(taskPath(context.atlas, plan, id)),
	...whereIn(context, plan, position),
})

export const deadlineFactSchema = deadlineSchema.omit({ position: true }).nullable().describe('完成时限；未载明为 null')
export const deadlineFact = ({ deadline }: Pick<Task, 'deadline'>) => deadline && { text: deadline.text, start: deadline.start, end: deadline.end }

export const targetFactSchema = indicatorSchema
	.pick({ metric: true, comparator: true, value: true, unit: true, year: true, relativeTo: true, text: true, task: true })
	.extend(whereFields)
export const targetFact = (context: PageContext, plan: PublishedPlan, target: Indicator) => {
	const { metric, comparator, value, unit, year, relativeTo, text, task, position } = target
	return { metric, comparator, value, unit, year, relativeTo, text, task, ...whereIn(context, plan, position) }
}
