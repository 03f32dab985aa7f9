import { type Bigrams, bigramsOf, diceOf } from './similarity.ts'

/** Metrics that are less alike than this are about different things (科普教育基地 and 科普示范基地 are at 0.6). */
export const leastMetricLikeness = 0.7

/** What a target measures, and in which unit it is counted. */
interface Measured {
	metric: string
	unit: string | null
}

/** How alike what two targets measure is, from 0.7 to 1; 0 when it is not the same thing, or is counted in another unit. */
export function metricLikeness(a: Measured, b: Measured): number {
	if (a.unit !== b.unit) return 0
	return bigramLikeness(bigramsOf(a.metric), bigramsOf(b.metric))
}

/** The same for the bigrams of two metrics of one unit, which one makes once when there are many to compare. */
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
