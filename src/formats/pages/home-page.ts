import { z } from 'zod'
import { type Atlas, overview, planPath, toCsv, unitsOfPlace } from '../../atlas/index.ts'
import { jurisdictionSchema } from '../../model/index.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'
import { fieldsTables } from '../tables/fields-table.ts'

const schema = z.strictObject({
	...pageHead,
	figures: z.strictObject({ places: z.int(), tasks: z.int(), functions: z.int() }).describe('现行方案合计：行政区、任务、职能'),
	places: z.array(
		jurisdictionSchema.extend({
			units: z.int().describe('现行方案提到的单位'),
			unitsPage: z.string(),
			plans: z.array(
				z.strictObject({
					id: z.string(),
					title: z.string().nullable(),
					documentNumber: z.string().nullable(),
					issuedOn: z.string().nullable(),
					isCurrent: z.boolean().describe('没有同一主题的较新方案'),
					tasks: z.int(),
					units: z.int(),
					page: z.string(),
					json: z.string().describe('方案页面的数据'),
				}),
			),
		}),
	),
})

function homePage(context: PageContext): z.infer<typeof schema> {
	const { atlas, address } = context
	return {
		...headOf(context, 'home', '/', '责任', atlas.plans),
		figures: overview(atlas),
		places: atlas.places.map(place => ({
			...place.jurisdiction,
			units: unitsOfPlace(place).length,
			unitsPage: address(`/${place.jurisdiction.slug}/units/`),
			plans: place.plans.map(plan => {
				const { id, title, documentNumber, issuedOn, tasks, units } = plan
				const path = planPath(atlas, plan)
				return {
					...{ id, title, documentNumber, issuedOn, isCurrent: place.current.includes(plan), tasks: tasks.length, units: units.length },
					...{ page: address(path), json: address(path.replace(/\/$/, '.json')) },
				}
			}),
		})),
	}
}

/** One row a plan. */
function homeCsv(atlas: Atlas): string {
	return toCsv(
		['行政区', '代码', '上级', '方案', '文号', '发文机关', '成文日期', '现行', '任务', '单位'],
		atlas.places.flatMap(({ jurisdiction: { name, code, parents }, plans, current }) =>
			plans.map(plan => [
				...[name, code, parents.map(parent => parent.name).join('、')],
				...[plan.title ?? plan.id, plan.documentNumber ?? '未载明', plan.issuers.join('、'), plan.issuedOn ?? '未载明'],
				...[current.includes(plan) ? '是' : '否', plan.tasks.length, plan.units.length],
			]),
		),
	)
}

/** The home page. Its table: one row a plan. */
export const homeKind: PageKind = {
	id: 'home',
	title: '收录的地方和方案，合计的数',
	schema,
	pagesOf: atlas => [{ path: '/', json: homePage, csv: () => homeCsv(atlas), tables: fieldsTables(atlas) }],
}
