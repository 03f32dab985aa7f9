import { officialCitation, permanentPath } from '../../atlas/index.ts'
import { type Child, node, type ViewElement, type ViewNode } from '../../compare/view/node.ts'
import type { Embeddable, EmbedKind } from '../embeddables.ts'
import { followedPlans } from '../followed-plans.ts'
import { permanentPage } from '../permanent-page.ts'
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

/** Plain HTML to paste. */
export interface Fragment {
	/** It needs no script, no style sheet, no class and no id: headings, lists and tables, styles only where nothing is lost without them. */
	html: string
	/** By what {@link applyOptions} can filter it: roles, and `targets`. */
	marks: ReadonlySet<string>
}

const made = new WeakMap<Embeddable, { root: string; fragment: Fragment | null }>()

/** What can be embedded as plain HTML, made once: its file and the dialog ask for the same. Null for the search, which is nothing without a script. */
export function fragmentOf(context: FragmentContext): Fragment | null {
	const root = context.address('/')
	const known = made.get(context.embeddable)
	if (known?.root === root) return known.fragment
	const parts = partsOf[context.embeddable.kind]?.(context)
	const fragment = parts ? fullest(context, parts) : null
	made.set(context.embeddable, { root, fragment })
	return fragment
}

/** The fullest draft that is small enough; a title and sources alone always are. */
function fullest(context: FragmentContext, { lead, drafts }: FragmentParts): Fragment {
	for (const { note, content } of drafts) {
		const fragment = written(frame(context, note, [lead, content()]))
		if (Buffer.byteLength(fragment.html) <= mostBytes) return fragment
	}
	return written(frame(context, '篇幅所限，只列标题和来源。', false))
}

function written(tree: ViewElement): Fragment {
	return { html: `${toHtml(tree)}\n`, marks: new Set(marksIn(tree)) }
}

function marksIn(tree: ViewNode): string[] {
	if (typeof tree === 'string') return []
	const { 'data-role': own, 'data-column': column, 'data-targets': targets } = tree.attributes
	const marks = [
		...(typeof own === 'string' ? own.split(' ') : []),
		...(typeof column === 'string' ? [column] : []),
		...(targets === undefined ? [] : ['targets']),
	]
	return [...marks, ...tree.children.flatMap(marksIn)]
}

/** It is of one version wherever it is pasted: what it links to must be the same plans when newer ones have come. */
function frame({ atlas, embeddable, address }: FragmentContext, note: string, content: Child): ViewElement {
	const { title, plans } = embeddable
	const link = node('a', { href: address(permanentPage(embeddable)) }, '在“责任”网站查看完整页面')
	const named = plans.slice(0, mostPlansNamed).map(plan => [node('a', { href: address(permanentPath(plan)) }, clip(officialCitation(plan), 260)), node('br')])
	const followed = followedPlans(atlas, embeddable).slice(0, mostPlansNamed)
	const quoted = ({ title, id }: (typeof plans)[number]) => `《${clip(title ?? id, 160)}》`
	return node(
		'div',
		{ lang: 'zh-CN', style: 'line-height:1.7;text-align:left;overflow-wrap:anywhere' },
		node('h2', {}, clip(title, 160)),
		followed.map(({ plan, newer }) =>
			node('p', {}, `${quoted(plan)}已有较新的方案：`, node('a', { href: address(permanentPath(newer)) }, quoted(newer)), '。'),
		),
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
		address('/').startsWith('/') &&
			node('p', { 'data-relative': true }, '这个文件里的链接没有写域名：贴到别的网站前请补上，或者改用网页上“嵌入别的网站”里的代码。'),
	)
}
