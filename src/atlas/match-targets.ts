import type { Indicator, Plan } from '../model/index.ts'
import { literacyTargets } from './headline-target.ts'
import { bigramsOf, diceOf } from './similarity.ts'

/** A target of both plans, or of one. */
export interface TargetMatch {
	metric: string
	year: number | null
	a: Indicator | null
	b: Indicator | null
	/** Whether comparator, value and unit are the same; null when only one plan has the target: 未载明 is no difference. */
	same: boolean | null
}

/** Metrics that are less alike than this are about different things (科普教育基地 and 科普示范基地 are at 0.6). */
const metricThreshold = 0.7

type Measured = Pick<Indicator, 'metric' | 'unit'>

/** How alike what two targets measure is, from 0.7 to 1; 0 when it is not the same thing, or is counted in another unit. */
export function metricLikeness(a: Measured, b: Measured): number {
	if (a.unit !== b.unit) return 0
	const likeness = diceOf(bigramsOf(a.metric), bigramsOf(b.metric))
	return likeness >= metricThreshold ? likeness : 0
}

/** The targets of two plans side by side: literacy first, by year; then the others in A's order; then those that only B has. */
export function matchTargets(a: Plan, b: Plan): TargetMatch[] {
	const literacyA = onePerYear(literacyTargets(a))
	const literacyB = onePerYear(literacyTargets(b))
	const years = [...new Set([...literacyA, ...literacyB].map(({ year }) => year))].sort((x, y) => (x ?? 9999) - (y ?? 9999))
	const literacy = years.map(year => toMatch(literacyA.find(one => one.year === year) ?? null, literacyB.find(one => one.year === year) ?? null))
	const shown = new Set([...literacyA, ...literacyB])
	const othersA = a.indicators.filter(one => !shown.has(one))
	const othersB = b.indicators.filter(one => !shown.has(one))
	const taken = new Set<Indicator>()
	const paired = othersA.map(indicator => {
		const partner = othersB
			.filter(other => !taken.has(other) && other.year === indicator.year)
			.map(other => ({ other, similarity: metricLikeness(indicator, other) }))
			.filter(({ similarity }) => similarity > 0)
			.reduce<{ other: Indicator; similarity: number } | null>((best, one) => (best && best.similarity >= one.similarity ? best : one), null)
		if (partner) taken.add(partner.other)
		return toMatch(indicator, partner?.other ?? null)
	})
	const rest = othersB.filter(other => !taken.has(other)).map(other => toMatch(null, other))
	return [...literacy, ...paired, ...rest]
}

/** A second literacy target of the same year (of women, of farmers) is compared by its metric, as the others are. */
export function onePerYear(targets: readonly Indicator[]): Indicator[] {
	return targets.filter(({ year }, index) => targets.findIndex(other => other.year === year) === index)
}

function toMatch(a: Indicator | null, b: Indicator | null): TargetMatch {
	return {
		metric: a?.metric ?? b?.metric ?? '',
		year: a?.year ?? b?.year ?? null,
		a,
		b,
		same: a && b ? a.comparator === b.comparator && a.value === b.value && a.unit === b.unit : null,
	}
}
