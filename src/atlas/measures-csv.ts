import { type Cell, toCsv } from './csv.ts'
import type { MeasureAcrossPlans } from './measures-index.ts'
import { unitOf } from './plan-index.ts'
import { roleWords } from './role-words.ts'

const columns = [
	'纲要',
	'行动',
	'举措',
	'行政区',
	'方案',
	'任务编号',
	'任务',
	'原文',
	'主次',
	'单位',
	'印发名称',
	'角色',
	'责任所指',
	'归入理由',
	'人工更正',
	'行号',
] as const

/**
 * Measures as CSV: one row an assignment of an entry, in the order of the pages. An entry that names nobody has a row that says so, and so has a plan
 * without the measure. The line is that of the wording.
 */
export function measuresCsv(measures: readonly MeasureAcrossPlans[]): string {
	return toCsv(columns, measures.flatMap(rowsOf))
}

function rowsOf({ outline, action, measure, plans }: MeasureAcrossPlans): Cell[][] {
	const facts = [outline.title, action.title, measure.title]
	return plans.flatMap(({ plan, name, entries }) => {
		const ofPlan = [...facts, name, plan.title ?? plan.id]
		if (entries.length === 0) return [[...ofPlan, null, null, '没有载明', null, null, null, null, null, null, null, null]]
		return entries.flatMap(({ task, detail, isFurther }): Cell[][] => {
			const wording = detail ?? task
			const { measureEvidence } = wording
			const begin = [...ofPlan, task.id, wording.title, wording.text, isFurther ? '兼及' : '主要']
			const reasons = isFurther ? null : (measureEvidence?.reasons.join('；') ?? null)
			const correction = measureEvidence?.override ? `${measureEvidence.override.date} ${measureEvidence.override.reason}` : null
			const end = [detail === null ? '本任务' : '整项行动', reasons, correction, wording.position.start.line]
			if (task.assignments.length === 0) return [[...begin, null, null, '未载明', ...end]]
			return task.assignments.map(({ unit, printed, role }) => [...begin, unitOf(plan, unit).name, printed, roleWords[role], ...end])
		})
	})
}
