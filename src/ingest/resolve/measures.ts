import type { MeasureEvidence, Outline } from '../../model/index.ts'

/** The measures of the outline that a text carries out, and why. */
export interface MeasureVerdict {
	measure: string | null
	furtherMeasures: string[]
	measureEvidence: MeasureEvidence | null
}

export const noMeasure: MeasureVerdict = { measure: null, furtherMeasures: [], measureEvidence: null }

/** Below this a text has too little of a measure's title; by so much the best must be ahead of the next. */
const leastScore = 0.3
const leastMargin = 0.05

/**
 * The measure of a text by the character pairs that its title shares with the measure's.
 * @param action the action of the section in which it stands; null where the section decides nothing
 */
export function measuresOf(title: string, action: string | null, outline: Outline): MeasureVerdict {
	const asked = pairsOf(title)
	const scored = outline.actions
		.filter(({ id }) => action === null || id === action)
		.flatMap(({ measures }) => measures)
		.map(({ id, title: words }) => {
			const pairs = pairsOf(words)
			const shared = [...asked].filter(pair => pairs.has(pair))
			return { id, words, score: (2 * shared.length) / (asked.size + pairs.size || 1) }
		})
		.sort((a, b) => b.score - a.score)
	const [best, next] = scored
	const margin = (best?.score ?? 0) - (next?.score ?? 0)
	if (!best || best.score < leastScore || margin < leastMargin) return noMeasure
	return {
		measure: best.id,
		furtherMeasures: [],
		measureEvidence: { score: cut(best.score), margin: cut(margin), reasons: [`标题与举措「${best.words}」相近`], override: null },
	}
}

const cut = (value: number): number => Math.round(value * 1000) / 1000

function pairsOf(text: string): Set<string> {
	const han = text.replace(/[^\p{Script=Han}]/gu, '')
	return new Set([...han].slice(1).map((character, index) => `${han[index]}${character}`))
}
