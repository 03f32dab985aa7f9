import type { Outline } from '../../../model/index.ts'
import { outlineIndex } from './outline-index.ts'
import type { OutlinePlace } from './score-measures.ts'
import { likenessOf, type OutlineTitle } from './title-index.ts'

/** A place as the texts that stand there are judged: many may, and its headings may be long. */
export interface PlaceIndex {
	/** How alike its heading and the titles of the outline are. */
	readonly likeness: ReadonlyMap<OutlineTitle, number>
	/** Whether one of its headings has a word of the outline's subject. */
	readonly isOnSubject: boolean
	/** For people: 位于「农民」（农民科学素质提升行动). */
	readonly standing: string
}

const made = new WeakMap<Outline, WeakMap<OutlinePlace, PlaceIndex>>()

/** The index of a place in an outline, made once. */
export function placeIndex(place: OutlinePlace, outline: Outline): PlaceIndex {
	const places = made.get(outline) ?? new WeakMap<OutlinePlace, PlaceIndex>()
	made.set(outline, places)
	const known = places.get(place)
	if (known) return known
	const index = {
		likeness: likenessOf(place.heading ?? '', outlineIndex(outline).titles),
		isOnSubject: [place.heading, place.actionHeading].some(heading => heading !== null && outline.subject.some(word => heading.includes(word))),
		standing: standingOf(place, outline),
	}
	places.set(place, index)
	return index
}

function standingOf({ action, actionHeading }: OutlinePlace, { actions }: Outline): string {
	const title = actions.find(({ id }) => id === action)?.title ?? ''
	return `位于「${actionHeading ?? ''}」${actionHeading?.includes(title) ? '' : `（${title}）`}`
}
