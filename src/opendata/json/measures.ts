import { z } from 'zod'
import type { PublishedPlan } from '../../atlas/atlas.ts'
import { detailKey, taskKey } from '../../atlas/keys.ts'
import { entriesByMeasure } from '../../atlas/measure-entries.ts'
import { mentionsByMeasure } from '../../atlas/measure-mentions.ts'
import { measuresIndex } from '../../atlas/measures-index.ts'
import { measurePath } from '../../atlas/paths.ts'
import { outlineTargetSchema } from '../../model/registries.ts'
import { defineCollection } from '../json-file.ts'

const inPlanSchema = z.strictObject({
	plan: z.string().describe('方案编号'),
	tasks: z
		.array(
			z.strictObject({
				task: z.string().describe('任务编号'),
				detail: z.string().nullable().describe('按段归类时为段的编号；按整项任务归类为 null'),
				isMain: z.boolean().describe('true 首要的举措 · false 兼及'),
			}),
		)
		.describe('落实这项举措的任务'),
	mentions: z
		.array(z.strictObject({ heading: z.string(), text: z.string(), line: z.int().min(1).describe('原文行号') }))
		.describe('没有列为任务时，文中写到它的地方'),
})

const measureSchema = z.strictObject({
	id: z.string().describe('举措编号，如 elderly.smart'),
	title: z.string(),
	plans: z.array(inPlanSchema).describe('把它列为任务或写到它的方案，旧方案也在内'),
	page: z.string().nullable().describe('网址；没有方案落实这个纲要时为 null'),
})

const outlineSchema = z.strictObject({
	family: z.string().describe('纲要编号'),
	title: z.string(),
	documentNumber: z.string(),
	issuer: z.string(),
	issuedOn: z.iso.date(),
	period: z.strictObject({ start: z.int(), end: z.int() }),
	targets: z.array(outlineTargetSchema).describe('纲要为全国定下的目标'),
	actions: z.array(z.strictObject({ id: z.string(), title: z.string(), part: z.string().describe('在纲要的哪一部分'), measures: z.array(measureSchema) })),
})

export const measures = defineCollection({
	name: 'measures',
	title: '纲要的举措',
	description: '纲要的行动和举措，和各份方案哪些任务落实它。',
	schema: z.strictObject({ dataVersion: z.string(), outlines: z.array(outlineSchema) }),
	make: ({ atlas, address }) => {
		const withPage = new Set(measuresIndex(atlas).map(({ measure }) => measure.id))
		return {
			dataVersion: atlas.dataVersion,
			outlines: atlas.registries.outlines.map(({ family, title, documentNumber, issuer, issuedOn, period, targets, actions }) => ({
				...{ family, title, documentNumber, issuer, issuedOn, period, targets },
				actions: actions.map(action => ({
					...{ id: action.id, title: action.title, part: action.part },
					measures: action.measures.map(({ id, title: words }) => ({
						id,
						title: words,
						plans: atlas.plans.filter(plan => plan.family === family).flatMap(plan => inPlan(plan, id)),
						page: withPage.has(id) ? address(measurePath(id)) : null,
					})),
				})),
			})),
		}
	},
})

/** Nothing for a plan that does not write of the measure. */
function inPlan(plan: PublishedPlan, measureId: string): z.input<typeof inPlanSchema>[] {
	const tasks = (entriesByMeasure(plan).get(measureId) ?? []).map(({ task, detail, isFurther }) => ({
		task: taskKey(plan, task.id),
		detail: detail === null ? null : detailKey(plan, task.id, task.details.indexOf(detail)),
		isMain: !isFurther,
	}))
	const mentions = (mentionsByMeasure(plan).get(measureId) ?? []).map(({ heading, text, position }) => ({ heading, text, line: position.start.line }))
	return tasks.length + mentions.length === 0 ? [] : [{ plan: plan.id, tasks, mentions }]
}
