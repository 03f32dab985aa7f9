import { z } from 'zod'
import { type Atlas, findingsAcross, mendedByWords, rulePath, rulesInForce, severityWords, toCsv } from '../../atlas/index.ts'
import { headOf, pageHead } from '../page-head.ts'
import type { PageContext, PageKind } from '../page-kind.ts'

const schema = z.strictObject({
	...pageHead,
	rules: z.array(
		z.strictObject({
			id: z.string().describe('规则的永久编号'),
			title: z.string(),
			severity: z.enum(['error', 'warning', 'info', 'off']).describe('在本站的级别；off 停用'),
			explanation: z.string().describe('为什么'),
			mend: z.string().describe('怎样改'),
			mendedBy: z.string().describe('谁来改'),
			setting: z.string().nullable().describe('本站改变级别的理由；没有改变为 null'),
			fault: z.array(z.string()).describe('例子：有问题的原文'),
			mended: z.array(z.string()).describe('例子：改好的原文'),
			findings: z.int().describe('本站方案中有几处'),
			page: z.string(),
		}),
	),
})

const countsIn = (atlas: Atlas) => new Map(findingsAcross(atlas.plans).map(({ rule, count }) => [rule, count]))

function rulesPage(context: PageContext): z.infer<typeof schema> {
	const { atlas, address } = context
	const found = countsIn(atlas)
	return {
		...headOf(context, 'rules', '/guide/rules/', '检查规则', []),
		rules: rulesInForce(atlas.registries).map(({ rule: { id, title, explanation, mend, mendedBy, example }, severity, setting }) => ({
			...{ id, title, severity, explanation, mend, mendedBy: mendedByWords[mendedBy], setting: setting?.reason ?? null },
			...{ fault: [...example.fault], mended: [...example.mended], findings: found.get(id) ?? 0, page: address(rulePath(id)) },
		})),
	}
}

function rulesCsv(atlas: Atlas): string {
	const found = countsIn(atlas)
	return toCsv(
		['规则', '疑问', '级别', '为什么', '怎样改', '谁来改', '有问题的例子', '改好的例子', '本站处数'],
		rulesInForce(atlas.registries).map(({ rule: { id, title, explanation, mend, mendedBy, example }, severity }) => [
			...[id, title, severityWords[severity], explanation, mend, mendedByWords[mendedBy]],
			...[example.fault.join('\n'), example.mended.join('\n'), found.get(id) ?? 0],
		]),
	)
}

/** Every rule of checking. */
export const rulesKind: PageKind = {
	id: 'rules',
	title: '检查规则：查什么、为什么、怎样改，各有例子',
	schema,
	pagesOf: atlas => [{ path: '/guide/rules/', json: rulesPage, csv: () => rulesCsv(atlas) }],
}
