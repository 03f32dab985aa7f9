import { emptyPassage, type Passage, slice, squeeze, trim } from '../../passage.ts'
import type { Section } from '../../structure/tree.ts'
import { type FindOptions, type FoundClause, findClauses } from '../clause/find-clauses.ts'

/** A part of an item's words: a clause, or text. */
export interface Piece {
	text: Passage
	clause: FoundClause | null
}

/** Text and the clauses that govern it. */
export interface Governed {
	texts: Passage[]
	clauses: FoundClause[]
}

/** A numbered line's title, up to the clause that may stand in it (1.做甲（责任单位：A）), and the words from there on. */
export function headOf(section: Section, options: FindOptions = {}): { title: Passage; rest: Passage } {
	const first = findClauses(section.title, options)[0]
	if (!first?.states) return { title: section.title, rest: emptyPassage }
	const at = section.title.offsets.indexOf(first.whole.offsets[0] as number)
	return { title: trim(slice(section.title, 0, at)), rest: slice(section.title, at) }
}

/** The words of a section's own: behind its number and title, and in its paragraphs. */
export function ownPassages(section: Section): Passage[] {
	return [headOf(section).rest, section.body, ...section.children.flatMap(child => (child.type === 'paragraph' ? [child.line] : []))]
}

/** Words in order, cut into text and clauses. */
export function piecesOf(passages: readonly Passage[], options: FindOptions): Piece[] {
	const pieces = passages.flatMap(passage => {
		const pieces: Piece[] = []
		let start = 0
		for (const clause of findClauses(passage, options)) {
			const at = passage.offsets.indexOf(clause.whole.offsets[0] as number, start)
			pieces.push({ text: tidy(slice(passage, start, at)), clause: null }, { text: clause.whole, clause })
			start = at + clause.whole.text.length
		}
		pieces.push({ text: tidy(slice(passage, start)), clause: null })
		return pieces.filter(piece => /[^\s。；;，,]/.test(piece.text.text))
	})
	// 完成时限：… and 责任人：… belong to the clause beside them; alone they are text.
	return pieces.map((piece, at) => {
		const beside = pieces[at - 1]?.clause || pieces[at + 1]?.clause?.states
		return piece.clause && !piece.clause.states && !beside ? { ...piece, clause: null } : piece
	})
}

/** Without the stop that a clause cut out before it has left behind. */
function tidy(text: Passage): Passage {
	return trim(slice(text, /^[\s；;，,。]*/.exec(text.text)?.[0].length ?? 0))
}

/** Text and the clauses right behind it: label lines that follow each other (牵头单位… 责任单位… 完成时限…) are one clause. */
export function governed(pieces: readonly Piece[]): Governed[] {
	const groups: Governed[] = []
	for (const piece of pieces) {
		const last = groups.at(-1)
		if (piece.clause) {
			if (last) last.clauses.push(piece.clause)
			else groups.push({ texts: [], clauses: [piece.clause] })
		} else if (last && last.clauses.length === 0) last.texts.push(piece.text)
		else groups.push({ texts: [piece.text], clauses: [] })
	}
	// Text behind the last clause belongs to the item, and is governed by nothing: it is kept with the last task.
	const trailing = groups.at(-1)
	if (groups.length > 1 && trailing?.clauses.length === 0) {
		groups.pop()
		groups.at(-1)?.texts.push(...trailing.texts)
	}
	return groups
}

/** A heading as printed, number and words, without blanks or a run-in title's full stop. */
export function headingText(section: Section): string {
	return `${section.numbering.printed}${squeeze(headOf(section).title).text}`
}

/** A run-in title goes on in its text as printed; a heading stands on a line of its own. */
export function textOf(section: Section | null, texts: readonly Passage[]): string {
	const words = texts.map(text => text.text).join('\n')
	const title = section ? headOf(section).title.text : ''
	if (!section || title === '') return words.trim()
	const runsIn = section.body.text !== '' && words !== ''
	return `${title}${runsIn ? '。' : '\n'}${words}`.trim()
}

export function firstSentence(text: string): string {
	return /^[^。！？；;\n]+/.exec(text.trim())?.[0] ?? text.trim()
}
