import { z } from 'zod'
import {
	type Atlas,
	type DutiesOfMeasure,
	type FunctionAcrossPlaces,
	functionByMeasure,
	functionName,
	functionPath,
	functionsIndex,
	type MeasureDuty,
	roleWords,
	toCsv,
	unitOf,
} from '../../atlas/index.ts'
import { roleSchema } from '../../model/index.ts'
import { bodyOf, bodySchema, taskFact, taskFields, unitLink, unitLinkSchema } from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'
import { functionTables, notNamed } from '../tables/function-tables.ts'

const dutySchema = z.strictObject({
	...taskFields,
	roles: z.array(roleSchema).describe('这项职能的单位在任务中的角色'),
	units: z.array(unitLinkSchema),
	measure: z.string().nullable().describe('举措的编号；不属于纲要的哪一项举措，或归不了，为 null'),
	isFurther: z.boolean().describe('任务主要属于别的举措，也写到这一项'),
	isOfWholeAction: z.boolean().describe('原文只为整个行动列出单位'),
})
const schema = z.strictObject({
	...pageHead,
	id: z.string().describe('职能的编号'),
	name: z.string(),
	places: z.array(
		z.strictObject({
			jurisdiction: z.string(),
			bodies: z.array(bodySchema.extend({ otherFunctions: z.array(z.string()).describe('合并机构的其他职能') })).describe('没有单独提到时为空'),
		}),
	),
	duties: z.array(dutySchema).describe('各地的任务，按举措'),
})

function functionPage(context: PageContext, { id, name, places }: FunctionAcrossPlaces): z.infer<typeof schema> {
	const { atlas } = context
	const { plans } = functionByMeasure(atlas, id)
	return {
		...headOf(
			context,
			'function',
			functionPath(id),
			`${name}：各地由谁负责`,
			plans.map(({ plan }) => plan),
		),
		id,
		name,
		places: places.map(({ place, bodies }) => ({
			jurisdiction: place.jurisdiction.name,
			bodies: bodies.map(({ unit, counts, otherFunctions }) => ({
				...bodyOf(context, place, unit, counts),
				otherFunctions: otherFunctions.map(other => functionName(atlas, other)),
			})),
		})),
		duties: plans.flatMap(({ plan, groups, furtherGroups }) => {
			const dutyOf = (measure: string | null, isFurther: boolean, { task, roles, units, isOfWholeAction }: MeasureDuty) => ({
				...taskFact(context, plan, task),
				roles: [...roles],
				units: units.map(unit => unitLink(context, plan, unit)),
				...{ measure, isFurther, isOfWholeAction },
			})
			return [
				...groups.flatMap(({ measure, duties }) => duties.map(duty => dutyOf(measure?.measure.id ?? null, false, duty))),
				...[...furtherGroups].flatMap(([measure, duties]) => duties.map(duty => dutyOf(measure, true, duty))),
			]
		}),
	}
}

const columns = ['职能', '行政区', '方案', '行动', '举措', '主次', '任务编号', '任务', '单位', '角色', '责任所指', '行号', '说明'] as const

/** One row a task of a measure; a place that names no body has a row that says so. */
function functionCsv(atlas: Atlas, { id, name, places }: FunctionAcrossPlaces): string {
	const { plans } = functionByMeasure(atlas, id)
	const measures = new Map(
		atlas.registries.outlines.flatMap(({ actions }) => actions.flatMap(action => action.measures.map(measure => [measure.id, { action, measure }]))),
	)
	const missing = places.filter(({ bodies }) => bodies.length === 0)
	return toCsv(columns, [
		...plans.flatMap(({ plan, name: place, groups, furtherGroups }) => {
			const rowsOf = (measure: DutiesOfMeasure['measure'], duties: readonly MeasureDuty[], rank: string) =>
				duties.map(({ task, roles, units, isOfWholeAction }) => [
					...[name, place, plan.title ?? plan.id, measure?.action.title ?? '没有归到举措的任务'],
					...[measure?.measure.title ?? '不属于纲要的哪一项举措，或归不了', rank, task.id, task.title],
					units.map(unit => unitOf(plan, unit).name).join('、'),
					roles.map(role => roleWords[role]).join('、'),
					isOfWholeAction ? '整项行动' : '本任务',
					task.position.start.line,
					null,
				])
			return [
				...groups.flatMap(({ measure, duties }) => rowsOf(measure, duties, '主要')),
				...[...furtherGroups].flatMap(([measure, duties]) => rowsOf(measures.get(measure) ?? null, duties, '兼及')),
			]
		}),
		...missing.map(({ place }) => [name, place.jurisdiction.name, ...Array.from({ length: columns.length - 3 }, () => null), notNamed]),
	])
}

/** One field of government in every place. */
export const functionKind: PageKind = {
	id: 'function',
	title: '一项职能：各地的单位和任务',
	schema,
	pagesOf: atlas =>
		functionsIndex(atlas).map(entry => ({
			path: functionPath(entry.id),
			json: context => functionPage(context, entry),
			csv: () => functionCsv(atlas, entry),
			tables: functionTables(atlas, entry),
		})),
}
