import type { Outline } from '../../../model/index.ts'
import { type Passage, slice } from '../../passage.ts'
import { limits, measuresOf } from './measures-of.ts'
import type { OutlinePlace } from './score-measures.ts'

/** A measure of which running text speaks, and the words that do. */
export interface SpokenOf {
	measure: string
	passage: Passage
}

/**
 * The measures of which paragraphs clearly speak, sentence by sentence, in the order of the text; sentences one behind the other on the same measure are one.
 * A sentence that may be about two, or about none, speaks of none. A place that belongs to no action of the outline (指导思想, 基本原则, 目标) speaks of the
 * whole and of no measure. The time is linear in the text.
 */
export function mentionsOf(paragraphs: readonly Passage[], place: OutlinePlace, outline: Outline): SpokenOf[] {
	return place.action === null ? [] : paragraphs.flatMap(paragraph => spokenIn(paragraph, place, outline))
}

function spokenIn(paragraph: Passage, place: OutlinePlace, outline: Outline): SpokenOf[] {
	const spoken: { measure: string; start: number; end: number }[] = []
	let last: string | null = null
	for (const { 0: printed, index } of paragraph.text.matchAll(/[^。；;！!？?\n]+/g)) {
		const sentence = printed.trim()
		if (sentence === '') continue
		const start = index + printed.indexOf(sentence)
		const measure = clearMeasure(sentence, place, outline)
		const end = start + sentence.length
		const before = spoken.at(-1)
		if (measure !== null && measure === last && before) before.end = end
		else if (measure !== null) spoken.push({ measure, start, end })
		last = measure
	}
	return spoken.map(({ measure, start, end }) => ({ measure, passage: slice(paragraph, start, end) }))
}

function clearMeasure(sentence: string, place: OutlinePlace, outline: Outline): string | null {
	const { measure, measureEvidence } = measuresOf({ title: sentence, text: sentence, place }, outline)
	return measureEvidence && measureEvidence.score >= limits.mention && measureEvidence.margin >= limits.clearMargin ? measure : null
}
