import type { ComparedPlan, ComparedUnit } from '../compared-plan.ts'
import type { ComparedRow, Difference, LeadVerdict, UnitSets } from './comparison.ts'

interface RowFacts {
	plans: readonly ComparedPlan[]
	has: readonly boolean[]
	leads: readonly (LeadVerdict | null)[]
	units: readonly (UnitSets | null)[]
	/** Gives for each plan all that it says; asked only where nothing graver differs. */
	texts: () => readonly string[]
}

/** In which ways plans differ in a row, the gravest first; units or words only where nothing is said of who leads, words only where all have it. */
export function differencesOf({ plans, has, leads, units, texts }: RowFacts): ComparedRow['differences'] {
	const found: Exclude<Difference, 'none'>[] = []
	if (has.includes(false)) found.push('presence')
	if (leads.includes('different')) found.push('lead')
	else if (leads.includes('partly')) found.push('leadPartly')
	else if (units.some((sets, at) => sets !== null && haveOther(plans[0], plans[at], sets))) found.push('units')
	return found.length === 0 && new Set(texts()).size > 1 ? ['text'] : found
}

/** Whether a unit of one side is missing on the other. A county has townships and a city has counties: that alone is no difference. */
function haveOther(a: ComparedPlan | undefined, b: ComparedPlan | undefined, { onlyA, onlyB, moved }: UnitSets): boolean {
	return moved.length > 0 || onlyA.some(unit => isOwnBody(a?.units[unit])) || onlyB.some(unit => isOwnBody(b?.units[unit]))
}

function isOwnBody(unit: ComparedUnit | undefined): boolean {
	return unit !== undefined && unit.kind !== 'collective' && unit.kind !== 'government'
}
