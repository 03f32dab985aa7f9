import type { Outline } from '../../../model/index.ts'
import { limits } from './limits.ts'
import { placeIndex } from './place-index.ts'
import { type MeasureQuestion, type MeasureScore, scoreMeasures } from './score-measures.ts'

/** Which measure a text carries out first of all. */
export interface FirstMeasure {
	/** Null where no measure has words enough, or two claim the text alike. */
	first: MeasureScore | null
	/** Points by which the best is ahead of the next. */
	margin: number
	/** The two that claim the text alike. */
	undecided: readonly [best: MeasureScore, next: MeasureScore] | null
	/** All that have words in the text, the best first; none where the best has too few. */
	scores: readonly MeasureScore[]
}

export function firstMeasure(question: MeasureQuestion, outline: Outline): FirstMeasure {
	const scores = scoreMeasures(question, outline)
	const [best, next] = scores
	if (!best || best.words < leastWords(best, question, outline)) return { first: null, margin: 0, undecided: null, scores: [] }
	const margin = best.score - (next?.score ?? 0)
	if (next && margin < limits.margin) return { first: null, margin, undecided: [best, next], scores }
	return { first: best, margin, undecided: null, scores }
}

/** A measure needs more words where the section does not lead to it, or where nothing says that the outline's matter is meant: 开展招商引资, 新建公办幼儿园. */
function leastWords({ action }: MeasureScore, question: MeasureQuestion, outline: Outline): number {
	const isLed = action === question.place.action
	if (isOnSubject(question, outline)) return isLed ? limits.inAction : limits.elsewhere
	return question.place.action === null ? limits.offSubject : limits.elsewhere
}

function isOnSubject({ title, text, place }: MeasureQuestion, outline: Outline): boolean {
	const { subject } = outline
	return subject.length === 0 || subject.some(word => title.includes(word) || text.includes(word)) || placeIndex(place, outline).isOnSubject
}
