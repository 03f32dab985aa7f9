import type { Outline } from '../../../model/index.ts'
import { type Passage, slice } from '../../passage.ts'
import { clearSentences } from './clear-sentences.ts'
import { limits } from './limits.ts'
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
	const spoken: { measure: string; start: number; end: number; index: number }[] = []
	for (const { measure, index, start, end } of clearSentences(paragraph.text, place, outline)) {
		if (measure.score < limits.mention) continue
		const before = spoken.at(-1)
		if (before && before.measure === measure.id && before.index === index - 1) Object.assign(before, { index, end })
		else spoken.push({ measure: measure.id, start, end, index })
	}
	return spoken.map(({ measure, start, end }) => ({ measure, passage: slice(paragraph, start, end) }))
}
