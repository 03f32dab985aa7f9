import type { ComparedRow, Comparison } from '../compare/comparison.ts'
import { textOf } from '../compare/entries.ts'
import { entryTexts } from '../view/row-view.ts'
import { textView } from '../view/text-view.ts'
import type { MarkTexts } from '../view/view-options.ts'
import { draw } from './draw.ts'

/** So far before a row comes into view its words are compared. */
const ahead = '50% 0px'

/** Marks the differences of words in a drawn comparison, each row when it comes into view; all of them before it is printed. */
export async function fillMarks(root: HTMLElement, comparison: Comparison, signal: AbortSignal): Promise<void> {
	// Only now is the program fetched that compares words: the comparison is there to be read without it.
	const { markRow } = await import('../compare/mark-row.ts')
	if (signal.aborted) return
	const waiting = rowsToMark(root, comparison)
	const observer = new IntersectionObserver(
		entries => {
			for (const { isIntersecting, target } of entries) if (isIntersecting) fill(target)
		},
		{ rootMargin: ahead },
	)
	const fill = (element: Element) => {
		const row = waiting.get(element)
		if (row) fillRow(element, comparison, row, markRow)
		waiting.delete(element)
		observer.unobserve(element)
	}
	for (const element of waiting.keys()) observer.observe(element)
	const fillAll = () => {
		for (const element of [...waiting.keys()]) fill(element)
	}
	addEventListener('beforeprint', fillAll, { signal })
	signal.addEventListener('abort', () => observer.disconnect())
}

/** The rows in which another plan says something beside the base, by their elements. */
function rowsToMark(root: HTMLElement, { groups }: Comparison): Map<Element, ComparedRow> {
	const rows = groups.flatMap(group => group.rows)
	const waiting = new Map<Element, ComparedRow>()
	for (const [at, element] of root.querySelectorAll('.row').entries()) {
		const row = rows[at]
		if (row?.has[0] && row.has.filter(Boolean).length > 1) waiting.set(element, row)
	}
	return waiting
}

function fillRow(element: Element, comparison: Comparison, row: ComparedRow, mark: MarkTexts): void {
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
