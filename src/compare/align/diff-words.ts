import { diffArrays } from 'diff'
import { foldWidth } from './fold-width.ts'

/** A piece of two texts: what stands in the one, and in the other. Of a piece that both have the two differ at most in the width of signs. */
export interface WordPiece {
	kind: 'same' | 'onlyA' | 'onlyB'
	a: string
	b: string
}

/** Texts that share less than this are no versions of each other: marks would stand on nearly every word. Found by reading the pairs of the five first plans. */
export const leastForDiff = 0.45

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
 * Two texts as what both have and what only one has, in order: the `a` of all pieces is `a`, the `b` of all is `b`.
 * Null when they are too long and too different to be compared word by word.
 * @param mostEdits longer ways from one text to the other are not looked for: the cost grows with their square
 */
export function diffWords(a: string, b: string, mostEdits: number): WordPiece[] | null {
	const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
	const changes = diffArrays(wordsA.map(foldWidth), wordsB.map(foldWidth), { maxEditLength: mostEdits })
	if (!changes) return null
	let [inA, inB] = [0, 0]
	const pieces = changes.map(({ added, removed, count }): WordPiece => {
		const ofA = added ? [] : wordsA.slice(inA, inA + count)
		const ofB = removed ? [] : wordsB.slice(inB, inB + count)
		inA += ofA.length
		inB += ofB.length
		return { kind: added ? 'onlyB' : removed ? 'onlyA' : 'same', a: ofA.join(''), b: ofB.join('') }
	})
	return tidy(pieces)
}

/** One piece of each kind between two that both have; a shred that both have between differences is part of them. */
function tidy(pieces: readonly WordPiece[]): WordPiece[] {
	const tidied: WordPiece[] = []
	let [a, b] = ['', '']
	const flush = () => {
		if (a !== '') tidied.push({ kind: 'onlyA', a, b: '' })
		if (b !== '') tidied.push({ kind: 'onlyB', a: '', b })
		a = ''
		b = ''
	}
	for (const [at, piece] of pieces.entries()) {
		const isShred = piece.kind === 'same' && [...piece.a].length < shortestSame && a !== '' && b !== '' && pieces[at + 1] !== undefined
		if (piece.kind !== 'same' || isShred) {
			a += piece.a
			b += piece.b
		} else {
			flush()
			tidied.push(piece)
		}
	}
	flush()
	return tidied
}
