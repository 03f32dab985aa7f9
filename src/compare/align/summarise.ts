import type { ComparedPlan } from '../compared-plan.ts'
import type { ComparedGroup, ComparedTargetRow, Summary } from './comparison.ts'
import { addChanges } from './trace-tasks.ts'

interface SummaryInput {
	plans: readonly ComparedPlan[]
	groups: readonly ComparedGroup[]
	targets: readonly ComparedTargetRow[]
	isPeriods: boolean
	/** Whether an outline joins the plans. */
	isJoined: boolean
}

/** The figures at the head of a comparison. */
export function summarise({ plans, groups, targets, isPeriods, isJoined }: SummaryInput): Summary {
	const rows = groups.flatMap(group => group.rows)
	const counted = isJoined ? rows.filter(({ measure }) => measure !== null) : rows
	const haveAll = counted.filter(({ has }) => !has.includes(false))
	const haveOne = (at: number) => counted.filter(({ has }) => has[at] && has.filter(Boolean).length === 1).length
	const only = plans.map((_, at) => haveOne(at))
	const leads = (verdict: string) => counted.filter(({ lead }) => lead?.startsWith(verdict)).length
	const targetsThat = (verdict: ComparedTargetRow['verdict']) => targets.filter(target => target.verdict === verdict).length
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
		targetsDifferent: targetsThat('different'),
		targetsNotComparable: targetsThat('notComparable'),
		tasks: isPeriods ? addChanges(rows.map(({ tasks }) => tasks)) : null,
		others: rows.length - counted.length,
	}
}
