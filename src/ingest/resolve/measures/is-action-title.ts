import type { Outline } from '../../../model/index.ts'
import { likenessTo, outlineWords } from './outline-words.ts'
import { pairsOf, plainText } from './plain-text.ts'

/** From so much likeness on a title is an action's own: 实施老年人科学素质提升行动. */
const leastLikeness = 0.75

/** Whether a title names an action of the outline as a whole, and none of its measures. */
export function isActionTitle(title: string, outline: Outline): boolean {
	const index = outlineWords(outline)
	const like = likenessTo(pairsOf(plainText(title)), index)
	const action = Math.max(...index.actions.map(like))
	return action >= leastLikeness && action > Math.max(...index.measures.map(like))
}
