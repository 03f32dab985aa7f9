import type { Plan, Position } from '../model/index.ts'
import { entriesByMeasure } from './measure-entries.ts'

/** Words of a plan on a measure that none of its tasks carries out: it is written of (写到), and no unit stands to it. */
export interface Mention {
	/** The heading of the section, as printed. */
	heading: string
	/** One sentence, or several one behind the other, as printed. */
	text: string
	position: Position
}

const indexes = new WeakMap<Plan, ReadonlyMap<string, readonly Mention[]>>()

/** What a plan writes of the measures that it has no entry of (`entriesByMeasure`), by the measure's id, in the order of the document. */
export function mentionsByMeasure(plan: Plan): ReadonlyMap<string, readonly Mention[]> {
	const known = indexes.get(plan)
	if (known) return known
	const entries = entriesByMeasure(plan)
	const index = new Map<string, Mention[]>()
	for (const { heading, mentions } of plan.sections) {
		for (const { measure, text, position } of mentions) {
			if (!entries.has(measure)) index.set(measure, [...(index.get(measure) ?? []), { heading, text, position }])
		}
	}
	indexes.set(plan, index)
	return index
}
