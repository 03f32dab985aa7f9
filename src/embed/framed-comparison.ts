import { gzipSync, strToU8 } from 'fflate'
import type { Comparison } from '../compare/align/comparison.ts'
import { markRow } from '../compare/align/mark-row.ts'
import { comparisonView } from '../compare/view/comparison-view.ts'
import { type ViewElement, type ViewNode, wordsIn } from '../compare/view/node.ts'
import type { ViewOptions } from '../compare/view/view-options.ts'

/** A comparison as it stands in a frame of another site. */
export interface FramedComparison {
	view: ViewElement
	/** What was left out for the page's weight, as a sentence; null when nothing was. */
	leftOut: string | null
}

/**
 * How many bytes of a page in a frame, compressed, are left for the comparison itself: 40 kB without its styles (7.5 kB), its scripts (3.5 kB), its head and its source.
 */
const heaviest = 27_500

/**
 * A comparison without what only a page of its own needs (copying its address, printing, CSV, steps by key; what the plans are, which every frame says at its
 * end), and as light as a frame must be: with the differences of words where that is light enough, else with plain texts, else with the beginning of each text,
 * else with what is said of each measure alone.
 * @param most how many bytes it may have when compressed
 */
export function framedComparison(comparison: Comparison, options: Pick<ViewOptions, 'address' | 'functionName'>, most: number = heaviest): FramedComparison {
	const viewWith = (mark: ViewOptions['mark']) => withoutTools(comparisonView(comparison, { ...options, mark, rowsAtOnce: Number.POSITIVE_INFINITY }))
	const marked = viewWith(markRow)
	if (weightOf(marked) <= most) return { view: marked, leftOut: null }
	const plain = viewWith(null)
	if (weightOf(plain) <= most) return { view: plain, leftOut: '这里没有标出文字的不同。' }
	const short = mapped(plain, shortText)
	if (weightOf(short) <= most) return { view: short, leftOut: '这里只列各条的开头，没有标出文字的不同。' }
	return { view: mapped(plain, one => (hasClass(one, 'line') ? null : one)), leftOut: '这里只列各项举措的对照结果，没有列原文。' }
}

/** A text of which only the beginning is shown, in characters. */
const shortest = 40

/** How many bytes a view is when compressed; by a compressor in JavaScript, so that every machine comes to the same page. */
function weightOf(view: ViewElement): number {
	return gzipSync(strToU8(written(view))).length
}

/** About what is written into the page; only its weight is asked. */
function written(view: ViewNode): string {
	if (typeof view === 'string') return view
	const attributes = Object.entries(view.attributes).map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`))
	return `<${view.name}${attributes.join('')}>${view.children.map(written).join('')}</${view.name}>`
}

function withoutTools(view: ViewElement): ViewElement {
	const facts = view.children.findIndex(child => typeof child !== 'string' && child.attributes.id === 'compared-plans')
	const withoutFacts = facts === -1 ? view : { ...view, children: view.children.slice(0, facts) }
	return mapped(withoutFacts, one => (hasClass(one, 'steps') || 'data-do' in one.attributes ? null : one))
}

/** Of a text its beginning, and none of what unfolds it. */
function shortText(one: ViewElement): ViewElement | null {
	if (hasClass(one, 'entry-passages')) return null
	if (!hasClass(one, 'entry-words')) return one
	const text = wordsIn(one)
	return { ...one, children: [text.length > shortest ? `${text.slice(0, shortest)}……` : text] }
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
