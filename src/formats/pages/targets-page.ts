import { z } from 'zod'
import { currentPlans, linesOf, targetsCsv, targetsPath, targetsTable } from '../../atlas/index.ts'
import { comparators } from '../../model/index.ts'
import { targetFact, targetFactSchema } from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const lineSchema = z.strictObject({
	jurisdiction: z.string().describe('行政区；纲要的目标为 全国'),
	plan: z.string().nullable().describe('方案的编号；纲要的目标为 null'),
	document: z.string().describe('文件的标题'),
	documentNumber: z.string().nullable(),
	target: targetFactSchema.nullable().describe('方案的目标；未载明，或是纲要的目标，为 null'),
	reference: z
		.strictObject({
			metric: z.string(),
			comparator: z.enum(comparators),
			value: z.number().nullable(),
			unit: z.string().nullable(),
			year: z.int().nullable(),
			text: z.string(),
		})
		.nullable()
		.describe('纲要的目标，作参照'),
})
const schema = z.strictObject({
	...pageHead,
	metrics: z.array(z.strictObject({ metric: z.string().describe('衡量什么'), plans: z.int().describe('几份方案载明'), lines: z.array(lineSchema) })),
})

function targetsPage(context: PageContext): z.infer<typeof schema> {
	const { atlas } = context
	return {
		...headOf(context, 'targets', targetsPath, '目标', currentPlans(atlas)),
		metrics: targetsTable(atlas).map(group => ({
			metric: group.metric,
			plans: group.planCount,
			lines: linesOf(group).map(({ row, reference }): z.infer<typeof lineSchema> => {
				if (row) {
					const { plan, name, target } = row
					const { id, title, documentNumber } = plan
					return { jurisdiction: name, plan: id, document: title ?? id, documentNumber, target: target && targetFact(context, plan, target), reference: null }
				}
				const { outline, target } = reference
				const { metric, comparator, value, unit, year, text } = target
				const { title, documentNumber } = outline
				return { jurisdiction: '全国', plan: null, document: title, documentNumber, target: null, reference: { metric, comparator, value, unit, year, text } }
			}),
		})),
	}
}

/** The targets of all current plans. */
export const targetsKind: PageKind = {
	id: 'targets',
	title: '各地的指标和目标',
	schema,
	pagesOf: atlas => [{ path: targetsPath, json: targetsPage, csv: () => targetsCsv(targetsTable(atlas)) }],
}
