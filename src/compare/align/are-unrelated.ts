import type { ComparedPlan } from '../compared-plan.ts'
import type { ComparedLine } from './comparison.ts'

/** Plans of which a smaller share of tasks has anything like it in another are about different things. Found by plans on science literacy beside ones on care. */
const leastShared = 0.15
/** One pair is alike by chance, unless it is all that there is. */
const fewestShared = 2

/** Whether plans that no outline joins have nothing to do with each other: each has a topic of its own, and hardly any task of one is like one of another. */
export function areUnrelated(plans: readonly ComparedPlan[], lines: readonly ComparedLine[]): boolean {
	if (new Set(plans.map(({ topic }) => topic)).size < plans.length) return false
	const fewest = Math.min(...plans.map(({ tasks }) => tasks.length))
	const shared = lines.filter(({ cells }) => cells.filter(cell => cell !== null).length > 1).length
	return shared < fewest && shared < Math.max(fewest * leastShared, fewestShared)
}
