import { z } from 'zod'
import type { ComparisonCatalogue } from '../../compare/compared-plan.ts'
import type { JsonFile } from '../json-file.ts'
import { planHead } from './plan-head.ts'

const titled = { id: z.string(), title: z.string() }

const schema = z.strictObject({
	plans: z.array(
		z.strictObject({
			...planHead,
			parents: z.array(z.string()).describe('上级行政区，由近到远'),
			years: z.array(z.string()),
			tasks: z.int().min(0),
			pinyin: z.array(z.string()).nullable().describe('地名的拼音，每字一个音节'),
			isNewest: z.boolean(),
			isCurrent: z.boolean(),
			matters: z.array(z.string()).describe('讲的是什么：纲要和主题'),
		}),
	),
	outlines: z.array(
		z.strictObject({
			family: z.string(),
			title: z.string(),
			start: z.int().describe('从哪一年起'),
			actions: z.array(z.strictObject({ ...titled, measures: z.array(z.strictObject(titled)) })),
		}),
	),
	functions: z.record(z.string(), z.string()).describe('职能编号和名称'),
}) satisfies z.ZodType<ComparisonCatalogue>

/** /compare/plans.json: what the page of comparisons knows before it fetches a plan. */
export const comparisonCatalogue: JsonFile = {
	name: 'comparison-catalogue',
	title: '对照的目录',
	description: '/compare/plans.json：哪些方案可以对照，按什么对照。',
	schema,
}
