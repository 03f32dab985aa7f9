import { z } from 'zod'
import { comparePath, planName, toCsv, writtenPairs } from '../../atlas/index.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const planSchema = z.strictObject({ plan: z.string().describe('方案的编号'), name: z.string() })
const schema = z.strictObject({
	...pageHead,
	pairs: z
		.array(z.strictObject({ a: planSchema, b: planSchema, page: z.string().describe('对照页面的网址'), json: z.string().describe('同一份对照的数据') }))
		.describe('写成页面的对照；其他组合由网页在浏览器里画出'),
})

function comparisonsPage(context: PageContext): z.infer<typeof schema> {
	const { atlas, address } = context
	return {
		...headOf(context, 'comparisons', '/compare/', '比较', atlas.plans),
		pairs: writtenPairs(atlas).map(({ a, b }) => ({
			a: { plan: a.id, name: planName(atlas, a) },
			b: { plan: b.id, name: planName(atlas, b) },
			page: address(comparePath(atlas, a, b)),
			json: address(comparePath(atlas, a, b).replace(/\/$/, '.json')),
		})),
	}
}

/** Which comparisons are written. */
export const comparisonsKind: PageKind = {
	id: 'comparisons',
	title: '哪些方案有两两对照的页面',
	schema,
	pagesOf: atlas => [
		{
			path: '/compare/',
			json: comparisonsPage,
			csv: () =>
				toCsv(
					['甲', '乙', '甲的编号', '乙的编号'],
					writtenPairs(atlas).map(({ a, b }) => [planName(atlas, a), planName(atlas, b), a.id, b.id]),
				),
		},
	],
}
