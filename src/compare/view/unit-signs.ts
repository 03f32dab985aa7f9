import { roleWords } from '../../atlas/role-words.ts'
import type { Role } from '../../model/index.ts'
import type { ComparedRow, Comparison } from '../align/comparison.ts'
import { decisive, taskOf } from '../align/entries.ts'
import type { ComparedPlan } from '../compared-plan.ts'
import { roleOrder } from './role-order.ts'

/** How a unit in its role stands to the plan that its own is compared with. same: there too, in the same role · moved: there in another role · alone: not there */
export interface UnitSign {
	kind: 'same' | 'moved' | 'alone'
	/** Of a moved unit: which roles its counterparts have: 资阳市：责任. Else empty. */
	elsewhere: string
}

export type UnitSigns = (unit: number, role: Role) => UnitSign

/**
 * The signs of one plan's units in a row; null where nothing is compared. Units of the base are compared with all other plans: one that shares the role is
 * enough. Where one of two plans does not say who leads, their roles are not compared: 未载明 is no difference.
 */
export function unitSigns({ plans, isPeriods }: Comparison, row: ComparedRow, at: number): UnitSigns | null {
	const others = [...plans.keys()].filter(other => (at === 0 ? row.units[other] : other === 0 && row.units[at]))
	if (others.length === 0) return null
	const rolesIn = new Map(others.map(other => [other, rolesByUnit(plans[other] as ComparedPlan, row, other)]))
	const nameOf = (other: number) => (isPeriods ? ['上期', '本期'][other] : plans[other]?.name) ?? ''
	const isStated = (plan: number) => (row.leadUnits[plan]?.length ?? 0) > 0
	return (unit, role) => {
		const found = others.flatMap(other => {
			const theirs = counterparts(row, at, other, unit)
			if (theirs.length === 0) return []
			const roles = new Set(theirs.flatMap(each => [...(rolesIn.get(other)?.get(each) ?? [])]))
			const words = roleOrder.flatMap(each => (roles.has(each) ? [roleWords[each]] : [])).join('、')
			return [{ isSame: roles.has(role) || !isStated(at) || !isStated(other), words: `${nameOf(other)}：${words}` }]
		})
		if (found.length === 0) return { kind: 'alone', elsewhere: '' }
		if (found.some(({ isSame }) => isSame)) return { kind: 'same', elsewhere: '' }
		return { kind: 'moved', elsewhere: found.map(({ words }) => words).join('，') }
	}
}

/** The units of another plan that are the same as a unit of this one. */
function counterparts({ units }: ComparedRow, at: number, other: number, unit: number): number[] {
	const same = units[at === 0 ? other : at]?.same ?? []
	return same.flatMap(({ a, b }) => (at === 0 ? (a.includes(unit) ? b : []) : b.includes(unit) ? a : []))
}

function rolesByUnit(plan: ComparedPlan, { shown, further }: ComparedRow, at: number): Map<number, Set<Role>> {
	const roles = new Map<number, Set<Role>>()
	for (const { task } of decisive([...(shown[at] ?? []), ...(further[at] ?? [])])) {
		for (const role of roleOrder) for (const unit of taskOf(plan, task).roles[role]) roles.set(unit, (roles.get(unit) ?? new Set<Role>()).add(role))
	}
	return roles
}
