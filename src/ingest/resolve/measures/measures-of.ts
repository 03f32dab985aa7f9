import type { MeasureEvidence, Outline } from '../../../model/index.ts'
import { type MeasureQuestion, type MeasureScore, scoreMeasures } from './score-measures.ts'

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

/** Calibrated on tasks judged by hand: tests/ingest/resolve/measure-labels.yaml. */
export const limits = {
	/** Points of words that a measure of the section's action needs … */
	inAction: 0.8,
	/** … one of another action, or where the section decides nothing. */
	elsewhere: 2,
	/** … where the section decides nothing and nothing says that the outline's matter is meant. */
	offSubject: 4,
	/** Points by which the best must be ahead of the next. */
	margin: 0.3,
	/** … where a sentence of many is to say something clearly. */
	clearMargin: 1,
	/** Points that a sentence needs to write of a measure that no task carries out. */
	mention: 3.5,
	/** Points of words that a further measure needs, of the section's action or of another, and at least this share of the first's. */
	further: 4,
	furtherElsewhere: 8,
	furtherShare: 0.6,
} as const

/** The verdict on one text. Where two measures claim it alike, neither is the first; both are further ones where their words are enough. */
export function measuresOf(question: MeasureQuestion, outline: Outline): OpenVerdict {
	const scores = scoreMeasures(question, outline)
	const [best, next] = scores
	if (!best || best.words < leastWords(best, question, outline)) return { ...noMeasure, undecided: null }
	const margin = best.score - (next?.score ?? 0)
	if (next && margin < limits.margin) {
		const both = new Set([best, next].flatMap(({ id, words }) => (words >= limits.elsewhere ? [id] : [])))
		return { ...noMeasure, furtherMeasures: inOrder(both, outline), undecided: [best, next] }
	}
	const isFurther = ({ action, words }: MeasureScore) =>
		words >= (action === question.place.action ? limits.further : limits.furtherElsewhere) && words >= best.words * limits.furtherShare
	const further = new Set(scores.slice(1).flatMap(score => (isFurther(score) ? [score.id] : [])))
	return {
		measure: best.id,
		furtherMeasures: inOrder(further, outline),
		measureEvidence: { score: rounded(best.score), margin: rounded(margin), reasons: best.reasons, override: null },
		undecided: null,
	}
}

/** A measure needs more words where the section does not lead to it, or where nothing says that the outline's matter is meant: 开展招商引资, 新建公办幼儿园. */
function leastWords({ action }: MeasureScore, question: MeasureQuestion, outline: Outline): number {
	const isLed = action === question.place.action
	if (isOnSubject(question, outline)) return isLed ? limits.inAction : limits.elsewhere
	return question.place.action === null ? limits.offSubject : limits.elsewhere
}

function isOnSubject({ title, text, place }: MeasureQuestion, { subject }: Outline): boolean {
	const said = [title, text, place.heading, place.actionHeading]
	return subject.length === 0 || said.some(words => words !== null && subject.some(word => words.includes(word)))
}

/** Measures in the order of the outline. */
export function inOrder(measures: ReadonlySet<string | null>, outline: Outline): string[] {
	return outline.actions.flatMap(({ measures: all }) => all.map(({ id }) => id)).filter(id => measures.has(id))
}

/** To three decimals. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000
