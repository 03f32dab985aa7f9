import { z } from 'zod'
import {
	type Atlas,
	coverageOf,
	findingsOf,
	mendedByWords,
	omissionsOf,
	type PublishedPlan,
	planName,
	qualityPath,
	quoteOf,
	ruleWords,
	severityWords,
	sourcePath,
	textOf,
	toCsv,
	whereaboutsOf,
} from '../../atlas/index.ts'
import { omissionReasons, severities } from '../../model/index.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const schema = z.strictObject({
	...pageHead,
	plan: z.string().describe('方案的编号'),
	file: z.string().describe('源文件'),
	findings: z.array(
		z.strictObject({
			rule: z.string().describe('规则的永久编号'),
			title: z.string(),
			severity: z.enum(severities),
			message: z.string(),
			note: z.string().nullable(),
			quote: z.string().nullable().describe('所指的原文；整篇文档的问题为 null'),
			line: z.int().nullable(),
			column: z.int().nullable(),
			source: z.string().nullable().describe('原文那一行的网址'),
		}),
	),
	coverage: z.strictObject({
		characters: z.int().describe('原文的非空白字符'),
		represented: z.int().describe('进入本站的'),
		omitted: z.int().describe('有理由略去的'),
		lost: z.int().describe('遗漏的，应为 0'),
		omissions: z.array(z.strictObject({ reason: z.enum(omissionReasons), places: z.int(), characters: z.int(), lines: z.array(z.int()) })),
	}),
})

function planQualityPage(context: PageContext, plan: PublishedPlan): z.infer<typeof schema> {
	const { atlas, address } = context
	const text = textOf(atlas, plan.id)
	return {
		...headOf(context, 'plan-quality', qualityPath(plan), `${planName(atlas, plan)}：起草体检`, [plan]),
		plan: plan.id,
		file: plan.source.file,
		findings: findingsOf(plan).flatMap(({ rule, findings }) =>
			findings.map(({ severity, message, note, position }) => ({
				...{ rule, title: ruleWords(rule).title, severity, message, note },
				quote: position && quoteOf(text, position).marked,
				line: position?.start.line ?? null,
				column: position?.start.column ?? null,
				source: position && address(sourcePath(plan, position)),
			})),
		),
		coverage: {
			...coverageOf(plan, text),
			omissions: omissionsOf(plan, text).map(({ reason, omissions, characters }) => ({
				reason,
				places: omissions.length,
				characters,
				lines: [...new Set(omissions.map(({ position }) => position.start.line))],
			})),
		},
	}
}

/** One row a finding, in the order of the page. */
function findingsCsv(atlas: Atlas, plan: PublishedPlan): string {
	const text = textOf(atlas, plan.id)
	return toCsv(
		['方案', '级别', '疑问', '说明', '原文', '行号', '列号', '位置', '怎样改', '谁来改', '规则'],
		findingsOf(plan).flatMap(({ rule, findings }) => {
			const { title, mend, mendedBy } = ruleWords(rule)
			return findings.map(({ severity, message, note, position }) => [
				...[planName(atlas, plan), severityWords[severity], title, message],
				position && quoteOf(text, position).marked,
				position?.start.line ?? null,
				position?.start.column ?? null,
				position ? whereaboutsOf(plan, position) || null : '整篇',
				note ?? mend,
				mendedByWords[mendedBy],
				rule,
			])
		}),
	)
}

/** What was found in one document. */
export const planQualityKind: PageKind = {
	id: 'plan-quality',
	title: '一份方案的起草体检：每处疑问的原文和行号，原文有多少进入本站',
	schema,
	pagesOf: atlas =>
		atlas.plans.map(plan => ({ path: qualityPath(plan), json: context => planQualityPage(context, plan), csv: () => findingsCsv(atlas, plan) })),
}
