import type { MeasureEvidence, Outline } from '../../../model/index.ts'
import { firstMeasure } from './first-measure.ts'
import { furtherMeasures } from './further-measures.ts'
import { limits } from './limits.ts'
import type { MeasureQuestion, MeasureScore } from './score-measures.ts'

/** The measures of the outline that a text carries out, and why. */
export interface MeasureVerdict {
	measure: string | null
	furtherMeasures: string[]
	measureEvidence: MeasureEvidence | null
}

/** A verdict, and the two nearest measures where their words do not decide between them. */
export interface OpenVerdict extends MeasureVerdict {
	undecided: readonly [best: MeasureScore, next: MeasureScore] | null
}

export const noMeasure: MeasureVerdict = { measure: null, furtherMeasures: [], measureEvidence: null }

/** The verdict on one text. Where two measures claim it alike, neither is the first; both are further ones where their words are enough. */
export function measuresOf(question: MeasureQuestion, outline: Outline): OpenVerdict {
	const { first, margin, undecided, scores } = firstMeasure(question, outline)
	if (!first) {
		const both = new Set(undecided?.flatMap(({ id, words }) => (words >= limits.elsewhere ? [id] : [])))
		return { ...noMeasure, furtherMeasures: inOrder(both, outline), undecided }
	}
	return {
		measure: first.id,
		furtherMeasures: inOrder(furtherMeasures(question, first, scores, outline), outline),
		measureEvidence: { score: rounded(first.score), margin: rounded(margin), reasons: first.reasons, override: null },
		undecided: null,
	}
}

/** Measures in the order of the outline. */
export function inOrder(measures: ReadonlySet<string | null>, outline: Outline): string[] {
	return outline.actions.flatMap(({ measures: all }) => all.map(({ id }) => id)).filter(id => measures.has(id))
}

/** To three decimals. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000
