import { bigramsOf, diceOf } from '../../atlas/similarity.ts'
import { diffWords, leastForDiff, type WordPiece } from './diff-words.ts'
import { foldWidth } from './fold-width.ts'
import { cutPieces, type MarkedPiece, type TextState } from './marked-piece.ts'

export interface MarkedColumn {
	state: TextState
	/** What the plan says, text by text. */
	texts: readonly (readonly MarkedPiece[])[]
}

/** Stands between two texts of a plan while they are compared as one. */
const between = '\n'

/**
 * What plans say of one matter, with the differences marked: in another plan's texts what the base has not; in the base's what none of the others has that
 * are alike enough. The texts of a plan are compared as one, because one plan puts into three tasks what another says in one.
 * @param columns for each plan, the base first, its texts in the order in which they are compared
 */
export function markRow(columns: readonly (readonly string[])[]): MarkedColumn[] {
	const wholes = columns.map(texts => texts.join(between))
	const [base = ''] = wholes
	const bigrams = bigramsOf(base)
	const isAlike = (whole: string) => whole !== '' && base !== '' && diceOf(bigrams, bigramsOf(whole)) >= leastForDiff
	const diffs = wholes.map((whole, at) => (at > 0 && isAlike(whole) ? diffWords(base, whole) : null))
	const states = wholes.map(
		(whole, at): TextState =>
			at === 0 || whole === '' || base === '' ? 'alone' : foldWidth(whole) === foldWidth(base) ? 'same' : diffs[at] ? 'marked' : 'unlike',
	)
	const made = diffs.filter(diff => diff !== null)
	return columns.map((texts, at) => {
		const diff = diffs[at]
		const pieces: readonly MarkedPiece[] = at === 0 ? markBase(base, made) : diff ? piecesOf(diff, 'b') : [{ text: wholes[at] ?? '', mark: null }]
		return { state: states[at] ?? 'alone', texts: cutApart(pieces, texts) }
	})
}

function piecesOf(diff: readonly WordPiece[], side: 'a' | 'b'): MarkedPiece[] {
	const mark = side === 'a' ? 'del' : 'ins'
	return diff.flatMap((piece): MarkedPiece[] => (piece[side] === '' ? [] : [{ text: piece[side], mark: piece.kind === 'same' ? null : mark }]))
}

/** What is only in the base by every diff. */
function markBase(base: string, diffs: readonly (readonly WordPiece[])[]): MarkedPiece[] {
	const [first, ...others] = diffs
	if (!first) return [{ text: base, mark: null }]
	if (others.length === 0) return piecesOf(first, 'a')
	const isOnly = new Array<boolean>(base.length).fill(true)
	for (const diff of diffs) {
		let at = 0
		for (const { kind, a } of diff) {
			if (kind === 'same') isOnly.fill(false, at, at + a.length)
			at += a.length
		}
	}
	const pieces: MarkedPiece[] = []
	for (let at = 0; at < base.length; at += 1) {
		const mark = isOnly[at] ? 'del' : null
		const last = pieces.at(-1)
		if (last && last.mark === mark) last.text += base.charAt(at)
		else pieces.push({ text: base.charAt(at), mark })
	}
	return pieces
}

/** The pieces of each text, without what stood between the texts. */
function cutApart(pieces: readonly MarkedPiece[], texts: readonly string[]): MarkedPiece[][] {
	let from = 0
	return texts.map(text => {
		const own = cutPieces(pieces, from, from + text.length)
		from += text.length + between.length
		return own
	})
}
