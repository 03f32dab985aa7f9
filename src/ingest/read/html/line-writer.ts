import { type Paragraph, paragraph } from '../blocks.ts'

/** Blanks that a browser folds into one; no-break and full-width blanks stay. */
const folded = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g
const isFolded = (sign: string) => ' \t\n\r\f'.includes(sign)

/** Han characters and full-width signs: a line break of the markup between two of them is no blank (CSS Text 3, 4.1.3). */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffe6“”‘’…—]/

/** A number that an item prints itself: the list's own is then not printed. */
const numbered = /^\s*(?:[（(【[]?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,4}|[a-zA-Z])\s*[）)】\].．、]|[①-⑳]|第[一二三四五六七八九十]{1,4}[章节条])/

function fold(blanks: string, at: number, text: string): string {
	return blanks.includes('\n') && wide.test(text[at - 1] as string) && wide.test(text[at + blanks.length] as string) ? '' : ' '
}

export interface WrittenLine {
	line: Paragraph
	words: string
	linked: number
}

/** How words are set. */
export interface Setting {
	bold: boolean
	linked: boolean
	rank: number | null
	/** Whether line breaks and blanks of the markup are printed (`<pre>`). */
	asIs: boolean
}

/** Puts the text nodes of a page together to lines, with blanks as a browser prints them. */
export class LineWriter {
	readonly #take: (line: WrittenLine) => void
	#text: string[] = []
	#last = ''
	#length = 0
	#pending = ''
	#marker = ''
	#bold = 0
	#allBold = true
	#linked = 0
	#rank: number | null = null
	#begins = true
	#isEmpty = true

	constructor(take: (line: WrittenLine) => void) {
		this.#take = take
	}

	write(text: string, setting: Setting): void {
		if (setting.asIs) {
			text.split(/\r\n?|\n/).forEach((line, index) => {
				if (index > 0) this.break()
				this.#put(line.replaceAll('\t', ' '), setting)
			})
			return
		}
		const before = /^[ \t\n\r\f]*/.exec(text)?.[0] ?? ''
		this.#hold(before)
		if (before.length === text.length) return
		let end = text.length
		while (isFolded(text[end - 1] as string)) end--
		this.#put(text.slice(before.length, end).replace(folded, fold).replaceAll('\u00a0', ' '), setting)
		this.#hold(text.slice(end))
	}

	/** A list's number, to be printed before the next words. */
	mark(marker: string): void {
		this.#marker = marker
	}

	/** A line break inside a paragraph. Two in a row end it. */
	break(): void {
		const ends = this.#isEmpty
		this.#flush()
		this.#begins = ends
	}

	/** The end of a paragraph. */
	end(): void {
		this.#flush()
		this.#begins = true
	}

	/** Blanks that are printed only when words follow. */
	#hold(blanks: string): void {
		if (blanks !== '' && this.#pending !== '\n') this.#pending = blanks.includes('\n') ? '\n' : ' '
	}

	#put(piece: string, { bold, linked, rank }: Setting): void {
		const first = piece[0] as string
		const joined = this.#pending === '\n' && wide.test(this.#last) && wide.test(first)
		if (this.#pending !== '' && !joined && this.#length > 0) this.#add(' ')
		this.#pending = ''
		const words = piece.trim() === '' ? 0 : piece.replace(/\s+/g, '').length
		if (words > 0 && this.#marker !== '') {
			if (!numbered.test(piece)) this.#add(`${this.#marker} `)
			this.#marker = ''
		}
		this.#add(piece)
		if (words === 0) return
		this.#isEmpty = false
		if (linked) this.#linked += words
		this.#rank ??= rank
		this.#allBold &&= bold
		if (this.#allBold) this.#bold = this.#length
	}

	#add(piece: string): void {
		this.#text.push(piece)
		this.#length += piece.length
		this.#last = piece.at(-1) ?? this.#last
	}

	#flush(): void {
		const text = this.#text.join('').trimEnd()
		if (!this.#isEmpty) {
			const line = paragraph(text, { bold: Math.min(this.#bold, text.length), rank: this.#rank, begins: this.#begins })
			this.#take({ line, words: text.replace(/\s+/g, ''), linked: this.#linked })
		}
		this.#text = []
		this.#last = ''
		this.#length = this.#bold = this.#linked = 0
		this.#pending = ''
		this.#allBold = this.#isEmpty = true
		this.#rank = null
	}
}
