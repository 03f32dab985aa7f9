import type { Outline } from '../../../model/index.ts'
import { clearSentences } from './clear-sentences.ts'
import { limits } from './limits.ts'
import type { MeasureQuestion, MeasureScore } from './score-measures.ts'

/**
 * The other measures that a text carries out besides its first: those with many words of their own in it, and those of which a sentence of its own speaks. A word
 * that speaks for the first too is no other measure's own: 博物馆 beside 科技馆 says nothing of a base.
 */
export function furtherMeasures(question: MeasureQuestion, first: MeasureScore, scores: readonly MeasureScore[], outline: Outline): Set<string> {
	const isEnough = ({ action }: MeasureScore, words: number) => words >= (action === question.place.action ? limits.further : limits.furtherElsewhere)
	const further = new Set<string>()
	for (const score of scores) {
		const own = score.words - sharedWords(score, first)
		if (isEnough(score, own) && own >= first.words * limits.furtherShare) further.add(score.id)
	}
	for (const { measure } of clearSentences(question.text, question.place, outline)) if (isEnough(measure, measure.words)) further.add(measure.id)
	further.delete(first.id)
	return further
}

/** The points that a measure has from words which speak for another too. */
function sharedWords({ told }: MeasureScore, other: MeasureScore): number {
	let points = 0
	for (const [word, worth] of told) if (other.told.has(word)) points += worth
	return points
}
