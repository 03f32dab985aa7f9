import type { Comparison } from '../compare/compare/comparison.ts'
import { markRow } from '../compare/compare/mark-row.ts'
import { comparisonView } from '../compare/view/comparison-view.ts'
import type { ViewElement, ViewNode } from '../compare/view/node.ts'
import type { ViewOptions } from '../compare/view/view-options.ts'

/** A comparison as it stands in a frame of another site. */
export interface FramedComparison {
	view: ViewElement
	/** What was left out for the page's weight, as a sentence; null when nothing was. */
	leftOut: string | null
}

/**
 * How heavy a comparison may be, by {@link weightOf}. What is weighed is the page before it is compressed, not after: another version of a compressor must not
 * change what a page shows.
 */
const heaviest = 31_000

/**
 * A comparison without what only a page of its own needs (copying its address, printing, CSV, steps by key), and as light as a frame must be: with the
 * differences of words where that is light enough, else with plain texts, else with the beginning of each text, else with what is said of each measure alone.
 */
export function framedComparison(comparison: Comparison, options: Pick<ViewOptions, 'address' | 'functionName'>): FramedComparison {
	const viewWith = (mark: ViewOptions['mark']) => withoutTools(comparisonView(comparison, { ...options, mark, rowsAtOnce: Number.POSITIVE_INFINITY }))
	const marked = viewWith(markRow)
	if (weightOf(marked) <= heaviest) return { view: marked, leftOut: null }
	const plain = viewWith(null)
	if (weightOf(plain) <= heaviest) return { view: plain, leftOut: '这里没有标出文字的不同。' }
	const short = mapped(plain, shortText)
	if (weightOf(short) <= heaviest) return { view: short, leftOut: '这里只列各条的开头，没有标出文字的不同。' }
	return { view: mapped(plain, one => (hasClass(one, 'line') ? null : one)), leftOut: '这里只列各项举措的对照结果，没有列原文。' }
}

/** About how many bytes a view is when compressed: characters of Chinese text count most, an element little, as the same ones come again and again. */
export function weightOf(view: ViewNode): number {
	if (typeof view === 'string') return view.length
	return 3 + view.children.reduce((sum, child) => sum + weightOf(child), 0)
}

function withoutTools(view: ViewElement): ViewElement {
	return mapped(view, one => (hasClass(one, 'steps') || 'data-do' in one.attributes ? null : one)) as ViewElement
}

/** A folded text is its beginning; what it is folded to says how long it is. */
function shortText(one: ViewElement): ViewElement | null {
	if (!hasClass(one, 'fold')) return hasClass(one, 'entry-passages') ? null : one
	const [summary] = one.children
	return { name: 'div', attributes: { class: 'entry-text' }, children: typeof summary === 'object' ? summary.children.slice(0, 1) : [] }
}

/** The tree with each element changed, and without those that are changed to null; whatever was changed is not looked into. */
function mapped(view: ViewElement, change: (one: ViewElement) => ViewElement | null): ViewElement {
	const children = view.children.flatMap((child): ViewNode[] => {
		if (typeof child === 'string') return [child]
		const changed = change(child)
		if (changed === null) return []
		return [changed === child ? mapped(child, change) : changed]
	})
	return { ...view, children }
}

function hasClass({ attributes }: ViewElement, name: string): boolean {
	return typeof attributes.class === 'string' && attributes.class.split(' ').includes(name)
}
