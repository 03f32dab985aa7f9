/** A piece of a text; `del` is what others have not, `ins` what the base has not. */
export interface MarkedPiece {
	text: string
	mark: 'ins' | 'del' | null
}

/** How a text stands to what the base says beside it. alone: nothing to compare with · same: word for word · unlike: marks would stand on nearly every word */
export type TextState = 'alone' | 'same' | 'marked' | 'unlike'

/** A text of a plan in pieces, and how it stands to the base. */
export interface MarkedText {
	pieces: readonly MarkedPiece[]
	state: TextState
}

/** The pieces between two places of the whole. */
export function cutPieces(pieces: readonly MarkedPiece[], from: number, to: number): MarkedPiece[] {
	let at = 0
	return pieces.flatMap(({ text, mark }) => {
		const start = Math.max(from - at, 0)
		const end = Math.min(to - at, text.length)
		at += text.length
		return start < end ? [{ text: text.slice(start, end), mark }] : []
	})
}
