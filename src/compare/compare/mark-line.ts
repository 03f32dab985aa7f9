import { diffWords, leastForDiff, type WordPiece } from './diff-words.ts'

/** A piece of a text; `del` is what others have not, `ins` what the base has not. */
export interface MarkedPiece {
	text: string
	mark: 'ins' | 'del' | null
}

export interface MarkedText {
	/** alone: nothing to compare with · same: word for word · marked · unlike: so different that marks would stand on nearly every word */
	state: 'alone' | 'same' | 'marked' | 'unlike'
	pieces: readonly MarkedPiece[]
}

/**
 * The texts of one line with their differences marked: in another plan's text what the base has not; in the base's what none of the others has that are
 * alike enough.
 * @param texts for each plan, the base first; null where it has none
 * @param likeness for each plan, how alike its text and the base's are
 */
export function markLine(texts: readonly (string | null)[], likeness: readonly number[]): (MarkedText | null)[] {
	const [base = null] = texts
	const diffs = texts.map((text, at) => (at > 0 && text !== null && base !== null && (likeness[at] ?? 0) >= leastForDiff ? diffWords(base, text) : null))
	const states = texts.map((text, at) => stateOf(text, base, at, diffs[at] ?? null))
	return texts.map((text, at) => {
		if (text === null) return null
		const diff = diffs[at]
		if (at > 0) return { state: states[at] ?? 'alone', pieces: diff ? piecesOf(diff, 'onlyB') : plain(text) }
		const made = diffs.filter(each => each !== null)
		const others = states.filter((state, index) => index > 0 && texts[index] !== null && state !== 'alone')
		const state = others.find(each => each === 'marked') ?? others.find(each => each === 'same') ?? others[0] ?? 'alone'
		return { state, pieces: made.length > 0 ? markBase(text, made) : plain(text) }
	})
}

function stateOf(text: string | null, base: string | null, at: number, diff: readonly WordPiece[] | null): MarkedText['state'] {
	if (at === 0 || text === null || base === null) return 'alone'
	if (text === base) return 'same'
	return diff ? 'marked' : 'unlike'
}

function plain(text: string): MarkedPiece[] {
	return [{ text, mark: null }]
}

function piecesOf(diff: readonly WordPiece[], side: 'onlyA' | 'onlyB'): MarkedPiece[] {
	const mark = side === 'onlyA' ? 'del' : 'ins'
	return diff.flatMap(({ kind, text }): MarkedPiece[] => (kind === 'same' ? [{ text, mark: null }] : kind === side ? [{ text, mark }] : []))
}

/** What is only in the base by every diff. */
function markBase(text: string, diffs: readonly (readonly WordPiece[])[]): MarkedPiece[] {
	const [first, ...others] = diffs
	if (first && others.length === 0) return joined(piecesOf(first, 'onlyA'))
	const isOnly = new Array<boolean>(text.length).fill(true)
	for (const diff of diffs) {
		let at = 0
		for (const { kind, text: piece } of diff) {
			if (kind === 'onlyB') continue
			if (kind === 'same') isOnly.fill(false, at, at + piece.length)
			at += piece.length
		}
	}
	return joined([...text].length === text.length ? Array.from(text, (character, at) => pieceOf(character, isOnly[at])) : plain(text))
}

function pieceOf(text: string, isOnly: boolean | undefined): MarkedPiece {
	return { text, mark: isOnly ? 'del' : null }
}

function joined(pieces: readonly MarkedPiece[]): MarkedPiece[] {
	const result: MarkedPiece[] = []
	for (const { text, mark } of pieces) {
		const last = result.at(-1)
		if (last && last.mark === mark) last.text += text
		else result.push({ text, mark })
	}
	return result
}
