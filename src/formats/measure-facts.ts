import { z } from 'zod'
import { type MeasureAcrossPlans, type MeasureInPlan, measurePath } from '../atlas/index.ts'
import { unitLink, unitLinkSchema } from './facts.ts'
import type { PageContext } from './page-kind.ts'

export const measureFields = {
	measure: z.string().describe('举措的编号'),
	title: z.string(),
	action: z.strictObject({ id: z.string(), title: z.string() }).describe('所属的行动'),
	page: z.string().describe('举措页面的网址'),
}
export const measureFact = ({ address }: PageContext, { action, measure }: MeasureAcrossPlans) => ({
	measure: measure.id,
	title: measure.title,
	action: { id: action.id, title: action.title },
	page: address(measurePath(measure.id)),
})

export const inPlanFields = {
	plan: z.string().describe('方案的编号'),
	name: z.string().describe('行政区；有几份方案时注明是哪一份'),
	tasks: z.int().describe('主要属于这项举措的任务'),
	furtherTasks: z.int().describe('兼及它的其他任务'),
	isMentioned: z.boolean().describe('写到，未列为任务'),
	namesLead: z.boolean().describe('方案是否载明牵头单位'),
	leads: z.array(unitLinkSchema.extend({ isOfWholeAction: z.boolean().describe('牵头的是整个行动') })),
}
export const inPlanFact = (context: PageContext, { plan, name, mainTasks, furtherTasks, mentions, namesLead, leads }: MeasureInPlan) => ({
	plan: plan.id,
	name,
	tasks: mainTasks,
	furtherTasks,
	isMentioned: mentions.length > 0,
	namesLead,
	leads: leads.map(({ unit, isOfWholeAction }) => ({ ...unitLink(context, plan, unit), isOfWholeAction })),
})

export const measureSummarySchema = z.strictObject({ ...measureFields, plans: z.array(z.strictObject(inPlanFields)) })
/** A measure as the list of all has it. */
export const measureSummary = (context: PageContext, entry: MeasureAcrossPlans) => ({
	...measureFact(context, entry),
	plans: entry.plans.map(one => inPlanFact(context, one)),
})
