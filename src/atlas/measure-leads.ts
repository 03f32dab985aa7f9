import type { Atlas, PublishedPlan } from './atlas.ts'
import type { MeasureEntry } from './measure-entries.ts'
import { unitNameIn } from './place-units.ts'

/** A body that leads what a plan has of a measure. */
export interface MeasureLead {
	/** The id of the unit in the plan. */
	unit: string
	/** What its place calls it. */
	name: string
	/** It leads a whole action, of which the measure is a part; the plan does not say who leads the part. */
	isOfWholeAction: boolean
}

/**
 * Who leads the entries that are mainly about a measure; where there are none, those that are about it too. Each body once, in the order of the document;
 * a body that leads a task of the measure itself is not said to lead a whole action alone.
 */
export function measureLeads(atlas: Atlas, plan: PublishedPlan, entries: readonly MeasureEntry[]): MeasureLead[] {
	const main = entries.filter(({ isFurther }) => !isFurther)
	const leads = new Map<string, MeasureLead>()
	for (const { task, detail } of main.length > 0 ? main : entries) {
		for (const { unit, role } of task.assignments) {
			if (role !== 'lead') continue
			const isOfWholeAction = detail !== null && leads.get(unit)?.isOfWholeAction !== false
			leads.set(unit, { unit, name: unitNameIn(atlas, plan, unit), isOfWholeAction })
		}
	}
	return [...leads.values()]
}
