import type { ComparedPlan } from '../compared-plan.ts'
import { compareLeads, overallLead } from './compare-leads.ts'
import type { ComparedLine, ComparedRow, Difference, Entry, LeadVerdict, UnitSets } from './comparison.ts'
import { decisive, taskOf, textOf } from './entries.ts'
import { lineUp } from './line-up.ts'
import { matchUnits, type UnitSelection } from './match-units.ts'

interface RowInput {
	id: string
	/** Null: the title of the first task in it. */
	title: string | null
	measure: string | null
	/** For each plan, what is mainly about the row first. */
	entries: readonly (readonly Entry[])[]
}

/** What some plans say of one measure, or of one matter: who has it, who leads, which units, which words. */
export function compareRow(plans: readonly ComparedPlan[], { id, title, measure, entries }: RowInput): ComparedRow {
	const has = entries.map(list => list.length > 0)
	const shown = entries.map((list, at) => list.filter(entry => isShownWhole(plans[at] as ComparedPlan, entry, measure)))
	let lines: readonly ComparedLine[] | null = null
	const selections = plans.map((plan, at) => selectUnits(plan, decisive(entries[at] ?? [])))
	const [base] = selections as [UnitSelection]
	const isCompared = (at: number) => at > 0 && has[0] === true && has[at] === true
	const leads = selections.map((selection, at) => (isCompared(at) ? compareLeads(base, selection) : null))
	const units = selections.map((selection, at) => (isCompared(at) ? matchUnits(base, selection) : null))
	const lead = overallLead(leads)
	return {
		id,
		title: title ?? titleOf(plans, shown),
		measure,
		has,
		leads,
		lead,
		leadUnits: selections.map(selection => selection.leads),
		units,
		alone: selections.map((_, at) => aloneIn(units, at)),
		shown,
		get lines() {
			lines ??= lineUp(plans, shown, true)
			return lines
		},
		further: entries.map((list, at) => list.filter(entry => !shown[at]?.includes(entry))),
		difference: differenceOf(has, lead, units, wholeTexts(plans, shown)),
		functions: [...new Set(selections.flatMap(({ plan, units: own }) => own.flatMap(unit => plan.units[unit]?.functions ?? [])))].sort(),
	}
}

/** What is mainly about another measure stands there; what is mainly about none stands with the first of its measures. */
function isShownWhole(plan: ComparedPlan, entry: Entry, measure: string | null): boolean {
	if (!entry.isFurther) return true
	const own = classified(plan, entry)
	return own.measure === null && own.further[0] === measure
}

function classified(plan: ComparedPlan, { task, passage }: Entry): { measure: string | null; further: readonly string[] } {
	const whole = taskOf(plan, task)
	return passage === null ? whole : (whole.passages[passage] ?? whole)
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

/** Of the base: what no other plan has; of another plan: what the base has not. */
function aloneIn(units: readonly (UnitSets | null)[], at: number): ReadonlySet<number> {
	if (at > 0) return new Set(units[at]?.onlyB ?? [])
	const sets = units.filter(each => each !== null)
	const [first] = sets
	return new Set(first ? first.onlyA.filter(unit => sets.every(({ onlyA }) => onlyA.includes(unit))) : [])
}

function titleOf(plans: readonly ComparedPlan[], shown: readonly (readonly Entry[])[]): string {
	const at = shown.findIndex(list => list.length > 0)
	const plan = plans[at]
	const entry = shown[at]?.[0]
	return plan && entry ? textOf(plan, entry).title : ''
}

/** For each plan, all that it says; signs of another width are no difference. */
function wholeTexts(plans: readonly ComparedPlan[], shown: readonly (readonly Entry[])[]): string[] {
	return plans.map((plan, at) => (shown[at] ?? []).map(entry => textOf(plan, entry).text.normalize('NFKC')).join('\n'))
}

function differenceOf(has: readonly boolean[], lead: LeadVerdict | null, units: readonly (UnitSets | null)[], texts: readonly string[]): Difference {
	if (has.includes(false)) return 'presence'
	if (lead === 'different') return 'lead'
	if (lead === 'partly') return 'leadPartly'
	if (units.some(sets => sets !== null && sets.onlyA.length + sets.onlyB.length + sets.moved.length > 0)) return 'units'
	return new Set(texts).size === 1 ? 'none' : 'text'
}
