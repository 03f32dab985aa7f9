import { z } from 'zod'
import {
	type Atlas,
	countSeverities,
	coverageOf,
	findingsAcross,
	mendedByWords,
	planName,
	qualityPath,
	rulePath,
	ruleWords,
	severityWords,
	textOf,
	toCsv,
} from '../../atlas/index.ts'
import { severities } from '../../model/index.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const coverageFields = {
	characters: z.int().describe('原文的非空白字符'),
	represented: z.int().describe('进入本站的'),
	omitted: z.int().describe('有理由略去的'),
	lost: z.int().describe('遗漏的，应为 0'),
}
const schema = z.strictObject({
	...pageHead,
	plans: z.array(
		z.strictObject({
			plan: z.string(),
			name: z.string(),
			page: z.string().describe('起草体检的网址'),
			error: z.int(),
			warning: z.int(),
			info: z.int(),
			coverage: z.strictObject(coverageFields),
		}),
	),
	rules: z.array(
		z.strictObject({
			rule: z.string().describe('规则的永久编号'),
			title: z.string(),
			severity: z.enum(severities),
			count: z.int(),
			mendedBy: z.string().describe('谁来改'),
			page: z.string().describe('规则说明的网址'),
			plans: z.array(z.strictObject({ plan: z.string(), count: z.int() })),
		}),
	),
	leftOut: z.array(z.strictObject({ file: z.string(), problem: z.string(), advice: z.string(), line: z.int().nullable() })).describe('没有进入网站的文件'),
})

function qualityPage(context: PageContext): z.infer<typeof schema> {
	const { atlas, address } = context
	return {
		...headOf(context, 'quality', '/quality/', '质量报告', atlas.plans),
		plans: atlas.plans.map(plan => ({
			plan: plan.id,
			name: planName(atlas, plan),
			page: address(qualityPath(plan)),
			...countSeverities(plan),
			coverage: coverageOf(plan, textOf(atlas, plan.id)),
		})),
		rules: findingsAcross(atlas.plans).map(({ rule, severity, count, plans }) => ({
			rule,
			title: ruleWords(rule).title,
			severity,
			count,
			mendedBy: mendedByWords[ruleWords(rule).mendedBy],
			page: address(rulePath(rule)),
			plans: plans.map(one => ({ plan: one.plan.id, count: one.count })),
		})),
		leftOut: atlas.leftOut.map(({ file, problem, advice, line }) => ({ file, problem, advice, line })),
	}
}

/** The two tables of the page, and what was left out, in one: a row says of what it is. */
function qualityCsv(atlas: Atlas): string {
	const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10)
	return toCsv(
		['表', '名称', '方案', '级别', '处数', '错误', '警告', '提示', '原文进入本站（%）', '有理由略去（%）', '遗漏（字）', '说明', '怎么办'],
		[
			...atlas.leftOut.map(({ file, problem, advice, line }) => [
				...['没有进入网站的文件', line === null ? file : `${file} 第 ${line} 行`],
				...Array.from({ length: 9 }, () => null),
				...[problem, advice],
			]),
			...atlas.plans.map(plan => {
				const { error, warning, info } = countSeverities(plan)
				const { characters, represented, omitted, lost } = coverageOf(plan, textOf(atlas, plan.id))
				const name = planName(atlas, plan)
				return [
					'各份方案',
					name,
					name,
					null,
					error + warning + info,
					error,
					warning,
					info,
					percent(represented, characters),
					percent(omitted, characters),
					lost,
					null,
					null,
				]
			}),
			...findingsAcross(atlas.plans).flatMap(({ rule, severity, plans }) =>
				plans.map(({ plan, count }) => [
					...['各类疑问', ruleWords(rule).title, planName(atlas, plan), severityWords[severity], count],
					...Array.from({ length: 6 }, () => null),
					...[null, mendedByWords[ruleWords(rule).mendedBy]],
				]),
			),
		],
	)
}

/** What was found in all documents. */
export const qualityKind: PageKind = {
	id: 'quality',
	title: '质量报告：各份方案的疑问，原文有多少进入本站，没有公布的文件',
	schema,
	pagesOf: atlas => [{ path: '/quality/', json: qualityPage, csv: () => qualityCsv(atlas) }],
}
