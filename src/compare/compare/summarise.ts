import type { ComparedPlan } from '../compared-plan.ts'
import type { ComparedGroup, ComparedTargetRow, Summary } from './comparison.ts'

/** The figures at the head of a comparison. */
export function summarise(plans: readonly ComparedPlan[], groups: readonly ComparedGroup[], targets: readonly ComparedTargetRow[], isJoined: boolean): Summary {
	const rows = groups.flatMap(group => group.rows)
	const counted = isJoined ? rows.filter(({ measure }) => measure !== null) : rows
	const haveAll = counted.filter(({ has }) => !has.includes(false))
	const haveOne = (at: number) => counted.filter(({ has }) => has[at] && has.filter(Boolean).length === 1).length
	const only = plans.map((_, at) => haveOne(at))
	const leads = (verdict: string) => counted.filter(({ lead }) => lead?.startsWith(verdict)).length
	return {
		counted: isJoined ? 'measures' : 'tasks',
		all: haveAll.length,
		some: counted.length - haveAll.length - only.reduce((sum, count) => sum + count, 0),
		only,
		leadSame: leads('same'),
		leadPartly: leads('partly'),
		leadDifferent: leads('different'),
		leadNotStated: leads('notStated'),
		unchanged: haveAll.filter(({ difference }) => difference === 'none').length,
		changed: haveAll.filter(({ difference }) => difference !== 'none').length,
		targetsDifferent: targets.filter(({ verdict }) => verdict === 'different').length,
		others: rows.length - counted.length,
	}
}
