import { type Folded, foldWithOffsets } from '../query/fold.ts'

const known = new Map<string, Folded>()
let characters = 0
/** A folded character costs about twenty bytes; when so many are kept, all are forgotten. */
const mostCharacters = 400_000

/** A text folded, once: the same names and passages come back with every keystroke. */
export function foldOnce(text: string): Folded {
	const before = known.get(text)
	if (before) return before
	characters += text.length
	if (characters > mostCharacters) {
		known.clear()
		characters = text.length
	}
	const folded = foldWithOffsets(text)
	known.set(text, folded)
	return folded
}
