import type { APIRoute, GetStaticPaths } from 'astro'
import { getAtlas, planOf, writtenPairs } from '../../atlas/index.ts'
import { comparedPlanOf } from '../../compare/build/compared-plan-of.ts'
import { comparedOutlines } from '../../compare/build/comparison-catalogue.ts'
import { comparePlans } from '../../compare/compare/compare-plans.ts'
import { comparisonCsv } from '../../compare/view/comparison-csv.ts'

export const getStaticPaths: GetStaticPaths = async () =>
	writtenPairs(await getAtlas()).map(({ a, b }) => ({ params: { pair: `${a.id}-vs-${b.id}` }, props: { a: a.id, b: b.id } }))

/** A comparison of two plans as a table, the plans beside each other. */
export const GET: APIRoute<{ a: string; b: string }> = async ({ props }) => {
	const atlas = await getAtlas()
	const plans = [props.a, props.b].map(id => comparedPlanOf(atlas, planOf(atlas, id)))
	return new Response(comparisonCsv(comparePlans(plans, comparedOutlines(atlas))), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
