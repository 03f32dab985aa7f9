import { diffArrays } from 'diff'

/** A piece of two texts. */
export interface WordPiece {
	kind: 'same' | 'onlyA' | 'onlyB'
	text: string
}

/** Texts that share less than this are no versions of each other: marks would stand on nearly every word. Found by reading the pairs of the five first plans. */
export const leastForDiff = 0.45

/** Longer ways from one text to the other are not looked for: the cost grows with their square. */
const mostEdits = 1500
/** So short a piece that both have between two that differ only tears them apart. */
const shortestSame = 2

let segmenter: Intl.Segmenter | undefined

/** The words of a Chinese text; joined they are the text again. Without a segmenter (old browsers) each character is a word. */
export function wordsOf(text: string): string[] {
	if (typeof Intl.Segmenter === 'undefined') return [...text]
	segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
	return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * Two texts as what both have and what only one has, in order: the pieces without `onlyB` are `a`, those without `onlyA` are `b`.
 * Null when they are too long and too different to be compared word by word.
 */
export function diffWords(a: string, b: string): WordPiece[] | null {
	const changes = diffArrays(wordsOf(a), wordsOf(b), { maxEditLength: mostEdits })
	if (!changes) return null
	return tidy(changes.map(({ added, removed, value }) => ({ kind: added ? 'onlyB' : removed ? 'onlyA' : 'same', text: value.join('') })))
}

/** One piece of each kind between two that both have; a shred that both have between differences is part of them. */
function tidy(pieces: readonly WordPiece[]): WordPiece[] {
	const tidied: WordPiece[] = []
	let [a, b] = ['', '']
	const flush = () => {
		if (a !== '') tidied.push({ kind: 'onlyA', text: a })
		if (b !== '') tidied.push({ kind: 'onlyB', text: b })
		a = ''
		b = ''
	}
	for (const [at, { kind, text }] of pieces.entries()) {
		if (kind === 'onlyA') a += text
		else if (kind === 'onlyB') b += text
		else if ([...text].length < shortestSame && a !== '' && b !== '' && pieces[at + 1] !== undefined) {
			a += text
			b += text
		} else {
			flush()
			tidied.push({ kind, text })
		}
	}
	flush()
	return tidied
}
