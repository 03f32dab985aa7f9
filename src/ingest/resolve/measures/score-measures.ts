import type { Outline } from '../../../model/index.ts'
import { findWords } from './find-words.ts'
import { likenessTo, type OutlineWord, outlineWords, type WordKind } from './outline-words.ts'
import { pairsOf, plainText } from './plain-text.ts'

/** What is asked: a task, or a passage of one. */
export interface MeasureQuestion {
	/** Its heading, or its first sentence. */
	title: string
	/** All of it; the title may stand at its head. */
	text: string
	place: OutlinePlace
}

/** Where in the outline a text stands, as far as the headings above it say so. */
export interface OutlinePlace {
	/** The action of the outline to which it belongs; null where nothing decides. */
	action: string | null
	/** The heading, or the title, that decides the action. */
	actionHeading: string | null
	/** A heading below that one; without an action the innermost heading. It may be a measure's own. */
	heading: string | null
}

/** How far a text carries out one measure, and why. */
export interface MeasureScore {
	id: string
	action: string
	title: string
	/** Points for the section and for the words. */
	score: number
	/** The points without those for the section. */
	words: number
	/** For people: 位于…, 标题与举措…相近, 标题中有…, 正文中有…. */
	reasons: string[]
}

/** What speaks for a measure, in points. A word of the registry counts once a text. */
export const points = {
	/** The section belongs to the measure's action; all of it where the words have `fullWords` points themselves, less where they have less. */
	section: 3,
	fullWords: 2,
	/** A title that is the measure's own; the nearer, the more. */
	title: 4,
	/** A heading above that is the measure's own. */
	heading: 3,
	inTitle: { term: 2, hint: 1 },
	inText: { term: 0.8, hint: 0.3 },
	/** Share of a hint that counts where the section belongs to another action: 培训 is in all of them. */
	hintElsewhere: 0.5,
	/** All words of the text behind the title together. */
	mostInText: 4,
} as const

/** From so much likeness on two titles have something to do with each other. */
const leastLikeness = 0.2
/** From so much likeness on a heading above is a measure's own. */
const leastHeadingLikeness = 0.5

/** Every measure of the outline for a text, the best first; of equals in the order of the outline. The time is linear in the text. */
export function scoreMeasures({ title, text, place }: MeasureQuestion, outline: Outline): MeasureScore[] {
	const index = outlineWords(outline)
	const plainTitle = plainText(title)
	const plainBody = plainText(text)
	const inTitle = findWords(plainTitle, index)
	const titleWords = new Set(inTitle)
	const inText = findWords(plainBody.startsWith(plainTitle) ? plainBody.slice(plainTitle.length) : plainBody, index).filter(word => !titleWords.has(word))
	const titleLike = likenessTo(pairsOf(plainTitle), index)
	const headingLike = likenessTo(pairsOf(plainText(place.heading ?? '')), index)
	const actionTitle = index.actions.find(({ id }) => id === place.action)?.title ?? ''
	const standing = `位于「${place.actionHeading ?? ''}」${place.actionHeading?.includes(actionTitle) ? '' : `（${actionTitle}）`}`
	return index.measures
		.map((measure): MeasureScore => {
			const reasons: string[] = []
			const isSection = measure.action === place.action
			if (isSection) reasons.push(standing)
			let words = 0
			const headingLikeness = headingLike(measure)
			if (headingLikeness >= leastHeadingLikeness) {
				words += points.heading * headingLikeness
				reasons.push(`章节「${place.heading}」与举措「${measure.title}」相近`)
			}
			const titleLikeness = titleLike(measure)
			if (titleLikeness >= leastLikeness) {
				words += points.title * titleLikeness
				reasons.push(`标题与举措「${measure.title}」相近`)
			}
			const titled = telling(inTitle, measure.id)
			const hintShare = isSection ? 1 : points.hintElsewhere
			words += sum(titled, points.inTitle, hintShare)
			if (titled.length > 0) reasons.push(`标题中有${quoted(titled)}`)
			const body = telling(inText, measure.id)
			words += Math.min(points.mostInText, sum(body, points.inText, hintShare))
			if (body.length > 0) reasons.push(`正文中有${quoted(body)}`)
			return {
				id: measure.id,
				action: measure.action,
				title: measure.title,
				score: words + (isSection ? points.section * Math.min(1, words / points.fullWords) : 0),
				words,
				reasons,
			}
		})
		.sort((a, b) => b.score - a.score)
}

interface Told {
	word: string
	kind: WordKind
}

/** Those of the words found that speak for a measure, what tells it first. */
function telling(found: readonly OutlineWord[], measure: string): Told[] {
	const told = found.flatMap(({ word, speaksFor }): Told[] => {
		const kind = speaksFor.get(measure)
		return kind ? [{ word, kind }] : []
	})
	return [...told.filter(({ kind }) => kind === 'term'), ...told.filter(({ kind }) => kind === 'hint')]
}

function sum(told: readonly Told[], worth: Readonly<Record<WordKind, number>>, hintShare: number): number {
	return told.reduce((total, { kind }) => total + worth[kind] * (kind === 'hint' ? hintShare : 1), 0)
}

/** No more are named: the reader is to see why, not all. */
const mostNamed = 6

function quoted(told: readonly Told[]): string {
	const named = told.slice(0, mostNamed).map(({ word }) => `「${word}」`)
	return told.length > mostNamed ? `${named.join('')}等 ${told.length} 个词` : named.join('')
}
