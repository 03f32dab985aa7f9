import type { ComparedPlan, ComparedUnit } from '../compared-plan.ts'
import { collectiveOf } from './collective-of.ts'
import type { UnitSets } from './comparison.ts'

/** Units of a plan by their positions; `leads` are those of them that lead. */
export interface UnitSelection {
	plan: ComparedPlan
	units: readonly number[]
	leads: readonly number[]
}

/**
 * Matches the units of two plans one by one, as sets: order does not matter. Two units are counterparts when the main field of the one, which its name begins
 * with, is among the fields of the other: 县教育局 = 县教育和体育局 = 县教委, while 县卫健体局 and 县教育和体育局 only share sports. What is the counterpart of one
 * body brings nothing together: a merged bureau has two counterparts, which are none of each other. Groups are counterparts by whom they gather (各乡镇),
 * what has no field by its name without the level in front (县档案馆 = 市档案馆).
 */
export function matchUnits(a: UnitSelection, b: UnitSelection): UnitSets {
	const ofA = counterparts(a, b)
	const ofB = new Map(b.units.map((unit): [number, number[]] => [unit, []]))
	for (const [unit, theirs] of ofA) for (const other of theirs) ofB.get(other)?.push(unit)
	const has = (index: ReadonlyMap<number, readonly number[]>) => (unit: number) => (index.get(unit)?.length ?? 0) > 0
	return {
		same: together(a.units, ofA),
		bothA: a.units.filter(has(ofA)),
		bothB: b.units.filter(has(ofB)),
		onlyA: a.units.filter(unit => !has(ofA)(unit)),
		onlyB: b.units.filter(unit => !has(ofB)(unit)),
		moved: a.leads.length === 0 || b.leads.length === 0 ? [] : [...movedFrom(a, ofA, b, 'a'), ...movedFrom(b, ofB, a, 'b')],
	}
}

/** For each unit of A those of B that are its counterparts, in the order of B. */
function counterparts(a: UnitSelection, b: UnitSelection): Map<number, number[]> {
	const byMain = new Map<string, number[]>()
	const byField = new Map<string, number[]>()
	const byName = new Map<string, number[]>()
	for (const unit of b.units) {
		const own = b.plan.units[unit]
		if (!own) continue
		const [main] = own.functions
		if (main === undefined) push(byName, nameOf(own), unit)
		else push(byMain, main, unit)
		for (const field of own.functions) push(byField, field, unit)
	}
	return new Map(
		a.units.map(unit => {
			const own = a.plan.units[unit]
			const [main] = own?.functions ?? []
			if (!own) return [unit, []]
			if (main === undefined) return [unit, byName.get(nameOf(own)) ?? []]
			const found = new Set([...(byField.get(main) ?? []), ...own.functions.flatMap(field => byMain.get(field) ?? [])])
			return [unit, found.size > 1 ? b.units.filter(other => found.has(other)) : [...found]]
		}),
	)
}

/** By what a unit without a field is known: whom a group gathers; the name without its level. */
function nameOf({ name, kind }: ComparedUnit): string {
	const group = kind === 'collective' ? collectiveOf(name) : null
	return group ?? name.normalize('NFKC').replace(/^[省市县区州旗]/, '')
}

function push(index: Map<string, number[]>, key: string, unit: number): void {
	const units = index.get(key)
	if (units) units.push(unit)
	else index.set(key, [unit])
}

/** Units of A with the same counterparts stand together: 县教育局、县体育局 = 县教育和体育局. */
function together(units: readonly number[], ofA: ReadonlyMap<number, readonly number[]>): UnitSets['same'] {
	const byCounterparts = new Map<string, { a: number[]; b: readonly number[] }>()
	for (const unit of units) {
		const b = ofA.get(unit) ?? []
		if (b.length === 0) continue
		const known = byCounterparts.get(b.join())
		if (known) known.a.push(unit)
		else byCounterparts.set(b.join(), { a: [unit], b })
	}
	return [...byCounterparts.values()]
}

/** Each lead of one side whose counterparts are there and do not lead. */
function movedFrom({ leads }: UnitSelection, index: ReadonlyMap<number, readonly number[]>, other: UnitSelection, side: 'a' | 'b'): UnitSets['moved'] {
	return leads.flatMap(unit => {
		const theirs = index.get(unit) ?? []
		if (theirs.length === 0 || theirs.some(each => other.leads.includes(each))) return []
		return [side === 'a' ? { a: [unit], b: theirs, leads: side } : { a: theirs, b: [unit], leads: side }]
	})
}
