import { cutPieces, type MarkedPiece, type TextState } from '../align/marked-piece.ts'
import { node, type ViewElement, type ViewNode } from './node.ts'

/** Longer texts are folded. */
const mostShown = 220
const excerptLength = 70
/** A title that is a whole sentence is no title. */
const longestTitle = 40

/** What is said of a text beside the one of the base. */
const stateWords: Readonly<Record<TextState, string | null>> = { alone: null, same: '文字相同', marked: null, unlike: '文字大不相同，未逐词标出' }

/**
 * A text with its differences marked and its title set off; a long one folded, with its beginning as what one unfolds.
 * @param state how the plan's words stand to the base's; null where it is said elsewhere
 */
export function textView(title: string, pieces: readonly MarkedPiece[], state: TextState | null): ViewElement[] {
	const text = pieces.map(piece => piece.text).join('')
	const titleEnd = isHeading(title, text) ? title.length : 0
	const body = node(
		'div',
		{ class: 'entry-text' },
		titleEnd > 0 && node('strong', {}, marks(cutPieces(pieces, 0, titleEnd))),
		marks(cutPieces(pieces, titleEnd, text.length)),
	)
	const words = state === null ? null : stateWords[state]
	const note = words === null ? [] : [node('p', { class: 'entry-note' }, words)]
	if (text.length <= mostShown) return [body, ...note]
	const head = node(
		'summary',
		{},
		node('span', { class: 'fold-head' }, `${text.slice(0, excerptLength)}……`),
		node('span', { class: 'fold-word' }, `全文 ${text.length} 字`),
	)
	return [node('details', { class: 'fold' }, head, body), ...note]
}

/** Whether a text begins with its title as with a heading: not where the title is its first sentence, or all that it says. */
function isHeading(title: string, text: string): boolean {
	return text.startsWith(title) && title.length <= longestTitle && !/[，,；;]/.test(title) && /\p{L}/u.test(text.slice(title.length))
}

function marks(pieces: readonly MarkedPiece[]): ViewNode[] {
	return pieces.map(({ text, mark }) => (mark === null ? text : node(mark, {}, text)))
}
