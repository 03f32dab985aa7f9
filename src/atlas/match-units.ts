import type { Unit } from '../model/index.ts'

/** Two sets of units of two plans, matched by what they are responsible for. */
export interface UnitMatch {
	/** Bodies of the same field on both sides; a merged bureau may face two bodies. */
	same: readonly { a: readonly Unit[]; b: readonly Unit[] }[]
	onlyA: readonly Unit[]
	onlyB: readonly Unit[]
}

/**
 * Matches two lists of units as sets: order does not matter. Units that share a function are the same (县教委 = 市教育体育局),
 * also when one of them has further functions; units without a function are the same when their names are, without the level in front
 * (县档案馆 = 市档案馆).
 */
export function matchUnits(a: readonly Unit[], b: readonly Unit[]): UnitMatch {
	const groups: { a: Unit[]; b: Unit[]; keys: Set<string> }[] = []
	const add = (unit: Unit, side: 'a' | 'b') => {
		const keys = keysOf(unit)
		const touching = groups.filter(group => keys.some(key => group.keys.has(key)))
		const [first, ...others] = touching
		const group = first ?? { a: [], b: [], keys: new Set<string>() }
		if (!first) groups.push(group)
		for (const other of others) {
			group.a.push(...other.a)
			group.b.push(...other.b)
			for (const key of other.keys) group.keys.add(key)
			groups.splice(groups.indexOf(other), 1)
		}
		if (!group[side].includes(unit)) group[side].push(unit)
		for (const key of keys) group.keys.add(key)
	}
	for (const unit of a) add(unit, 'a')
	for (const unit of b) add(unit, 'b')
	return {
		same: groups.filter(group => group.a.length && group.b.length).map(({ a, b }) => ({ a, b })),
		onlyA: groups.filter(group => !group.b.length).flatMap(group => group.a),
		onlyB: groups.filter(group => !group.a.length).flatMap(group => group.b),
	}
}

function keysOf(unit: Unit): string[] {
	if (unit.functions.length) return unit.functions.map(id => `function ${id}`)
	return [`name ${unit.name.normalize('NFKC').replace(/^[省市县区州旗]/, '')}`]
}
