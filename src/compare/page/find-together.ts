import { mostPlans } from '../align/how-many.ts'
import type { CataloguePlan } from '../compared-plan.ts'
import { findPlans } from './find-plans.ts'

/** What may stand between two plans: 巫山和资阳, 巫山县、资阳市, 渠县 vs 米易县. */
const between = /[\s、，,；;]+|和|与|跟|同|及|对比|比较|对照|vs\.?/giu
/** Signs between two plans that names of places begin with as well. */
const inNames = /^[和与跟同及]$/u
/** More signs than these are no list of plans. */
const mostSigns = 12

/**
 * The plans that are asked for together: 巫山和资阳. Each part must be what some plan may be asked for by; where that are several, the first is meant.
 * A 和 that belongs to a name (和县) stays with it. Fewer than two plans are none.
 */
export function findTogether(plans: readonly CataloguePlan[], typed: string): CataloguePlan[] {
	const signs = [...typed.matchAll(between)].map(({ index, 0: sign }) => ({ start: index, end: index + sign.length }))
	if (signs.length === 0 || signs.length > mostSigns) return []
	const found: CataloguePlan[] = []
	let from = 0
	for (const { start, end } of [...signs, { start: typed.length, end: typed.length }]) {
		const part = typed.slice(from, start)
		if (part.trim() === '') {
			// 和县: such a sign at the beginning of a part may belong to it; blanks and 比较 do not.
			if (!inNames.test(typed.slice(start, end))) from = end
			continue
		}
		const [plan] = findPlans(
			plans,
			part,
			found.map(({ id }) => id),
		)
		if (!plan) continue
		found.push(plan)
		from = end
	}
	const rest = typed.slice(from).replace(between, '')
	return found.length < 2 || found.length > mostPlans || rest !== '' ? [] : found
}
