import { z } from 'zod'
import type { ComparedPlan } from '../../compare/compared-plan.ts'
import { comparators, roles, unitKinds } from '../../model/index.ts'
import type { JsonFile } from '../json-file.ts'
import { planHead } from './plan-head.ts'

const line = z.int().min(1).describe('原文行号')
const path = z.string().describe('本站的路径，前面加本站的基路径')
const classified = {
	measure: z.string().nullable().describe('首要举措的编号'),
	further: z.array(z.string()).describe('兼及的举措'),
}
const positions = z.array(z.int().min(0)).describe('在 units 中的位置，从 0 起')

const schema = z.strictObject({
	...planHead,
	topic: z.string().describe('主题：同一地方、同一主题的两份方案是先后两期'),
	age: z.string().describe('凭它分先后'),
	issuedOn: z.string().nullable().describe('成文日期，如 2023年5月29日'),
	period: z.string().nullable().describe('如 2021—2025年'),
	family: z.string().nullable().describe('落实的纲要'),
	namesLead: z.boolean().describe('是否载明牵头单位'),
	path,
	sourcePath: path,
	tasks: z.array(
		z.strictObject({
			...classified,
			id: z.string(),
			label: z.string().nullable().describe('如 第 12 项'),
			title: z.string(),
			text: z.string(),
			action: z.string().nullable().describe('行动编号'),
			section: z.string(),
			line,
			roles: z.strictObject(Object.fromEntries(roles.map(role => [role, positions])) as Record<(typeof roles)[number], typeof positions>),
			passages: z.array(z.strictObject({ ...classified, title: z.string(), text: z.string(), line })),
		}),
	),
	units: z.array(z.strictObject({ name: z.string(), kind: z.enum(unitKinds), functions: z.array(z.string()), path })),
	targets: z.array(
		z.strictObject({
			metric: z.string(),
			year: z.int().nullable(),
			comparator: z.enum(comparators),
			value: z.number().nullable(),
			unit: z.string().nullable(),
			relativeTo: z.string().nullable(),
			words: z.string().describe('原文怎样说，如 达到13%'),
			isLiteracy: z.boolean().describe('是否公民具备科学素质的比例'),
			line,
		}),
	),
	mentions: z.array(z.strictObject({ measure: z.string(), heading: z.string(), line, path })).describe('没有列为任务、文中写到的举措'),
}) satisfies z.ZodType<ComparedPlan>

/** /compare/plans/{id}.json: what the page of comparisons fetches. */
export const comparedPlan: JsonFile = {
	name: 'compared-plan',
	title: '对照用的方案',
	description: '/compare/plans/方案编号.json：一份方案中参加对照的部分。',
	schema,
}
