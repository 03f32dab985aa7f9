import type { ComparedPlan, ComparedUnit } from '../compared-plan.ts'
import type { UnitSets } from './comparison.ts'

/** Units of a plan by their positions; `leads` are those of them that lead. */
export interface UnitSelection {
	plan: ComparedPlan
	units: readonly number[]
	leads: readonly number[]
}

interface Group {
	a: number[]
	b: number[]
}

/**
 * Matches the units of two plans as sets: order does not matter. Units that share a function are the same (县教委 = 市教育体育局), also when one of them has
 * further functions; units without a function are the same when their names are, without the level in front (县档案馆 = 市档案馆).
 */
export function matchUnits(a: UnitSelection, b: UnitSelection): UnitSets {
	const groups = groupsOf(a, b)
	const same = groups.filter(group => group.a.length > 0 && group.b.length > 0)
	return {
		same,
		onlyA: groups.filter(group => group.b.length === 0).flatMap(group => group.a),
		onlyB: groups.filter(group => group.a.length === 0).flatMap(group => group.b),
		moved: movedAmong(same, a.leads, b.leads),
	}
}

/** Who leads on one side and does not on the other, where both say who leads. */
function movedAmong(same: readonly Group[], leadsA: readonly number[], leadsB: readonly number[]): UnitSets['moved'] {
	if (leadsA.length === 0 || leadsB.length === 0) return []
	return same.flatMap(group => {
		const inA = group.a.some(unit => leadsA.includes(unit))
		const inB = group.b.some(unit => leadsB.includes(unit))
		return inA === inB ? [] : [{ ...group, leads: inA ? ('a' as const) : ('b' as const) }]
	})
}

function groupsOf(a: UnitSelection, b: UnitSelection): Group[] {
	const groups = new Set<Group & { keys: string[] }>()
	const byKey = new Map<string, Group & { keys: string[] }>()
	const add = (unit: number, side: 'a' | 'b', keys: readonly string[]) => {
		const touching = [...new Set(keys.flatMap(key => byKey.get(key) ?? []))]
		const group = touching[0] ?? { a: [], b: [], keys: [] }
		groups.add(group)
		for (const other of touching.slice(1)) {
			group.a.push(...other.a)
			group.b.push(...other.b)
			groups.delete(other)
			for (const key of other.keys) claim(key, group)
		}
		if (!group[side].includes(unit)) group[side].push(unit)
		for (const key of keys) claim(key, group)
	}
	const claim = (key: string, group: Group & { keys: string[] }) => {
		group.keys.push(key)
		byKey.set(key, group)
	}
	for (const unit of a.units) add(unit, 'a', keysOf(a.plan.units[unit]))
	for (const unit of b.units) add(unit, 'b', keysOf(b.plan.units[unit]))
	return [...groups].map(group => ({ a: group.a, b: group.b }))
}

function keysOf(unit: ComparedUnit | undefined): string[] {
	if (!unit) return []
	if (unit.functions.length > 0) return unit.functions.map(id => `function ${id}`)
	const name = unit.name.normalize('NFKC').replace(/^[省市县区州旗]/, '')
	// 各乡镇 and 各乡镇人民政府(街道办事处) are one: all of them.
	return [`name ${unit.kind === 'collective' ? (name.split('(')[0] ?? '').replace(/人民政府$/, '') : name}`]
}
