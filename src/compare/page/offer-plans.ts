import { mostPlans } from '../align/how-many.ts'
import type { CataloguePlan } from '../compared-plan.ts'
import { findPlans } from './find-plans.ts'
import { findTogether } from './find-together.ts'

/** What is offered for what was typed. */
export interface Offer {
	/** Each a choice of one plan, or of several at once. */
	choices: readonly (readonly CataloguePlan[])[]
	/** What is said of it; empty while nothing was typed. */
	words: string
	/** Whether to say what one may type. */
	needsHelp: boolean
}

/** The plans to choose from: those that are found, else those that are asked for together (巫山和资阳); what is chosen already is said to be so. */
export function offerPlans(plans: readonly CataloguePlan[], typed: string, chosen: readonly string[]): Offer {
	const isFree = ({ id }: CataloguePlan) => !chosen.includes(id)
	const found = findPlans(plans, typed, chosen)
	if (typed.trim() === '') return { choices: found.map(plan => [plan]), words: '', needsHelp: false }
	if (found.length > 0) return { choices: found.map(plan => [plan]), words: `${found.length} 份方案`, needsHelp: false }
	const asked = findTogether(plans, typed)
	const known = asked.length > 0 ? asked : findPlans(plans, typed, []).slice(0, 1)
	if (known.length === 0) return { choices: [], words: '没有找到这样的方案。', needsHelp: true }
	const free = known.filter(isFree)
	const taken = known.filter(plan => !isFree(plan)).map(({ name }) => name)
	const takenWords = taken.length > 0 ? `${taken.join('、')}已选` : ''
	if (free.length === 0) return { choices: [], words: takenWords, needsHelp: false }
	if (chosen.length + free.length > mostPlans) {
		return { choices: free.map(plan => [plan]), words: `最多选 ${mostPlans} 份，不能一起选`, needsHelp: false }
	}
	const together = free.length > 1 ? [free] : []
	return {
		choices: [...together, ...free.map(plan => [plan])],
		words: [takenWords, `${free.length} 份方案`].filter(words => words !== '').join('；'),
		needsHelp: false,
	}
}
