import type { Plan } from '../../model/index.ts'
import { type XmlElement, type XmlNode, xml } from './xml.ts'

/** A stretch of the source that stands in an element of its own. */
export interface Mark {
	start: number
	end: number
	wrap: (children: XmlNode[]) => XmlElement
}

/** Signs that are not seen tell no words apart. */
const unseen = /[\s\p{Cf}]/u

/** The text of a plan as it goes into XML: without page numbers and other furniture, with elements around what was read in it. */
export class PrintedText {
	readonly text: string
	readonly #isKept: Uint8Array
	readonly #marks: readonly Mark[]

	/** @param text the source in which the plan's positions are valid, personal data masked · @param marks of two that overlap the first stays */
	constructor(text: string, { coverage }: Pick<Plan, 'coverage'>, marks: (printed: PrintedText) => readonly Mark[]) {
		this.text = text
		this.#isKept = new Uint8Array(text.length).fill(1)
		// What was masked is a row of signs in the text: a reader sees that something was there.
		for (const { reason, position } of coverage.omitted) if (reason !== 'personal-data') this.#isKept.fill(0, position.start.offset, position.end.offset)
		const sorted: Mark[] = []
		for (const mark of marks(this).toSorted((a, b) => a.start - b.start || b.end - a.end)) if (mark.start >= (sorted.at(-1)?.end ?? 0)) sorted.push(mark)
		this.#marks = sorted
	}

	/** Behind printed words, when the stretch begins with them, whatever blanks and line ends stand between. */
	behind(words: string, start: number, end: number): number | null {
		let at = start
		for (const sign of words) {
			if (unseen.test(sign)) continue
			while (at < end && !this.#isSeen(at)) at += 1
			if (at >= end || !this.text.startsWith(sign, at)) return null
			at += sign.length
		}
		return at
	}

	/** Where words are printed first from an offset on; on a line of their own if they are somewhere. */
	find(words: string, from: number, end: number): { start: number; end: number } | null {
		const wanted = [...words].filter(sign => !unseen.test(sign)).join('')
		if (wanted === '') return null
		const offsets: number[] = []
		let seen = ''
		for (let at = from; at < end; at += 1) {
			if (!this.#isSeen(at)) continue
			seen += this.text.charAt(at)
			offsets.push(at)
		}
		const places: { start: number; end: number }[] = []
		for (let at = seen.indexOf(wanted); at !== -1; at = seen.indexOf(wanted, at + wanted.length)) {
			places.push({ start: offsets[at] as number, end: (offsets[at + wanted.length - 1] as number) + 1 })
		}
		return places.find(place => this.#isAlone(place)) ?? places[0] ?? null
	}

	/** A stretch in one paragraph; none when nothing is left of it. */
	paragraph(start: number, end: number): XmlElement[] {
		const children = this.inline(start, end)
		return children.length === 0 ? [] : [xml('p', {}, children)]
	}

	/** A stretch of which nothing is known: a paragraph a line, or a cell. */
	lines(start: number, end: number): XmlElement[] {
		const blocks: XmlElement[] = []
		let from = start
		for (let at = start; at < end; at += 1) {
			if (!/[\n\t]/.test(this.text.charAt(at)) || this.#isInMark(at)) continue
			blocks.push(...this.paragraph(from, at))
			from = at + 1
		}
		return [...blocks, ...this.paragraph(from, end)]
	}

	/** The words of a stretch with its marks. */
	inline(start: number, end: number): XmlNode[] {
		const nodes: XmlNode[] = []
		const add = (words: string) => {
			if (words !== '') nodes.push(words)
		}
		let at = start
		for (let index = this.#firstMarkBehind(start); index < this.#marks.length; index += 1) {
			const mark = this.#marks[index] as Mark
			if (mark.start >= end) break
			const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, end)]
			const words = this.#words(from, to)
			if (words.trim() === '') continue
			add(this.#words(at, from))
			nodes.push(mark.wrap([words]))
			at = to
		}
		add(this.#words(at, end))
		return nodes.every(node => typeof node === 'string' && node.trim() === '') ? [] : trimmed(nodes)
	}

	#isSeen(at: number): boolean {
		return this.#isKept[at] === 1 && !unseen.test(this.text.charAt(at))
	}

	#isAlone({ start, end }: { start: number; end: number }): boolean {
		const lineEnd = this.text.indexOf('\n', end)
		const before = this.text.slice(this.text.lastIndexOf('\n', start - 1) + 1, start)
		return /^[\s#*]*$/.test(before) && this.text.slice(end, lineEnd === -1 ? this.text.length : lineEnd).replace(/[\s#*]/g, '') === ''
	}

	#isInMark(at: number): boolean {
		const mark = this.#marks[this.#firstMarkBehind(at)]
		return mark !== undefined && mark.start < at && at < mark.end
	}

	/** The index of the first mark that ends behind an offset. */
	#firstMarkBehind(offset: number): number {
		let [low, high] = [0, this.#marks.length]
		while (low < high) {
			const middle = (low + high) >> 1
			if ((this.#marks[middle] as Mark).end <= offset) low = middle + 1
			else high = middle
		}
		return low
	}

	/** Lines that the width of a page broke are one again; between Latin words a blank stays. */
	#words(start: number, end: number): string {
		let words = ''
		for (let at = start; at < end; at += 1) if (this.#isKept[at] === 1) words += this.text.charAt(at)
		return words
			.split('\n')
			.map((line, index, all) => {
				const begin = index === 0 ? line : line.trimStart()
				return index === all.length - 1 ? begin : begin.trimEnd()
			})
			.reduce((joined, line) => joined + (/[A-Za-z0-9,;]$/.test(joined) && /^[A-Za-z0-9]/.test(line) ? ' ' : '') + line)
	}
}

/** Without the blanks at both ends of a paragraph. */
function trimmed(nodes: XmlNode[]): XmlNode[] {
	const last = nodes.length - 1
	return nodes
		.map((node, index) => {
			if (typeof node !== 'string') return node
			const begin = index === 0 ? node.trimStart() : node
			return index === last ? begin.trimEnd() : begin
		})
		.filter(node => node !== '')
}
