import type { Outline } from '../../../model/index.ts'
import { outlineIndex } from './outline-index.ts'
import { likenessOf } from './title-index.ts'

/** From so much likeness on a title is an action's own: 实施老年人科学素质提升行动. */
const leastLikeness = 0.75

/** Whether a title names an action of the outline as a whole, and none of its measures. */
export function isActionTitle(title: string, outline: Outline): boolean {
	const likeness = [...likenessOf(title, outlineIndex(outline).titles)]
	const best = (isMeasure: boolean) => Math.max(0, ...likeness.filter(([one]) => one.isMeasure === isMeasure).map(([, like]) => like))
	return best(false) >= leastLikeness && best(false) > best(true)
}
