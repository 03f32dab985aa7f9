import type { Outline } from '../../../model/index.ts'
import { pairsOf, plainText } from './plain-text.ts'

/** What a word says for a measure: `term` that it is this one, `hint` that it may be. */
export type WordKind = 'term' | 'hint'

/** A word of the outline's registry, and the measures that it speaks for. */
export interface OutlineWord {
	/** As it is looked for. */
	word: string
	speaksFor: ReadonlyMap<string, WordKind>
}

/** A measure, or an action, as titles are compared with it. */
export interface OutlineTitle {
	id: string
	/** The action of a measure; of an action itself its own id. */
	action: string
	title: string
	pairs: ReadonlySet<string>
}

/** An outline as texts are compared with it. Made once. */
export interface OutlineWords {
	/** In the order of the outline. */
	measures: readonly OutlineTitle[]
	actions: readonly OutlineTitle[]
	/** By their first two characters (of a word of one character, by that): so a text is read once, however many words there are. */
	wordsBy: ReadonlyMap<string, readonly OutlineWord[]>
	/** The weight of character pairs: the fewer measures have one in their titles, the more it tells. */
	weightOf: (pairs: Iterable<string>) => number
}

const made = new WeakMap<Outline, OutlineWords>()

/** The titles and words of an outline, ready to be compared. */
export function outlineWords(outline: Outline): OutlineWords {
	const known = made.get(outline)
	if (known) return known
	const measures = outline.actions.flatMap(action =>
		action.measures.map(({ id, title }): OutlineTitle => ({ id, action: action.id, title, pairs: pairsOf(plainText(title)) })),
	)
	const actions = outline.actions.map(({ id, title }): OutlineTitle => ({ id, action: id, title, pairs: pairsOf(plainText(title)) }))
	const words = { measures, actions, wordsBy: wordsByStart(outline), weightOf: pairWeights([...measures, ...actions]) }
	made.set(outline, words)
	return words
}

function wordsByStart(outline: Outline): Map<string, OutlineWord[]> {
	const speaksFor = new Map<string, Map<string, WordKind>>()
	const add = (printed: string, measure: string, kind: WordKind) => {
		const word = plainText(printed)
		const measures = speaksFor.get(word)
		if (!measures) speaksFor.set(word, new Map([[measure, kind]]))
		else if (!measures.has(measure)) measures.set(measure, kind)
	}
	for (const { measures } of outline.actions) {
		for (const { id, terms, hints } of measures) {
			for (const word of terms) add(word, id, 'term')
			for (const word of hints) add(word, id, 'hint')
		}
	}
	const longestFirst = [...speaksFor].map(([word, measures]): OutlineWord => ({ word, speaksFor: measures })).sort((a, b) => b.word.length - a.word.length)
	return Map.groupBy(longestFirst, ({ word }) => word.slice(0, 2))
}

function pairWeights(titles: readonly OutlineTitle[]): OutlineWords['weightOf'] {
	const titlesWith = new Map<string, number>()
	for (const { pairs } of titles) for (const pair of pairs) titlesWith.set(pair, (titlesWith.get(pair) ?? 0) + 1)
	// A pair that no title has weighs as much as one that one title has: what else a text says speaks against each measure alike.
	const weight = (pair: string) => Math.log((titles.length + 1) / (titlesWith.get(pair) ?? 1))
	return pairs => {
		let sum = 0
		for (const pair of pairs) sum += weight(pair)
		return sum
	}
}

/** Ochiai's coefficient of the character pairs of a text and a title of the outline, 0 to 1, each pair by its weight. */
export function likenessTo(asked: ReadonlySet<string>, { weightOf }: OutlineWords): (title: OutlineTitle) => number {
	const weight = weightOf(asked)
	return ({ pairs }) => {
		const shared = [...pairs].filter(pair => asked.has(pair))
		return shared.length === 0 ? 0 : weightOf(shared) / Math.sqrt(weight * weightOf(pairs))
	}
}
