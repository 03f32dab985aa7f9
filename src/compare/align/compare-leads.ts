import type { LeadVerdict } from './comparison.ts'
import { matchUnits, type UnitSelection } from './match-units.ts'

/** Who leads on both sides: the same when every lead has a counterpart among the leads of the other side, partly when some have. */
export function compareLeads(a: UnitSelection, b: UnitSelection): LeadVerdict {
	if (a.leads.length === 0 && b.leads.length === 0) return 'notStated'
	if (a.leads.length === 0) return 'notStatedA'
	if (b.leads.length === 0) return 'notStatedB'
	const { bothA, onlyA, onlyB } = matchUnits({ ...a, units: a.leads }, { ...b, units: b.leads })
	if (onlyA.length === 0 && onlyB.length === 0) return 'same'
	return bothA.length > 0 ? 'partly' : 'different'
}

const gravest: readonly LeadVerdict[] = ['different', 'partly', 'same', 'notStatedB', 'notStatedA', 'notStated']

/** One verdict for several: a difference before an agreement, and either before what is not stated. Null when there is none. */
export function overallLead(verdicts: readonly (LeadVerdict | null)[]): LeadVerdict | null {
	return gravest.find(verdict => verdicts.includes(verdict)) ?? null
}
