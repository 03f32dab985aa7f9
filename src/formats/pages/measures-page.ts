import { z } from 'zod'
import { currentPlans, measuresCsv, measuresIndex, outlineMaps } from '../../atlas/index.ts'
import { measureSummary, measureSummarySchema } from '../measure-facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'
import { measuresTables } from '../tables/measures-table.ts'

const schema = z.strictObject({
	...pageHead,
	outlines: z.array(
		z.strictObject({
			family: z.string().describe('纲要的编号'),
			title: z.string(),
			issuer: z.string(),
			documentNumber: z.string(),
			plans: z
				.array(z.strictObject({ plan: z.string(), name: z.string(), measures: z.int(), furtherOnly: z.int(), mentioned: z.int() }))
				.describe('各地把几项举措列为任务，其中几项只是兼及，另写到几项'),
			measures: z.array(measureSummarySchema),
		}),
	),
})

function measuresPage(context: PageContext): z.infer<typeof schema> {
	const { atlas } = context
	return {
		...headOf(context, 'measures', '/measures/', '举措', currentPlans(atlas)),
		outlines: outlineMaps(atlas).map(({ outline, plans, actions }) => ({
			family: outline.family,
			title: outline.title,
			issuer: outline.issuer,
			documentNumber: outline.documentNumber,
			plans: plans.map(({ plan, name, measures, furtherOnly, mentioned }) => ({ plan: plan.id, name, measures, furtherOnly, mentioned })),
			measures: actions.flatMap(({ measures }) => measures.map(entry => measureSummary(context, entry))),
		})),
	}
}

/** The outlines as maps. Its table: one row an assignment, with the wording of every place. */
export const measuresKind: PageKind = {
	id: 'measures',
	title: '纲要的各项举措在各地列了几项任务，由谁牵头',
	schema,
	pagesOf: atlas => [{ path: '/measures/', json: measuresPage, csv: () => measuresCsv(measuresIndex(atlas)), tables: measuresTables(atlas) }],
}
