import type { Outline } from '../../../model/index.ts'
import { firstMeasure } from './first-measure.ts'
import { limits } from './limits.ts'
import type { MeasureScore, OutlinePlace } from './score-measures.ts'

/** A sentence that by itself clearly carries out one measure. */
export interface ClearSentence {
	measure: MeasureScore
	/** Its number among the sentences of the text, from 0. */
	index: number
	/** Where it stands in the text, without its full stop. */
	start: number
	end: number
}

/** The sentences of a text that clearly carry out a measure each, in their order. The time is linear in the text. */
export function clearSentences(text: string, place: OutlinePlace, outline: Outline): ClearSentence[] {
	return sentencesIn(text).flatMap(({ start, end }, index): ClearSentence[] => {
		const sentence = text.slice(start, end)
		const { first, margin } = firstMeasure({ title: sentence, text: sentence, place }, outline)
		return first && margin >= limits.clearMargin ? [{ measure: first, index, start, end }] : []
	})
}

function sentencesIn(text: string): { start: number; end: number }[] {
	return [...text.matchAll(/[^。；;！!？?\n]+/g)].flatMap(({ 0: printed, index }) => {
		const sentence = printed.trim()
		const start = index + printed.indexOf(sentence)
		return sentence === '' ? [] : [{ start, end: start + sentence.length }]
	})
}
