import type { Outline } from '../../../model/index.ts'
import { outlineIndex } from './outline-index.ts'
import { placeIndex } from './place-index.ts'
import { plainText } from './plain-text.ts'
import { likenessOf } from './title-index.ts'
import { type OutlineWord, type WordKind, wordsIn } from './word-index.ts'

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
	/** The words of the registry that speak for it, each with its points. */
	told: ReadonlyMap<string, number>
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
	inBody: { term: 0.8, hint: 0.3 },
	/** Share of a hint that counts where the section belongs to another action: 培训 is in all of them. */
	hintElsewhere: 0.5,
	/** All words of the text behind the title together. */
	mostInBody: 4,
} as const

/** From so much likeness on two titles have something to do with each other. */
const leastLikeness = 0.2
/** From so much likeness on a heading above is a measure's own. */
const leastHeadingLikeness = 0.5

/** The measures of the outline for which a text has any words, the best first; of equals in the order of the outline. The time is linear in the text. */
export function scoreMeasures({ title, text, place }: MeasureQuestion, outline: Outline): MeasureScore[] {
	const index = outlineIndex(outline)
	const plainTitle = plainText(title)
	const plainBody = plainText(text)
	const inTitle = wordsIn(plainTitle, index.words)
	const titleWords = new Set(inTitle)
	const inBody = wordsIn(plainBody.startsWith(plainTitle) ? plainBody.slice(plainTitle.length) : plainBody, index.words).filter(word => !titleWords.has(word))
	const titled = byMeasure(inTitle)
	const written = byMeasure(inBody)
	const titleLikeness = likenessOf(title, index.titles)
	const { likeness: headingLikeness, standing } = placeIndex(place, outline)
	if (inTitle.length + inBody.length + titleLikeness.size + headingLikeness.size === 0) return []
	return index.titles.titles
		.flatMap((own): MeasureScore[] => {
			const inOwnTitle = titled.get(own.id) ?? []
			const inOwnBody = written.get(own.id) ?? []
			const likeHeading = likeEnough(headingLikeness.get(own), leastHeadingLikeness)
			const likeTitle = likeEnough(titleLikeness.get(own), leastLikeness)
			if (!own.isMeasure || inOwnTitle.length + inOwnBody.length + likeHeading + likeTitle === 0) return []
			const isSection = own.action === place.action
			const hintShare = isSection ? 1 : points.hintElsewhere
			const reasons = isSection ? [standing] : []
			const count = (worth: number, reason: () => string): number => {
				if (worth > 0) reasons.push(reason())
				return worth
			}
			const words =
				count(points.heading * likeHeading, () => `章节「${place.heading}」与举措「${own.title}」相近`) +
				count(points.title * likeTitle, () => `标题与举措「${own.title}」相近`) +
				count(worthOf(inOwnTitle, points.inTitle, hintShare), () => `标题中有${quoted(inOwnTitle)}`) +
				count(Math.min(points.mostInBody, worthOf(inOwnBody, points.inBody, hintShare)), () => `正文中有${quoted(inOwnBody)}`)
			const score = words + (isSection ? points.section * Math.min(1, words / points.fullWords) : 0)
			const told = new Map([...pointsOf(inOwnTitle, points.inTitle, hintShare), ...pointsOf(inOwnBody, points.inBody, hintShare)])
			return [{ id: own.id, action: own.action, title: own.title, score, words, told, reasons }]
		})
		.sort((a, b) => b.score - a.score)
}

const likeEnough = (likeness = 0, least: number): number => (likeness >= least ? likeness : 0)

interface Told {
	word: string
	kind: WordKind
}

/** The words found by the measures that they speak for; of each measure what tells it first. */
function byMeasure(found: readonly OutlineWord[]): ReadonlyMap<string, Told[]> {
	const told = new Map<string, Told[]>()
	for (const wanted of ['term', 'hint'] as const) {
		for (const { word, speaksFor } of found) {
			for (const [measure, kind] of speaksFor) if (kind === wanted) told.set(measure, [...(told.get(measure) ?? []), { word, kind }])
		}
	}
	return told
}

function pointsOf(told: readonly Told[], worth: Readonly<Record<WordKind, number>>, hintShare: number): [word: string, points: number][] {
	return told.map(({ word, kind }) => [word, worth[kind] * (kind === 'hint' ? hintShare : 1)])
}

function worthOf(...told: Parameters<typeof pointsOf>): number {
	return pointsOf(...told).reduce((total, [, worth]) => total + worth, 0)
}

/** No more are named: the reader is to see why, not all. */
const mostNamed = 6

function quoted(told: readonly Told[]): string {
	const named = told.slice(0, mostNamed).map(({ word }) => `「${word}」`)
	return told.length > mostNamed ? `${named.join('')}等 ${told.length} 个词` : named.join('')
}
