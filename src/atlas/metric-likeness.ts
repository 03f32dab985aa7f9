import { type Bigrams, diceOf } from './similarity.ts'

/** Metrics that are less alike than this are about different things (科普教育基地 and 科普示范基地 are at 0.6). */
export const leastMetricLikeness = 0.7

/** How alike two metrics of one unit are, by their bigrams, from 0.7 to 1; 0 when they are not the same thing. Whoever compares many makes the bigrams once. */
export function bigramLikeness(a: Bigrams, b: Bigrams): number {
	// Lengths that are far apart need no look at the words.
	if (2 * Math.min(a.length, b.length) < leastMetricLikeness * (a.length + b.length)) return 0
	const likeness = diceOf(a, b)
	return likeness >= leastMetricLikeness ? likeness : 0
}

/** The first target of each year: a second literacy target of the same year (of women, of farmers) is told from it by its metric, as other targets are. */
export function onePerYear<Target extends { year: number | null }>(targets: readonly Target[]): Target[] {
	return targets.filter(({ year }, index) => targets.findIndex(other => other.year === year) === index)
}
