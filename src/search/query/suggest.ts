import { fold } from './fold.ts'
import { type Match, matchName, readTyped, type Typed } from './match-name.ts'
import type { NameIndex } from './name-index.ts'
import { cutIntoPieces, type Piece } from './pieces.ts'
import { syllablesOf } from './pinyin.ts'
import { type SuggestedName, type SuggestionKind, suggestedNames, suggestionKinds, withoutMarks } from './suggestion-names.ts'

/** A name that what was typed may become. */
export interface Suggestion {
	/** What is searched when it is taken. */
	text: string
	name: readonly Piece[]
	/** The other spelling that was typed: 县卫健局 for 县卫生健康局. */
	also: readonly Piece[] | null
	/** What tells it from others: 渠县、米易县等 4 地. */
	note: string
}

export interface SuggestionGroup {
	kind: SuggestionKind
	suggestions: readonly Suggestion[]
}

/** So many of a kind, so that one kind never hides the others; what they leave of `most` goes to the best of the rest. */
const mostOfKind: Readonly<Record<SuggestionKind, number>> = { unit: 5, place: 3, function: 3, measure: 3, document: 2 }

interface Found {
	kind: SuggestionKind
	rank: number
	weight: number
	suggestion: Suggestion
}

/**
 * Names that what was typed may become, by characters, other spellings, abbreviation or pinyin: those that begin so before those that
 * contain it, the most named first; by kind, the kind that is named in full first.
 * @param place slug of the place that the box is limited to, or null
 */
export function suggest(index: NameIndex, text: string, place: string | null = null, most = 10): SuggestionGroup[] {
	const typed = readTyped(text)
	const found = [...findNames(suggestedNames(index, place), typed), ...(place === null ? findInPlace(index, text) : [])].sort(byRank)
	const perKind = new Map<SuggestionKind, number>()
	const chosen = new Set<Found>()
	for (const isSecondRound of [false, true]) {
		for (const each of found) {
			const count = perKind.get(each.kind) ?? 0
			if (chosen.size >= most || chosen.has(each) || (!isSecondRound && count >= mostOfKind[each.kind])) continue
			perKind.set(each.kind, count + 1)
			chosen.add(each)
		}
	}
	const groups = suggestionKinds.map(kind => ({ kind, own: found.filter(each => each.kind === kind && chosen.has(each)) }))
	const inFull = (own: readonly Found[]) => Number(own.some(({ rank }) => rank === 0))
	return groups
		.filter(({ own }) => own.length > 0)
		.sort((a, b) => inFull(b.own) - inFull(a.own))
		.map(({ kind, own }) => ({ kind, suggestions: own.map(({ suggestion }) => suggestion) }))
}

function findNames(names: readonly SuggestedName[], typed: Typed): Found[] {
	const number = withoutMarks(typed.folded)
	return names.flatMap(name => {
		const isDocument = name.kind === 'document'
		// One figure is in every number.
		const best = isDocument && number.length < 2 ? null : bestMatch(name, isDocument ? { folded: number, letters: '' } : typed)
		if (!best) return []
		const { match, order } = best
		const form = name.forms[order]?.text ?? name.text
		const suggestion: Suggestion = {
			text: name.text,
			name: order === 0 ? cutIntoPieces(name.text, match.spans) : [{ text: name.text, marked: false }],
			also: order === 0 ? null : cutIntoPieces(form, match.spans),
			note: name.note,
		}
		return [{ kind: name.kind, rank: match.rank, weight: name.weight, suggestion }]
	})
}

/** The form that was typed best, the name's own before others. */
function bestMatch({ forms }: SuggestedName, typed: Typed): { match: Match; order: number } | null {
	let best: { match: Match; order: number } | null = null
	for (const [order, form] of forms.entries()) {
		const match = matchName(form, typed)
		if (match && (!best || match.rank < best.match.rank)) best = { match, order }
	}
	return best
}

/** 渠县教, 渠县 jyj: units of the place that stands in front. */
function findInPlace(index: NameIndex, text: string): Found[] {
	const ahead = placeAhead(index, text)
	if (!ahead) return []
	const units = suggestedNames(index, ahead.slug).filter(({ kind }) => kind === 'unit')
	return findNames(units, readTyped(ahead.rest)).map(found => ({
		...found,
		suggestion: {
			...found.suggestion,
			text: `${ahead.name} ${found.suggestion.text}`,
			name: [{ text: `${ahead.name} `, marked: true }, ...found.suggestion.name],
		},
	}))
}

function placeAhead({ pinyin, placeNames }: NameIndex, text: string): { slug: string; name: string; rest: string } | null {
	const [first = '', ...others] = text.trim().split(/\s+/u)
	const rest = others.join('')
	if (rest === '') {
		for (const { text: name, places } of placeNames) {
			const [place] = places
			if (place && places.length === 1 && first.length > name.length && fold(first).startsWith(name))
				return { slug: place.slug, name: place.name, rest: first.slice(name.length) }
		}
		return null
	}
	const { folded, letters } = readTyped(first)
	const isNamed = (name: string) => {
		const syllables = syllablesOf(pinyin.table, name)
		return name === folded || (letters !== '' && syllables !== null && [syllables.join(''), syllables.map(each => each.charAt(0)).join('')].includes(letters))
	}
	const found = placeNames.find(({ text: name, places }) => places.length === 1 && isNamed(name))?.places[0]
	return found ? { slug: found.slug, name: found.name, rest } : null
}

function byRank(a: Found, b: Found): number {
	return a.rank - b.rank || b.weight - a.weight || (a.suggestion.text < b.suggestion.text ? -1 : 1)
}
