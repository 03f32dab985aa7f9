import type { Plan } from '../model/index.ts'
import { type Cell, toCsv } from './csv.ts'
import { companionsOf, dutiesOf } from './duties-of.ts'
import type { PlaceUnit } from './place-units.ts'
import { unitOf } from './plan-index.ts'
import { roleWords } from './role-words.ts'

const planColumns = ['方案', '任务编号', '任务', '章节', '单位', '印发名称', '角色', '依据原文', '行号'] as const

/**
 * A plan as CSV: one row an assignment, in document order. The line is the one where the unit's name stands. A task that names nobody has a row
 * that says so.
 */
export function planCsv(plan: Plan): string {
	const rows = plan.tasks.flatMap(task => {
		const facts = [plan.title ?? plan.id, task.id, task.title, task.section.join(' / ')]
		if (task.assignments.length === 0) return [[...facts, null, null, '未载明', task.clause?.text ?? null, task.position.start.line]]
		return task.assignments.map(({ unit, printed, role, evidence, position }): Cell[] => [
			...facts,
			unitOf(plan, unit).name,
			printed,
			roleWords[role],
			evidence.text,
			position.start.line,
		])
	})
	return toCsv(planColumns, rows)
}

const unitColumns = ['方案', '单位', '角色', '任务编号', '任务', '任务全文', '章节', '印发名称', '共同单位', '完成时限', '依据原文', '行号'] as const

/** The duties of a body as CSV, plan by plan: one row a duty, the rows and their order as on its page. */
export function placeUnitCsv({ inPlans }: Pick<PlaceUnit, 'inPlans'>): string {
	return toCsv(
		unitColumns,
		inPlans.flatMap(({ plan, unit }) => dutyRows(plan, unit.id)),
	)
}

function dutyRows(plan: Plan, unitId: string): Cell[][] {
	const { name } = unitOf(plan, unitId)
	return dutiesOf(plan, unitId)
		.flatMap(({ sections }) => sections.flatMap(({ duties }) => duties))
		.map(({ task, role, assignments }): Cell[] => [
			plan.title ?? plan.id,
			name,
			roleWords[role],
			task.id,
			task.title,
			task.text,
			task.section.join(' / '),
			distinct(assignments.map(({ printed }) => printed)).join('、'),
			companionsOf(plan, task, unitId)
				.map(({ unit, roles }) => `${unit.name}（${roles.map(companionRole => roleWords[companionRole]).join('、')}）`)
				.join('、'),
			task.deadline?.text ?? null,
			distinct(assignments.map(({ evidence }) => evidence.text)).join('；'),
			assignments[0]?.position.start.line ?? null,
		])
}

function distinct(texts: readonly string[]): string[] {
	return [...new Set(texts)]
}
