import type { Assignment, DeclaredRule, Plan } from '../../model/plan.ts'

/** The declaration 逗号前为牵头单位 that decided these assignments of one clause: the evidence of the first says where it stands. */
export function commaRuleOf(plan: Pick<Plan, 'declaredRules'>, [first]: readonly Assignment[]): DeclaredRule | undefined {
	return plan.declaredRules.find(({ id, position }) => id === 'leads-before-comma' && position.start.offset === first?.evidence.position?.start.offset)
}
