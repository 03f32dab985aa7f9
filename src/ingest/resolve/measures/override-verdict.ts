import type { MeasureOverride, Outline } from '../../../model/index.ts'
import { inOrder, type OpenVerdict, rounded } from './measures-of.ts'
import { type MeasureQuestion, scoreMeasures } from './score-measures.ts'

/** The verdict on a text as a person has decided it (content/measure-overrides.yaml); the evidence says so, and how near its words come to it. */
export function overrideVerdict(verdict: OpenVerdict, override: MeasureOverride | undefined, question: MeasureQuestion, outline: Outline): OpenVerdict {
	if (!override) return verdict
	const { measure, further = verdict.furtherMeasures, reason, date } = override
	const scores = scoreMeasures(question, outline)
	const own = scores.find(({ id }) => id === measure)
	const score = own?.score ?? 0
	const next = scores.find(({ id }) => id !== measure)?.score ?? 0
	return {
		measure,
		furtherMeasures: inOrder(new Set(further.filter(id => id !== measure)), outline),
		measureEvidence: {
			score: rounded(score),
			margin: measure === null ? 0 : rounded(score - next),
			reasons: own?.reasons ?? [],
			override: { reason, date },
		},
		undecided: null,
	}
}
