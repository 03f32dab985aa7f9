import { z } from 'zod'
import { chartsPath, countRoles, isCurrent, namesLead, type PublishedPlan, planCsv, planPath, qualityPath, statedCounts, unitPath } from '../../atlas/index.ts'
import { unitKey } from '../../atlas/keys.ts'
import { formatPath } from '../../layouts/page-share.ts'
import { jurisdictionSchema, periodSchema, sectionSchema, taskSchema, unitSchema } from '../../model/index.ts'
import {
	assignmentFact,
	assignmentFactSchema,
	countsSchema,
	deadlineFact,
	deadlineFactSchema,
	targetFact,
	targetFactSchema,
	taskFact,
	taskFields,
	unitIdSchema,
	whereFields,
	whereIn,
} from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'
import { planTables } from '../tables/plan-tables.ts'

const schema = z.strictObject({
	...pageHead,
	id: z.string().describe('方案的编号'),
	jurisdiction: jurisdictionSchema,
	noticeTitle: z.string().nullable().describe('印发通知的标题'),
	documentNumber: z.string().nullable().describe('文号，原样；未载明为 null'),
	issuers: z.array(z.string()),
	issuedOn: z.string().nullable().describe('成文日期，YYYY-MM-DD；未载明为 null'),
	printedOn: z.string().nullable().describe('印发日期，YYYY-MM-DD；未载明为 null'),
	period: periodSchema.nullable(),
	disclosure: z.string().nullable().describe('信息公开属性，原样'),
	isCurrent: z.boolean().describe('是否现行：没有同一主题的较新方案'),
	namesLead: z.boolean().describe('是否载明牵头单位'),
	links: z
		.strictObject({ plan: z.string(), charts: z.string(), quality: z.string(), akomaNtoso: z.string() })
		.describe('同一份方案的其他形式：完整数据（JSON）、图表、质量报告、Akoma Ntoso XML'),
	citations: z.array(
		z.strictObject({
			title: z.string().nullable(),
			documentNumber: z.string().nullable().describe('文号，原样；未载明为 null'),
			...whereFields,
		}),
	),
	targets: z.array(targetFactSchema),
	sections: z.array(sectionSchema.pick({ id: true, number: true, title: true, heading: true, level: true, parent: true, action: true }).extend(whereFields)),
	tasks: z.array(
		z.strictObject({
			...taskFields,
			text: z.string().describe('任务全文'),
			...taskSchema.pick({ sectionId: true, action: true, measure: true, furtherMeasures: true }).shape,
			deadline: deadlineFactSchema,
			assignments: z.array(assignmentFactSchema),
		}),
	),
	units: z.array(unitSchema.extend({ unitId: unitIdSchema, page: z.string().describe('单位页面的网址'), counts: countsSchema })),
})

function planPage(context: PageContext, plan: PublishedPlan): z.infer<typeof schema> {
	const { atlas, address } = context
	const { id, jurisdiction, noticeTitle, documentNumber, issuers, issuedOn, printedOn, period, disclosure } = plan
	const path = planPath(atlas, plan)
	return {
		...headOf(context, 'plan', path, plan.title ?? id, [plan]),
		...{ id, jurisdiction, noticeTitle, documentNumber, issuers, issuedOn, printedOn, period, disclosure },
		isCurrent: isCurrent(atlas, plan),
		namesLead: namesLead(plan),
		links: {
			plan: address(`/data/plans/${id}.json`),
			charts: address(chartsPath(plan)),
			quality: address(qualityPath(plan)),
			akomaNtoso: address(formatPath(path, 'akn.xml')),
		},
		citations: plan.citations.map(({ position, ...citation }) => ({ ...citation, ...whereIn(context, plan, position) })),
		targets: plan.indicators.map(target => targetFact(context, plan, target)),
		sections: plan.sections.map(({ id, number, title, heading, level, parent, action, position }) => ({
			...{ id, number, title, heading, level, parent, action },
			...whereIn(context, plan, position),
		})),
		tasks: plan.tasks.map(task => ({
			...taskFact(context, plan, task),
			text: task.text,
			...{ sectionId: task.sectionId, action: task.action, measure: task.measure, furtherMeasures: task.furtherMeasures },
			deadline: deadlineFact(task),
			assignments: task.assignments.map(assignment => assignmentFact(context, plan, assignment)),
		})),
		units: plan.units.map(unit => ({
			...unit,
			unitId: unitKey(atlas, plan, unit.id),
			page: address(unitPath(atlas, plan, unit.id)),
			counts: statedCounts([plan], countRoles(plan, unit.id)),
		})),
	}
}

/** The page of a plan. Its table: one row an assignment. */
export const planKind: PageKind = {
	id: 'plan',
	title: '方案：基本情况、依据、目标、任务和责任',
	schema,
	pagesOf: atlas =>
		atlas.plans.map(plan => ({
			path: planPath(atlas, plan),
			json: context => planPage(context, plan),
			csv: () => planCsv(plan),
			tables: planTables(atlas, plan),
		})),
}
