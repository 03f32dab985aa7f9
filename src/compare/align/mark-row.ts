import { bigramSetOf } from './bigram-set.ts'
import { diffWords, leastForDiff, type WordPiece } from './diff-words.ts'
import { findCandidates } from './find-candidates.ts'
import { foldWidth } from './fold-width.ts'
import { type Profile, partOf, textLikeness } from './likeness.ts'
import { cutPieces, type MarkedPiece, type MarkedText } from './marked-piece.ts'

/** Longer ways from the base to the other texts are not looked for: the cost grows with their square. */
const mostEditsInRow = 500
/** Stands between two texts of a plan while they are compared as one. */
const between = '\n'

/** The texts of a plan, line by line; null where it says nothing in a line. */
type Column = readonly (string | null)[]

/** Two lists of texts that are compared as one: their lines in the base and in the other plan. */
interface Match {
	base: readonly number[]
	other: readonly number[]
	pieces: readonly WordPiece[]
}

/**
 * What plans say of one matter, with the differences marked: in another plan's texts what the base has not; in the base's what none of the others has that
 * are alike enough. The texts of a plan are compared as one, because one plan puts into three tasks what another says in one; where they are too different as
 * a whole, those of them that are like a text of the other side; where that is too much, line by line.
 * @param columns for each plan, the base first, its texts by lines
 * @param isPeriods lines of two periods are pairs of one task and compared alone; a text that stands nearly whole in the other is like it
 * @returns for each plan its texts by lines, null where there is none
 */
export function markRow(columns: readonly Column[], isPeriods = false): (MarkedText | null)[][] {
	const [base = []] = columns
	const mostEdits = Math.ceil(mostEditsInRow / Math.max(columns.length - 1, 1))
	const matches = columns.map((column, at) => (at === 0 ? [] : matchColumn(base, column, isPeriods, mostEdits)))
	return columns.map((column, at) => (at === 0 ? markBase(base, matches.flat()) : markOther(base, column, matches[at] ?? [])))
}

function matchColumn(base: Column, other: Column, isPeriods: boolean, mostEdits: number): Match[] {
	const match = (inBase: readonly number[], inOther: readonly number[]): Match[] => {
		const pieces = diffWords(joined(base, inBase), joined(other, inOther), mostEdits)
		return pieces ? [{ base: inBase, other: inOther, pieces }] : []
	}
	const [allBase, allOther] = [linesOf(base), linesOf(other)]
	const profileOfLine = (column: Column) => (line: number) => profileOfText(column[line] ?? '')
	const byLine = () =>
		allBase
			.filter(line => other[line] != null && areAlike(profileOfLine(base)(line), profileOfLine(other)(line), isPeriods))
			.flatMap(line => match([line], [line]))
	if (isPeriods) return byLine()
	const isAlike = areAlike(profileOfText(joined(base, allBase)), profileOfText(joined(other, allOther)), false)
	const [inBase, inOther] = isAlike ? [allBase, allOther] : findRelated(allBase, allBase.map(profileOfLine(base)), allOther, allOther.map(profileOfLine(other)))
	const asOne = inBase.length > 0 ? match(inBase, inOther) : []
	return asOne.length > 0 ? asOne : byLine()
}

/** The lines of both sides with a text that is like one of the other side, or that one of the other side takes over. */
function findRelated(
	linesInBase: readonly number[],
	base: readonly Profile[],
	linesInOther: readonly number[],
	other: readonly Profile[],
): [base: number[], other: number[]] {
	const related = findCandidates(base, other).filter(([a, b]) => areAlike(base[a] as Profile, other[b] as Profile, true))
	const [positionsInBase, positionsInOther] = [new Set(related.map(([a]) => a)), new Set(related.map(([, b]) => b))]
	return [linesInBase.filter((_, at) => positionsInBase.has(at)), linesInOther.filter((_, at) => positionsInOther.has(at))]
}

function areAlike(a: Profile, b: Profile, byPart: boolean): boolean {
	if (a.words === '' || b.words === '') return false
	// Texts too short to have pairs of characters are alike when they are the same.
	return a.words === b.words || textLikeness(a.text, b.text) >= leastForDiff || (byPart && partOf(a.text, b.text) > 0)
}

function profileOfText(text: string): Profile {
	const bigrams = bigramSetOf(text)
	return { words: foldWidth(text), title: bigrams, text: bigrams }
}

function linesOf(column: Column): number[] {
	return column.flatMap((text, line) => (text === null ? [] : [line]))
}

function joined(column: Column, lines: readonly number[]): string {
	return lines.map(line => column[line] ?? '').join(between)
}

function markOther(base: Column, column: Column, matches: readonly Match[]): (MarkedText | null)[] {
	const marked = column.map((text, line): MarkedText | null =>
		text === null ? null : { pieces: [{ text, mark: null }], state: base[line] == null ? 'alone' : 'unlike' },
	)
	for (const { other, pieces } of matches) {
		const own = pieces.flatMap(({ kind, b }): MarkedPiece[] => (b === '' ? [] : [{ text: b, mark: kind === 'same' ? null : 'ins' }]))
		let from = 0
		for (const line of other) {
			const text = column[line] ?? ''
			const state = foldWidth(text) === foldWidth(base[line] ?? '') ? 'same' : 'marked'
			marked[line] = { pieces: cutPieces(own, from, from + text.length), state }
			from += text.length + between.length
		}
	}
	return marked
}

/** What of the base some plan that it was compared with has not, and none has. */
function markBase(base: Column, matches: readonly Match[]): (MarkedText | null)[] {
	const isMissed = base.map(text => new Uint8Array(text?.length ?? 0))
	const isHad = base.map(text => new Uint8Array(text?.length ?? 0))
	for (const { base: lines, pieces } of matches) {
		let from = 0
		const starts = lines.map(line => {
			const start = from
			from += (base[line]?.length ?? 0) + between.length
			return start
		})
		let at = 0
		for (const { kind, a } of pieces) {
			const said = kind === 'same' ? isHad : isMissed
			for (const [index, line] of lines.entries()) said[line]?.fill(1, ...within(at - (starts[index] ?? 0), a.length))
			at += a.length
		}
	}
	return base.map((text, line) =>
		text === null ? null : { pieces: piecesBy(text, at => isMissed[line]?.[at] === 1 && isHad[line]?.[at] !== 1), state: 'alone' },
	)
}

/** From where to where a piece reaches in a text, for `fill`, which takes what is before the beginning for a place counted from the end. */
function within(from: number, length: number): [from: number, to: number] {
	return [Math.max(from, 0), Math.max(from + length, 0)]
}

function piecesBy(text: string, isMarked: (at: number) => boolean): MarkedPiece[] {
	const pieces: MarkedPiece[] = []
	let from = 0
	for (let at = 1; at <= text.length; at += 1) {
		if (at < text.length && isMarked(at) === isMarked(from)) continue
		pieces.push({ text: text.slice(from, at), mark: isMarked(from) ? 'del' : null })
		from = at
	}
	return pieces
}
