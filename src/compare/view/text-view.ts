import type { MarkedPiece, MarkedText } from '../compare/mark-line.ts'
import { node, type ViewElement, type ViewNode } from './node.ts'

/** Longer texts are folded. */
const mostShown = 220
const excerptLength = 70
/** A title that is a whole sentence is no title. */
const longestTitle = 40

/** What is said of a text beside the one of the base. */
const stateWords: Readonly<Record<MarkedText['state'], string | null>> = { alone: null, same: '文字相同', marked: null, unlike: '文字大不相同，未逐词标出' }

/**
 * A text with its differences marked and its title set off; a long one folded, with its beginning as what one unfolds.
 * @param says whether the state is said: once a line, beside the text that is compared with the base
 */
export function textView(title: string, { state, pieces }: MarkedText, says: boolean): ViewElement[] {
	const text = pieces.map(piece => piece.text).join('')
	const titleEnd = text.startsWith(title) && title.length <= longestTitle && title.length < text.length ? title.length : 0
	const body = node(
		'div',
		{ class: 'entry-text' },
		titleEnd > 0 && node('strong', {}, marks(cut(pieces, 0, titleEnd))),
		marks(cut(pieces, titleEnd, text.length)),
	)
	const words = says ? stateWords[state] : null
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

function marks(pieces: readonly MarkedPiece[]): ViewNode[] {
	return pieces.map(({ text, mark }) => (mark === null ? text : node(mark, {}, text)))
}

/** The pieces between two places of the whole text. */
function cut(pieces: readonly MarkedPiece[], from: number, to: number): MarkedPiece[] {
	let at = 0
	return pieces.flatMap(({ text, mark }) => {
		const start = Math.max(from - at, 0)
		const end = Math.min(to - at, text.length)
		at += text.length
		return start < end ? [{ text: text.slice(start, end), mark }] : []
	})
}
