import { simplify } from '../../model/simplify.ts'

/** A text as it is compared, with the place of each of its UTF-16 units in the text it was made of. */
export interface Folded {
	readonly text: string
	/** Where the character begins that the unit was made of. */
	readonly starts: readonly number[]
	/** Just behind that character. */
	readonly ends: readonly number[]
}

/** Marks that print the same thing: a reader who types the one means the other. */
const sameMarks: Readonly<Record<string, string>> = {
	'“': '"',
	'”': '"',
	'„': '"',
	'「': '"',
	'」': '"',
	'『': '"',
	'』': '"',
	'‘': "'",
	'’': "'",
	'—': '-',
	'–': '-',
	'―': '-',
	'−': '-',
	'~': '-',
	'〈': '<',
	'〉': '>',
	'《': '<',
	'》': '>',
}

/**
 * Folds width, case, traditional characters, quotation marks and dashes, and drops all blanks: what is then contained in each other is
 * contained literally in the sense of the search page ("含原文"). Brackets keep their shape: 〔2021〕 and (2021) are told apart.
 */
export function fold(text: string): string {
	let folded = ''
	for (const character of text) folded += foldCharacter(character)
	return folded
}

/** The same, with the map back to `text`, so that what was found can be marked there. */
export function foldWithOffsets(text: string): Folded {
	let folded = ''
	const starts: number[] = []
	const ends: number[] = []
	let start = 0
	for (const character of text) {
		const end = start + character.length
		const piece = foldCharacter(character)
		folded += piece
		for (let unit = 0; unit < piece.length; unit += 1) {
			starts.push(start)
			ends.push(end)
		}
		start = end
	}
	return { text: folded, starts, ends }
}

/** What each character became: a text of a hundred thousand has some two thousand different ones. */
const known = new Map<string, string>()

function foldCharacter(character: string): string {
	const before = known.get(character)
	if (before !== undefined) return before
	const folded = foldAnew(character)
	known.set(character, folded)
	return folded
}

function foldAnew(character: string): string {
	// No-width characters come with text copied from portals; they are blanks to a reader.
	if (/[\s\u200B-\u200D\u2060\uFEFF]/u.test(character)) return ''
	const narrow = character.normalize('NFKC').toLowerCase()
	return simplify(sameMarks[narrow] ?? narrow)
}
