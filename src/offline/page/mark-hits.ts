import { element } from '../../search/page/element.ts'
import { cutIntoPieces } from '../../search/query/pieces.ts'
import type { Span } from '../../search/results/find-terms.ts'
import type { Block } from './read-passages.ts'

/** Marks in the page. */
export interface Marks {
	/** The elements of each span, in order; a span over several texts has several. */
	of: HTMLElement[][]
	/** Puts the page back as it was. */
	take(): void
}

/** Marks spans of blocks in the page: every text that one of them touches is cut in pieces, and is put back as a whole when the marks are taken. */
export function markSpans(blocks: readonly { block: Block; spans: readonly Span[] }[]): Marks {
	const changed: { text: Text; made: Node[] }[] = []
	const of: HTMLElement[][] = []
	for (const { block, spans } of blocks) {
		const first = of.length
		of.push(...spans.map(() => []))
		let offset = 0
		for (const text of block.nodes) {
			const start = offset
			offset += text.data.length
			const touching = spans.flatMap((span, at) =>
				span.start < offset && span.end > start ? [{ at, start: Math.max(span.start - start, 0), end: span.end - start }] : [],
			)
			if (touching.length === 0) continue
			let next = 0
			const made = cutIntoPieces(text.data, touching).map(piece => {
				if (!piece.marked) return document.createTextNode(piece.text)
				const mark = element('mark', {}, piece.text)
				of[first + (touching[next]?.at ?? 0)]?.push(mark)
				next += 1
				return mark
			})
			text.replaceWith(...made)
			changed.push({ text, made })
		}
	}
	return {
		of,
		take: () => {
			for (const { text, made } of changed) {
				const [head, ...rest] = made
				for (const each of rest) (each as ChildNode).remove()
				;(head as ChildNode | undefined)?.replaceWith(text)
			}
		},
	}
}
