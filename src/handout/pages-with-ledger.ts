import { type Atlas, placeUnitPath, planPath, unitsOfPlace } from '../atlas/index.ts'
import { type Ledger, type LedgerPage, ledgerOfPlan, ledgerOfUnit } from './ledger.ts'

/** A page that has a 台账 at its own address. */
export interface PageWithLedger {
	/** from the site's root, with both slashes */
	path: string
	ledgerOf(page: LedgerPage): Ledger
}

/** Every page with a 台账: each plan, and each body of a place. */
export function pagesWithLedger(atlas: Atlas): PageWithLedger[] {
	return [
		...atlas.plans.map((plan): PageWithLedger => ({ path: planPath(atlas, plan), ledgerOf: page => ledgerOfPlan(atlas, plan, page) })),
		...atlas.places.flatMap(place =>
			unitsOfPlace(place).map((unit): PageWithLedger => ({ path: placeUnitPath(place, unit.id), ledgerOf: page => ledgerOfUnit(atlas, place, unit, page) })),
		),
	]
}
