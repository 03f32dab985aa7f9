import { z } from 'zod'
import { type MeasureAcrossPlans, measurePath, measuresCsv, measuresIndex } from '../../atlas/index.ts'
import { measureEvidenceSchema } from '../../model/index.ts'
import { assignmentFact, assignmentFactSchema, taskFact, taskFields, whereFields, whereIn } from '../facts.ts'
import { inPlanFact, inPlanFields, measureFact, measureFields } from '../measure-facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const wordingFields = { title: z.string(), text: z.string(), ...whereFields }
const schema = z.strictObject({
	...pageHead,
	outline: z.strictObject({ family: z.string(), title: z.string() }),
	...measureFields,
	plans: z.array(
		z.strictObject({
			...inPlanFields,
			entries: z
				.array(
					z.strictObject({
						task: z.strictObject(taskFields),
						isFurther: z.boolean().describe('主要属于别的举措，也写到这一项'),
						isOfWholeAction: z.boolean().describe('原文只为整个行动列出单位，举措是其中一段'),
						wording: z.strictObject(wordingFields).describe('原文'),
						evidence: measureEvidenceSchema.nullable().describe('归入的理由'),
						assignments: z.array(assignmentFactSchema),
					}),
				)
				.describe('没有列为任务时为空'),
			mentions: z.array(z.strictObject({ heading: z.string(), text: z.string(), ...whereFields })).describe('没有列为任务，而写到它的原文'),
		}),
	),
})

function measurePage(context: PageContext, entry: MeasureAcrossPlans): z.infer<typeof schema> {
	const { outline, measure, plans } = entry
	return {
		...headOf(
			context,
			'measure',
			measurePath(measure.id),
			measure.title,
			plans.map(({ plan }) => plan),
		),
		outline: { family: outline.family, title: outline.title },
		...measureFact(context, entry),
		plans: plans.map(one => ({
			...inPlanFact(context, one),
			entries: one.entries.map(({ task, detail, isFurther }) => {
				const { title, text, position, measureEvidence } = detail ?? task
				return {
					task: taskFact(context, one.plan, task),
					isFurther,
					isOfWholeAction: detail !== null,
					wording: { title, text, ...whereIn(context, one.plan, position) },
					evidence: isFurther ? null : measureEvidence,
					assignments: task.assignments.map(assignment => assignmentFact(context, one.plan, assignment)),
				}
			}),
			mentions: one.mentions.map(({ heading, text, position }) => ({ heading, text, ...whereIn(context, one.plan, position) })),
		})),
	}
}

/** One measure in every place. Its table: one row an assignment. */
export const measureKind: PageKind = {
	id: 'measure',
	title: '一项举措：各地怎样写，由谁牵头，由谁做',
	schema,
	pagesOf: atlas =>
		measuresIndex(atlas).map(entry => ({
			path: measurePath(entry.measure.id),
			json: context => measurePage(context, entry),
			csv: () => measuresCsv([entry]),
		})),
}
