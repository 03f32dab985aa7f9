import { z } from 'zod'
import { type Atlas, briefPath, type PublishedPlan, toCsv } from '../../atlas/index.ts'
import { unitKey } from '../../atlas/keys.ts'
import { briefOf } from '../../handout/brief/brief-of.ts'
import { type BriefFact, type BriefSentence, briefCounts, briefTopics, topicWords } from '../../handout/brief/brief-sentence.ts'
import { roles } from '../../model/index.ts'
import { unitIdSchema } from '../facts.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const factSchema = z
	.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('facts') }),
		z.strictObject({ kind: z.literal('target'), id: z.string() }),
		z.strictObject({ kind: z.literal('citation'), index: z.int() }),
		z.strictObject({ kind: z.literal('rule'), index: z.int() }),
		z.strictObject({ kind: z.literal('count'), of: z.enum(briefCounts), value: z.int() }),
		z.strictObject({
			kind: z.literal('unit'),
			id: z.string(),
			unitId: unitIdSchema,
			role: z.enum([...roles, 'any']),
			part: z.string().nullable(),
			value: z.int(),
		}),
		z.strictObject({ kind: z.literal('part'), id: z.string().nullable(), value: z.int() }),
	])
	.describe(
		'据方案数据（/data/plans/）的哪一项：facts 基本情况 · target 目标（indicators 的 id）· citation 依据（citations 的序号）· rule 声明的规则（declaredRules 的序号）· count 合计 · unit 单位的任务数 · part 章节或任务的任务数',
	)
const schema = z.strictObject({
	...pageHead,
	plan: z.string().describe('方案的编号'),
	sentences: z.array(
		z.strictObject({
			topic: z.enum(briefTopics).describe('plan 是什么 · targets 目标 · actions 行动 · leads 谁牵头 · units 谁任务多 · basis 依据'),
			text: z.string().describe('整句'),
			facts: z
				.array(z.strictObject({ text: z.string().describe('句中的话'), fact: factSchema, source: z.string().nullable().describe('出处的网址') }))
				.describe('句中的事实和各自的出处'),
		}),
	),
})

const textOf = ({ parts }: BriefSentence) => parts.map(({ text }) => text).join('')

function briefPage(context: PageContext, plan: PublishedPlan): z.infer<typeof schema> {
	const { atlas, address } = context
	const factOf = (fact: BriefFact) => (fact.kind === 'unit' ? { ...fact, unitId: unitKey(atlas, plan, fact.id) } : fact)
	return {
		...headOf(context, 'brief', briefPath(plan), `一页看懂：${plan.title ?? plan.id}`, [plan]),
		plan: plan.id,
		sentences: briefOf(atlas, plan).map(sentence => ({
			topic: sentence.topic,
			text: textOf(sentence),
			facts: sentence.parts.flatMap(({ text, fact, path }) =>
				fact === undefined ? [] : [{ text, fact: factOf(fact), source: path === undefined ? null : address(path) }],
			),
		})),
	}
}

/** One row a sentence. */
const briefCsv = (atlas: Atlas, plan: PublishedPlan): string =>
	toCsv(
		['方案', '内容', '句子'],
		briefOf(atlas, plan).map(sentence => [plan.title ?? plan.id, topicWords[sentence.topic], textOf(sentence)]),
	)

/** A plan on one page (一页看懂), fact by fact. */
export const briefKind: PageKind = {
	id: 'brief',
	title: '一页看懂：一份方案的要点，每句的事实和出处',
	schema,
	pagesOf: atlas => atlas.plans.map(plan => ({ path: briefPath(plan), json: context => briefPage(context, plan), csv: () => briefCsv(atlas, plan) })),
}
