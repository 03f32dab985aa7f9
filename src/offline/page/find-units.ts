import { bareNames } from '../../search/query/body-names.ts'
import { fold } from '../../search/query/fold.ts'

/** A unit as the reader may call it. */
export interface KnownUnit {
	id: string
	name: string
	/** Printed spellings, and the names of such bodies elsewhere (教委). */
	knownAs: readonly string[]
}

/** A single character names no unit. */
const shortest = 2
const most = 6

/** The units that a query names, with or without question words (县教育局负责什么), or that have it in one of their names; whole names first. */
export function findUnits<Unit extends KnownUnit>(units: readonly Unit[], query: string): Unit[] {
	const asked = fold(query)
	if (asked.length < shortest) return []
	const rank = ({ name, knownAs }: Unit): number => {
		const own = fold(name)
		const names = bareNames([name, ...knownAs])
			.map(fold)
			.filter(each => each.length >= shortest)
		if (own === asked) return 0
		if (names.includes(asked)) return 1
		if (asked.includes(own)) return 2
		if (own.includes(asked)) return 3
		if (names.some(each => asked.includes(each))) return 4
		return names.some(each => each.includes(asked)) ? 5 : Number.POSITIVE_INFINITY
	}
	return units
		.map(unit => ({ unit, rank: rank(unit) }))
		.filter(each => each.rank < Number.POSITIVE_INFINITY)
		.sort((a, b) => a.rank - b.rank)
		.filter((each, _, [best]) => each.rank <= 1 || (best?.rank ?? 0) > 1)
		.slice(0, most)
		.map(({ unit }) => unit)
}
