import { governmentSuffix } from '../query/body-names.ts'
import type { NameIndex } from '../query/name-index.ts'
import { pairTokens } from '../query/tokens.ts'
import { findRecords, type Index, textsOf } from './find-passages.ts'

/** A shorter word is one slip away from too many. */
const shortestName = 3
const shortestWord = 4
/** A longer one is no word. */
const longestWord = 12

/**
 * Names of units, places and functions that differ from the folded text by one character: one other, one more, one less, or two in the
 * wrong order. None when the text is the name of a body that is known and that no plan names (县税务局 is not a slip of 县水务局).
 */
export function slipsOfNames(index: NameIndex, text: string): string[] {
	const { names } = index
	if (names.otherFields.some(field => text.includes(field))) return []
	const known = [...index.unitsBySpelling.keys(), ...index.unitsByBareName.keys(), ...index.functionsByName.keys()]
	const places = index.placeNames.map(each => each.text).filter(name => text.length >= shortestName || name.length === text.length)
	const candidates = [...(text.length < shortestName ? [] : known.filter(name => name.length >= shortestName)), ...places]
	return [...new Set(candidates.filter(name => isOneSlip(text, name)))]
}

/**
 * A word of the texts that differs from the folded text by one other character: what is right on both sides of the slip is asked of the index, and
 * the text of each hit is read. Null for names of bodies, and when there is none.
 */
export async function slipInTexts(index: Index, text: string): Promise<string | null> {
	if (text.length < shortestWord || text.length > longestWord || governmentSuffix.test(text) || !/^\p{Script=Han}+$/u.test(text)) return null
	for (let at = text.length - 1; at >= 0; at -= 1) {
		const sides = [text.slice(0, at), text.slice(at + 1)]
		const word = new RegExp(sides.join('\\p{Script=Han}'), 'u')
		const tokens = sides.filter(side => side.length > 1).flatMap(pairTokens)
		for (const { record } of await findRecords(index, tokens)) {
			for (const { text: folded } of textsOf(record)) {
				const found = word.exec(folded)
				if (found) return found[0]
			}
		}
	}
	return null
}

/** Damerau–Levenshtein distance of exactly one. */
export function isOneSlip(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false
	let start = 0
	while (start < a.length && start < b.length && a[start] === b[start]) start += 1
	const restA = a.slice(start)
	const restB = b.slice(start)
	if (restA.length === restB.length)
		return restA.slice(1) === restB.slice(1) || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
	return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA
}
