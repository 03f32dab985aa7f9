import type { Plan } from '../model/index.ts'
import { omissionsOf } from './quality-of.ts'

/** What became of the characters of a source that are not blank. */
export interface Coverage {
	characters: number
	/** In a section, a task or another part of the plan. */
	represented: number
	/** Left out, with a reason; what was masked counts as left out. */
	omitted: number
	/** Neither: must be 0. */
	lost: number
}

/** The account of a source, from what ingest says of it. */
export function coverageOf(plan: Plan, text: string): Coverage {
	const { characters, represented } = plan.coverage
	const omitted = omissionsOf(plan, text).reduce((sum, group) => sum + group.characters, 0)
	return { characters, represented, omitted, lost: characters - represented - omitted }
}
