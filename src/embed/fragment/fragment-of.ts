import { officialCitation } from '../../atlas/index.ts'
import { node, type ViewElement } from '../../compare/view/node.ts'
import type { EmbedKind } from '../embeddables.ts'
import { chartParts } from './chart-fragment.ts'
import { comparisonParts } from './comparison-fragment.ts'
import { clip, type FragmentContext, type FragmentParts } from './fragment-context.ts'
import { functionParts } from './function-fragment.ts'
import { planParts, sectionParts } from './plan-fragment.ts'
import { toHtml } from './to-html.ts'
import { unitParts } from './unit-fragment.ts'

/** What a fragment may weigh, in bytes of UTF-8: below the 30 kB that are promised, so that links may grow by the site's origin. */
export const mostBytes = 29_500

const mostPlansNamed = 8

const partsOf: Readonly<Record<EmbedKind, ((context: FragmentContext) => FragmentParts) | null>> = {
	plan: planParts,
	section: sectionParts,
	unit: unitParts,
	function: functionParts,
	comparison: comparisonParts,
	chart: chartParts,
	search: null,
}

/**
 * What can be embedded as a tree of plain HTML that needs no script, no style sheet, no class and no id: headings, lists and tables, styles only where
 * nothing is lost without them. Marks for {@link applyOptions} are in it as `data-` attributes. Null for the search, which is nothing without a script.
 */
export function fragmentOf(context: FragmentContext): ViewElement | null {
	const parts = partsOf[context.embeddable.kind]?.(context)
	if (!parts) return null
	for (const { note, content } of parts.drafts) {
		const tree = frame(context, parts, note, content())
		if (Buffer.byteLength(toHtml(tree)) <= mostBytes) return tree
	}
	throw new Error(`no draft of ${context.embeddable.path} is small enough`)
}

/** The same as text: what lies beside the page for frames. */
export function fragmentFile(context: FragmentContext): string | null {
	const tree = fragmentOf(context)
	return tree && `${toHtml(tree)}\n`
}

function frame(
	{ atlas, embeddable, address }: FragmentContext,
	{ lead }: FragmentParts,
	note: string,
	content: ReturnType<FragmentParts['drafts'][0]['content']>,
): ViewElement {
	const { title, plans, page } = embeddable
	const link = node('a', { href: address(page) }, '在“责任”网站查看完整页面')
	const named = plans.slice(0, mostPlansNamed).map(plan => [clip(officialCitation(plan), 260), node('br')])
	return node(
		'div',
		{ lang: 'zh-CN', style: 'line-height:1.7;text-align:left' },
		node('h2', {}, clip(title, 160)),
		lead,
		content,
		node(
			'p',
			{ style: 'border-top:1px solid #999;padding-top:8px;font-size:0.9em' },
			note,
			node('br'),
			'来源：',
			named,
			plans.length > mostPlansNamed && [`等 ${plans.length} 份方案。`, node('br')],
			'以原文为准。数据版本 ',
			atlas.dataVersion,
			'。',
			link,
		),
	)
}
