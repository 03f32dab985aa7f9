import type { ComparedRow, Comparison } from '../align/comparison.ts'
import { textOf } from '../align/entries.ts'
import { listDifferences } from '../align/list-differences.ts'
import { differenceItems } from '../view/difference-list-view.ts'
import type { ViewNode } from '../view/node.ts'
import { entryTexts, rowContent } from '../view/row-view.ts'
import { textView } from '../view/text-view.ts'
import type { MarkTexts, ViewOptions } from '../view/view-options.ts'
import { draw } from './draw.ts'

/** So far before a row comes into view it is made, and its words are compared. */
const ahead = '100% 0px'
/** So many rows of a group are made with the group: browsers lay out its rows, and can tell where they are, only when it comes near enough for themselves. */
const firstRows = 3
/** So long, in milliseconds, rows are made before the page answers to its reader again. */
const turn = 12

/**
 * Makes the rows and the folded lists of a drawn comparison that were left empty: what comes into view or is unfolded at once, the others in turns, so that the
 * page is there to be read from the first moment on. The differences of words are marked when a row comes into view; all is made and marked before it is printed.
 * @param signal ends it when another comparison is drawn
 * @returns settles when words can be marked, or when it is sure that they cannot: whoever prints before that gets the texts without marks
 */
export function fillRows(root: HTMLElement, comparison: Comparison, options: ViewOptions, signal: AbortSignal): Promise<void> {
	const rows = comparison.groups.flatMap(group => group.rows.map(row => ({ row, group: group.id })))
	const elements = [...root.querySelectorAll('.row')]
	const waiting = new Map(elements.flatMap((element, at) => (rows[at] ? [[element, rows[at]] as const] : [])))
	const empty = new Map<Element, () => readonly ViewNode[]>()
	for (const [element, { row, group }] of waiting) if (element.childElementCount === 0) empty.set(element, () => rowContent(comparison, row, group, options))
	const lists = [...root.querySelectorAll('.differences > details')]
	for (const [at, list] of listDifferences(comparison).entries()) {
		const element = lists[at]
		if (element?.childElementCount === 1) empty.set(element, () => differenceItems(comparison, list))
	}
	const groups = new Set(root.querySelectorAll('.group'))
	const firstShown = (group: Element) => [...group.querySelectorAll('.row:not([hidden])')].slice(0, firstRows)
	let mark: MarkTexts | null = null

	const make = (element: Element) => {
		const content = empty.get(element)
		if (content) element.append(...content().map(draw))
		empty.delete(element)
	}
	const fill = (element: Element) => {
		make(element)
		const own = waiting.get(element)
		if (!own || !mark) return
		if (own.row.has[0] && own.row.has.filter(Boolean).length > 1) markElement(element, comparison, own.row, mark)
		waiting.delete(element)
		observer.unobserve(element)
	}
	const observer = new IntersectionObserver(
		entries => {
			for (const { isIntersecting, target } of entries) if (isIntersecting) for (const row of groups.has(target) ? firstShown(target) : [target]) fill(row)
		},
		{ rootMargin: ahead },
	)
	const observe = () => {
		for (const element of [...groups, ...waiting.keys()]) {
			observer.unobserve(element)
			observer.observe(element)
		}
	}
	const makeSome = () => {
		const end = performance.now() + turn
		for (const element of empty.keys()) {
			if (signal.aborted || performance.now() > end) break
			make(element)
		}
		if (empty.size > 0 && !signal.aborted) setTimeout(makeSome)
	}
	const fillAll = () => {
		for (const element of [...waiting.keys()]) fill(element)
		for (const element of [...empty.keys()]) make(element)
	}
	for (const element of lists) element.addEventListener('toggle', () => make(element), { signal })
	observe()
	setTimeout(makeSome)
	// Only now is the program fetched that compares words: the comparison is there to be read without it.
	const marks = import('../align/mark-row.ts').then(
		program => {
			mark = program.markRow
			if (!signal.aborted) observe()
		},
		(error: unknown) => console.warn(error),
	)
	addEventListener('beforeprint', fillAll, { signal })
	signal.addEventListener('abort', () => observer.disconnect())
	return marks
}

function markElement(element: Element, comparison: Comparison, row: ComparedRow, mark: MarkTexts): void {
	const lines = element.querySelectorAll('.line:not(.line-further)')
	for (const [at, texts] of entryTexts(comparison, row, mark).entries()) {
		for (const [index, text] of texts.entries()) {
			const plan = comparison.plans[at]
			const entry = row.lines[index]?.cells[at]
			const words = lines[index]?.querySelector(`.plan-${at + 1} .entry-words`)
			if (!text || !entry || !plan || !words) continue
			const isOpen = words.querySelector('details')?.open
			words.replaceChildren(...textView(textOf(plan, entry).title, text.pieces, text.state).map(draw))
			words.querySelector('details')?.toggleAttribute('open', isOpen)
		}
	}
}
