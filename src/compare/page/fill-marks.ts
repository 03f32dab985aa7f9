import type { ComparedLine, Comparison } from '../compare/comparison.ts'
import { textOf } from '../compare/entries.ts'
import { textsOf } from '../view/row-view.ts'
import { textView } from '../view/text-view.ts'
import type { MarkTexts } from '../view/view-options.ts'
import { draw } from './draw.ts'

/** So far before a row comes into view its words are compared. */
const ahead = '50% 0px'

/** Marks the differences of words in a drawn comparison, each line when it comes into view; all of them before it is printed. */
export async function fillMarks(root: HTMLElement, comparison: Comparison, signal: AbortSignal): Promise<void> {
	// Only now is the program fetched that compares words: the comparison is there to be read without it.
	const { markLine } = await import('../compare/mark-line.ts')
	if (signal.aborted) return
	const waiting = linesToMark(root, comparison)
	const observer = new IntersectionObserver(
		entries => {
			for (const { isIntersecting, target } of entries) if (isIntersecting) fill(target)
		},
		{ rootMargin: ahead },
	)
	const fill = (element: Element) => {
		const line = waiting.get(element)
		if (line) fillLine(element, comparison, line, markLine)
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

/** The lines in which more than one plan says something, by their elements. */
function linesToMark(root: HTMLElement, { groups }: Comparison): Map<Element, ComparedLine> {
	const lines = groups.flatMap(group => group.rows.flatMap(row => row.lines))
	const elements = root.querySelectorAll('[data-rows] .row .line:not(.line-further)')
	const waiting = new Map<Element, ComparedLine>()
	for (const [at, element] of elements.entries()) {
		const line = lines[at]
		if (line?.cells[0] && line.cells.filter(cell => cell !== null).length > 1) waiting.set(element, line)
	}
	return waiting
}

function fillLine(element: Element, comparison: Comparison, line: ComparedLine, markLine: MarkTexts): void {
	for (const [at, text] of markLine(textsOf(comparison, line), line.likeness).entries()) {
		const plan = comparison.plans[at]
		const entry = line.cells[at]
		const words = element.querySelector(`.plan-${at + 1} .entry-words`)
		if (!text || !entry || !plan || !words) continue
		const isOpen = words.querySelector('details')?.open
		words.replaceChildren(...textView(textOf(plan, entry).title, text, at > 0).map(draw))
		words.querySelector('details')?.toggleAttribute('open', isOpen)
	}
}
