import { numberingOf } from './numbering.ts'

/**
 * 附件说明 (GB/T 9704-2012, 7.3.4): 附件：1.… and its entries in the next lines. They are no items of the text; and the line that later says the same
 * words is the title of that annex.
 */
export interface AnnexNote {
	/** What a line is, asked in order: `title` the head of an annex (附件2, or a title that the note has named), `entry` an entry of the note. */
	read(text: string): 'title' | 'entry' | 'other'
}

const words = (text: string): string => text.replace(/^\s*\d{1,2}\s*[.．、]|\s+/g, '')

export function annexNote(): AnnexNote {
	const named = new Set<string>()
	/** The number that the next entry bears; null outside a note. */
	let next: number | null = null
	return {
		read(text) {
			const head = /^\s*附\s*件\s*[\d一二三四五六七八九十]{0,2}\s*[:：]?\s*(.*)$/.exec(text)
			if (head?.[1] === '') {
				// 附件： with its entries below is a note; 附件2 alone heads the annex.
				next = /[:：]\s*$/.test(text) ? 1 : null
				return 'title'
			}
			if (named.has(text.replace(/\s+/g, ''))) return 'title'
			if (head?.[1]) {
				named.add(words(head[1]))
				next = (numberingOf(head[1])?.value ?? 0) + 1
				return 'other'
			}
			const numbering = numberingOf(text)
			if (next === null || !numbering) return 'other'
			if (numbering.rank !== 3 || numbering.value !== next || text.length > 80 || /[。；]/.test(text)) {
				next = null
				return 'other'
			}
			named.add(words(text))
			next++
			return 'entry'
		},
	}
}
