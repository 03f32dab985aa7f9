import type { Outline } from '../../../model/index.ts'
import { pairsOf, plainText } from './plain-text.ts'

/** The title of a measure or of an action. */
export interface OutlineTitle {
	readonly id: string
	/** Of a measure its action; of an action itself. */
	readonly action: string
	readonly title: string
	readonly isMeasure: boolean
}

/** The titles of an outline as others are compared with them. */
export interface TitleIndex {
	readonly titles: readonly OutlineTitle[]
	/** The titles that have a pair of characters. */
	readonly titlesWith: ReadonlyMap<string, readonly OutlineTitle[]>
	/** The fewer titles have a pair, the more it tells. One that no title has weighs as one that a single title has: it speaks against all of them alike. */
	readonly weightOf: (pair: string) => number
	/** The weight of all pairs of a title. */
	readonly weights: ReadonlyMap<OutlineTitle, number>
}

export function indexTitles({ actions }: Outline): TitleIndex {
	const titles = [
		...actions.flatMap(action => action.measures.map(({ id, title }): OutlineTitle => ({ id, action: action.id, title, isMeasure: true }))),
		...actions.map(({ id, title }): OutlineTitle => ({ id, action: id, title, isMeasure: false })),
	]
	const titlesWith = new Map<string, OutlineTitle[]>()
	const pairs = new Map(titles.map(one => [one, pairsOf(plainText(one.title))]))
	for (const [one, own] of pairs) for (const pair of own) titlesWith.set(pair, [...(titlesWith.get(pair) ?? []), one])
	const rarest = Math.log(titles.length + 1)
	const byPair = new Map([...titlesWith].map(([pair, having]) => [pair, Math.log((titles.length + 1) / having.length)]))
	const weightOf = (pair: string) => byPair.get(pair) ?? rarest
	const weights = new Map([...pairs].map(([one, own]) => [one, [...own].reduce((sum, pair) => sum + weightOf(pair), 0)]))
	return { titles, titlesWith, weightOf, weights }
}

/** A text must have so much of a title: 科普 alone is not 银龄科普. */
const leastCoverage = 1 / 3

/** How alike a text and the titles of the outline are, 0 to 1: Ochiai's coefficient of their character pairs, each by its weight. Only titles of which the text has a part. */
export function likenessOf(text: string, { titlesWith, weightOf, weights }: TitleIndex): ReadonlyMap<OutlineTitle, number> {
	const shared = new Map<OutlineTitle, number>()
	let total = 0
	for (const pair of pairsOf(plainText(text))) {
		const weight = weightOf(pair)
		total += weight
		for (const title of titlesWith.get(pair) ?? []) shared.set(title, (shared.get(title) ?? 0) + weight)
	}
	const likeness = new Map<OutlineTitle, number>()
	for (const [title, weight] of shared) {
		const own = weights.get(title) as number
		if (weight / own >= leastCoverage) likeness.set(title, weight / Math.sqrt(total * own))
	}
	return likeness
}
