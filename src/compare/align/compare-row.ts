import type { ComparedPlan } from '../compared-plan.ts'
import { compareLeads, overallLead } from './compare-leads.ts'
import type { ComparedLine, ComparedRow, Entry } from './comparison.ts'
import { differencesOf } from './differences-of.ts'
import { classifiedOf, decisive, taskOf, textOf } from './entries.ts'
import { foldWidth } from './fold-width.ts'
import { lineUp } from './line-up.ts'
import { matchUnits, type UnitSelection } from './match-units.ts'

interface RowInput {
	id: string
	/** Null: the title of the first task in it. */
	title: string | null
	measure: string | null
	/** For each plan, what is mainly about the row first. */
	entries: readonly (readonly Entry[])[]
	/** Of two periods: what is like nothing on the other side stands alone, and is found by the words that the longer text takes over. */
	isPeriods: boolean
}

/** What some plans say of one measure, or of one matter: who has it, who leads, which units, which words. */
export function compareRow(plans: readonly ComparedPlan[], { id, title, measure, entries, isPeriods }: RowInput): ComparedRow {
	const has = entries.map(list => list.length > 0)
	const shown = entries.map((list, at) => list.filter(entry => isShownWhole(plans[at] as ComparedPlan, entry, measure)))
	let lines: readonly ComparedLine[] | null = null
	const selections = plans.map((plan, at) => selectUnits(plan, decisive(entries[at] ?? [])))
	const [base] = selections as [UnitSelection]
	const isCompared = (at: number) => at > 0 && has[0] === true && has[at] === true
	const leads = selections.map((selection, at) => (isCompared(at) ? compareLeads(base, selection) : null))
	const units = selections.map((selection, at) => (isCompared(at) ? matchUnits(base, selection) : null))
	const lead = overallLead(leads)
	const differences = differencesOf({ plans, has, leads, units, texts: () => wholeTexts(plans, entries, shown) })
	return {
		id,
		title: title ?? titleOf(plans, shown),
		measure,
		has,
		leads,
		lead,
		leadUnits: selections.map(selection => selection.leads),
		units,
		mentions: plans.map(({ mentions }, at) => (measure === null || has[at] ? null : (mentions.find(mention => mention.measure === measure) ?? null))),
		shown,
		get lines() {
			lines ??= lineUp(plans, shown, { isOneMatter: !isPeriods, isPeriods })
			return lines
		},
		further: entries.map((list, at) => list.filter(entry => !shown[at]?.includes(entry))),
		differences,
		difference: differences[0] ?? 'none',
		tasks: null,
		functions: [...new Set(selections.flatMap(({ plan, units: own }) => own.flatMap(unit => plan.units[unit]?.functions ?? [])))].sort(),
	}
}

/** What is mainly about another measure stands there; what is mainly about none stands with the first of its measures. */
function isShownWhole(plan: ComparedPlan, entry: Entry, measure: string | null): boolean {
	if (!entry.isFurther) return true
	const own = classifiedOf(taskOf(plan, entry.task), entry.passage)
	return own.measure === null && own.further[0] === measure
}

function selectUnits(plan: ComparedPlan, entries: readonly Entry[]): UnitSelection {
	const tasks = [...new Set(entries.map(({ task }) => task))].map(task => taskOf(plan, task))
	const distinct = (units: readonly number[]) => [...new Set(units)]
	return {
		plan,
		units: distinct(tasks.flatMap(({ roles }) => [...roles.lead, ...roles.responsible, ...roles.support])),
		leads: distinct(tasks.flatMap(({ roles }) => roles.lead)),
	}
}

function titleOf(plans: readonly ComparedPlan[], shown: readonly (readonly Entry[])[]): string {
	const at = shown.findIndex(list => list.length > 0)
	const plan = plans[at]
	const entry = shown[at]?.[0]
	return plan && entry ? textOf(plan, entry).title : ''
}

/**
 * For each plan, all that it says: what is shown, and what decides where nothing else does, although it is shown with another measure. Signs of another
 * width are no difference.
 */
function wholeTexts(plans: readonly ComparedPlan[], entries: readonly (readonly Entry[])[], shown: readonly (readonly Entry[])[]): string[] {
	return plans.map((plan, at) => {
		const own = entries[at] ?? []
		const said = new Set([...decisive(own), ...(shown[at] ?? [])])
		return own.flatMap(entry => (said.has(entry) ? [foldWidth(textOf(plan, entry).text)] : [])).join('\n')
	})
}
